// Names what does not show that it has the focus. A key must have been pressed before.
(() => {
	const found = [];
	for (const e of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")) {
		if (!e.checkVisibility() || e.disabled || e.tabIndex < 0) continue;
		e.focus();
		const style = getComputedStyle(e);
		if (!e.matches(":focus-visible") || style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)
			found.push(`the focus is not seen on ${e.outerHTML.slice(0, 100)}`);
	}
	return found.slice(0, 6);
})()
