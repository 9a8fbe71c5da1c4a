// Light, dark, or as the system says. The choice is kept in this browser; every page
// begins with it, so that none flashes.

const page = document.documentElement;
const key = "kith-scheme";

// chosen is "light", "dark" or "". A browser may forbid to remember.
function chosen() {
  try {
    return localStorage.getItem(key) || "";
  } catch {
    return "";
  }
}

function remember(scheme) {
  try {
    if (scheme) localStorage.setItem(key, scheme);
    else localStorage.removeItem(key);
  } catch {} // then it holds for this page
}

function show(scheme) {
  page.dataset.theme = scheme;
  for (const choice of document.querySelectorAll("#Scheme input")) choice.checked = choice.value === scheme;
}

const follow = () => show(chosen());
follow();
addEventListener("storage", follow); // chosen in another tab
addEventListener("pageshow", follow); // come back to, as it was then
addEventListener("DOMContentLoaded", () => {
  const choices = document.getElementById("Scheme");
  if (!choices) return;
  choices.addEventListener("change", (event) => {
    remember(event.target.value);
    show(event.target.value);
  });
  choices.hidden = false;
  follow();
});
