// Light, dark, or as the system says. The choice is kept in this browser; every page
// begins with it, so that none flashes. The switch is seen where the page says data-theme,
// which only this says.
import { recall, remember } from "./memory.js";

const key = "kith-scheme";

function show(scheme) {
  document.documentElement.dataset.theme = scheme;
  for (const choice of document.getElementsByName(key)) choice.checked = choice.value === scheme;
}

// Another tab may have chosen, and a page that one comes back to is as it was.
const follow = () => show(recall(key));
onstorage = onpageshow = follow;
addEventListener("DOMContentLoaded", follow);
follow();

addEventListener("change", ({ target: { name, value } }) => {
  if (name !== key) return;
  remember(key, value);
  show(value);
});
