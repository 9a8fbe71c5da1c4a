// Names what does not fit the window: elements with text of their own that reach beyond
// its edges and cannot be scrolled to, and text that is cut off below.
(() => {
	const width = document.documentElement.clientWidth, found = [];
	const name = e => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + [...e.classList].map(c => "." + c).join("");
	const path = e => [e.parentElement?.parentElement, e.parentElement, e].filter(Boolean).map(name).join(" > ") + ": " + e.textContent.trim().slice(0, 40);
	const unseen = e => { const r = e.getBoundingClientRect(); return r.width <= 1 || r.height <= 1; };
	const around = e => { const all = []; for (; e && e !== document.body; e = e.parentElement) all.push(e); return all; };
	const hasText = e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
	for (const e of document.body.querySelectorAll("*")) {
		if (!hasText(e) || !e.checkVisibility()) continue;
		const chain = around(e), style = getComputedStyle(e);
		if (chain.some(unseen)) continue;
		const r = e.getBoundingClientRect();
		const scrolls = chain.some(a => ["auto", "scroll"].includes(getComputedStyle(a).overflowX));
		if (!scrolls && (r.right > width + 1 || r.left < -1)) found.push("beyond the edge: " + path(e));
		if (["hidden", "clip"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 2) found.push("cut off: " + path(e));
	}
	if (document.scrollingElement.scrollWidth > width) {
		found.push(`the page is ${document.scrollingElement.scrollWidth} pixels wide in a window of ${width}`);
		for (const e of document.body.querySelectorAll("*")) {
			const r = e.getBoundingClientRect();
			if ((r.right > width + 1 || r.left < -1) && !around(e.parentElement).some(a => getComputedStyle(a).overflowX !== "visible")) found.push("which " + path(e) + " makes it");
		}
	}
	return found.slice(0, 6);
})()
