// Names what a page holds but does not show where no script runs: text and links that
// nobody can see or open. Controls that only work with script may wait for it, and what
// only becomes true after the page was made.
(() => {
	const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const opens = e => e.closest("details:not([open])") || (e.closest("[popover]") && document.querySelector(`[popovertarget="${e.closest("[popover]").id}"]`));
	const control = e => e.closest("form, fieldset, button, [role=search], [role=status], output, label, select, template, noscript, script, svg, [data-running], [data-after]");
	for (let n = walker.nextNode(); n; n = walker.nextNode()) {
		const e = n.parentElement;
		if (!n.data.trim() || e.checkVisibility({visibilityProperty: true}) || opens(e) || control(e)) continue;
		found.push(`nobody sees "${n.data.trim().slice(0, 60)}"`);
	}
	return found.slice(0, 6);
})()
