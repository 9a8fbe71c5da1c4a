// Opens the search where a page has one: its script comes when somebody is about to ask.

addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("Search");
  if (!form) return;
  form.hidden = false;
  const come = () => import(form.dataset.script);
  form.addEventListener("focusin", come, { once: true });
  if (location.hash === "#Query") document.getElementById("Query").focus();
  if (location.search) come();
});
