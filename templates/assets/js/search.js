// Opens the search where a page has one: its script comes when somebody is about to ask.
// The switch of the slash stands beside it.
import { isOff, turn } from "./slash.js";

addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("Search");
  if (!form) return;
  form.hidden = false;
  const come = () => import(form.dataset.script);
  form.addEventListener("focusin", come, { once: true });
  const slash = document.getElementById("Slash");
  if (slash) slash.checked = !isOff();
  slash?.addEventListener("change", () => turn(slash.checked));
  if (location.hash === "#Query") document.getElementById("Query").focus();
  if (location.search) come();
});
