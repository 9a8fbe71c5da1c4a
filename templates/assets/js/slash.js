// A slash leads to the search from every page. A key without Ctrl or Alt must let itself
// be switched off (WCAG 2.2, 2.1.4), for who speaks to a computer may say it unawares: the
// switch stands beside the search.
import { recall, remember } from "./memory.js";

const key = "kith-slash";
export const isOff = () => recall(key) === "off";
export const turn = (on) => remember(key, on ? "on" : "off");

addEventListener("keydown", (event) => {
  const way = document.querySelector("[aria-keyshortcuts]");
  const writing = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing || !way || isOff()) return;
  event.preventDefault();
  const query = document.getElementById("Query");
  if (query) query.focus();
  else location.assign(`${way.href}#Query`);
});
