// Names what is wrong with the skeleton of a page: its title, headings, landmarks, ids,
// and the way past the menu.
(() => {
	const found = [], all = (s) => [...document.querySelectorAll(s)], seen = e => e.checkVisibility();
	const text = e => e.textContent.trim().slice(0, 40);
	if (!document.title.trim()) found.push("it has no title");
	if (all("h1").length !== 1) found.push(`it has ${all("h1").length} h1`);
	let level = 0;
	for (const h of all("h1, h2, h3, h4, h5, h6").filter(seen)) {
		const next = Number(h.tagName[1]);
		if (next > level + 1) found.push(`h${next} "${text(h)}" follows h${level}`);
		level = next;
	}
	if (all("main").length !== 1) found.push("it has not one main");
	if (all("body > header").length !== 1 || all("body > footer").length !== 1) found.push("it has not one header and one footer");
	for (const nav of all("nav")) if (!nav.ariaLabel && !nav.getAttribute("aria-labelledby")) found.push(`a nav has no name: ${text(nav)}`);
	const ids = all("[id]").map(e => e.id);
	for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) found.push(`two elements are called #${id}`);
	const first = all("a[href], button, input, select, textarea, summary, [tabindex]").find(seen);
	const target = first && first.hash && document.querySelector(first.hash);
	if (!target || !document.querySelector("main").contains(target)) found.push("what comes first does not skip to the content");
	for (const t of all("time")) if (!t.dateTime) found.push(`a time names no date: ${text(t)}`);
	for (const e of all("[style], style, script:not([src])")) if (e.type !== "application/ld+json") found.push(`style or script is inline: ${e.outerHTML.slice(0, 80)}`);
	for (const e of all("img")) if (!e.hasAttribute("width") || !e.hasAttribute("height")) found.push(`a picture keeps no room: ${e.src}`);
	const named = {};
	for (const a of all("main .head a, main .buttons a")) { // named by Kith, not by authors
		const name = (a.ariaLabel || a.textContent).trim().replace(/\s+/g, " ");
		if (named[name] && named[name] !== a.href) found.push(`"${name}" leads to ${named[name]} and to ${a.href}`);
		named[name] = a.href;
	}
	return found.slice(0, 8);
})()
