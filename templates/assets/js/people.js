// Opens the finder of people where a page has one: its script comes when somebody is
// about to ask. Until it is there, what one can ask for leads to pages.

addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".finder");
  if (!form) return;
  form.hidden = false;
  const come = () => import(form.dataset.script).catch(() => {});
  for (const part of [form, document.querySelector(".facets")]) {
    for (const sign of ["focusin", "pointerover"]) part.addEventListener(sign, come, { once: true });
  }
  if (location.search) come();
});
