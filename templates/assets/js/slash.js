// A slash leads to the search from every page. A key without Ctrl or Alt must let itself
// be switched off (WCAG 2.2, 2.1.4), for who speaks to a computer may say it unawares: the
// switch stands beside the search.

const key = "kith-slash";

function isOff() {
  try {
    return localStorage.getItem(key) === "off";
  } catch {
    return false;
  }
}

function turn(on) {
  try {
    localStorage.setItem(key, on ? "on" : "off");
  } catch {} // then it stays on
}

addEventListener("keydown", (event) => {
  const way = document.querySelector("[aria-keyshortcuts]");
  const writing = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing || !way || isOff()) return;
  event.preventDefault();
  const query = document.getElementById("Query");
  if (query) query.focus();
  else location.assign(`${way.href}#Query`);
});

addEventListener("DOMContentLoaded", () => {
  const choice = document.getElementById("Slash");
  if (!choice) return;
  choice.checked = !isOff();
  choice.addEventListener("change", () => turn(choice.checked));
});
