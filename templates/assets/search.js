// Search over the whole site, in the reader's browser: see generator/site/search.
// Without script the page is the list from A to Z; js/search.js fetches this one.
import { ask } from "./search/ask.js";
import { forget, from, meter, open, Stale } from "./search/files.js";
import { isDense, words } from "./search/fold.js";
import { show } from "./search/show.js";
import { quoted, speech } from "./search/speech.js";

const at = (id) => document.getElementById(id);
const form = at("Search"), query = at("Query"), status = at("Status"), results = at("Results"), register = at("Register");
const { say, count, ...rest } = speech(JSON.parse(form.dataset.words), document.documentElement.lang);
const parameter = () => new URLSearchParams(location.search).get("q") ?? "";

let round = 0; // of the question that was asked last
let texts; // the excerpts under way

// tell says how the search went, to everybody.
function tell(...sentences) {
  status.replaceChildren(...sentences.filter(Boolean).map((sentence) => {
    const line = document.createElement("p");
    line.append(sentence);
    return line;
  }));
  status.hidden = !sentences.length;
}

function clear() {
  texts?.end();
  results.replaceChildren();
  results.hidden = true;
  results.ariaBusy = false;
  register.hidden = false;
  tell();
}

function summary(answer, typed) {
  if (!answer.documents.length && !answer.less) return [say("search.none", { words: quoted(typed) })];
  return [
    count("search.results", answer.documents.length, { words: quoted(typed) }),
    answer.meant && say("search.meant", { word: quoted(answer.meant.word), meant: quoted(answer.meant.meant[0]) }),
    answer.fewer && say("search.fewer"),
    answer.less && say("search.less", { word: quoted(answer.less) }),
  ];
}

async function find(typed, again) {
  const mine = ++round;
  meter.cost = 0;
  try {
    const answer = await ask(typed);
    if (mine !== round) return;
    const { sections, texts: found } = await show(answer, { say, count, ...rest });
    if (mine !== round) return found.end();
    clear();
    texts = found;
    results.replaceChildren(...sections);
    results.hidden = register.hidden = sections.length > 0;
    results.hidden = !sections.length;
    tell(...summary(answer, typed));
    results.ariaBusy = true;
    setTimeout(() => mine === round && found.begin(() => (results.ariaBusy = false)), 200); // who types on needs no excerpts
  } catch (error) {
    if (mine !== round) return;
    forget();
    if (error instanceof Stale && !again) return find(typed, true);
    clear();
    tell(say("search.failed"));
  }
}

// A single letter is no question yet, where letters are not words.
const enough = (typed, sent) => words(typed).some((w) => sent || w.length > 1 || isDense(w));

function search(sent) {
  const typed = query.value.trim();
  const address = new URL(location.href);
  if (typed) address.searchParams.set("q", typed);
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
  if (enough(typed, sent)) return find(typed);
  round++;
  clear();
}

// Who pauses is answered at once; who types on, when there is a moment.
let timer, typed = 0;
query.addEventListener("input", ({ timeStamp }) => {
  clearTimeout(timer);
  timer = setTimeout(search, timeStamp - typed < 300 ? 40 : 0);
  typed = timeStamp;
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  search(true);
});

// Arrows lead from the words to the results and back, Escape back at once.
const links = () => [...results.querySelectorAll("a, button")];
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const all = links(), here = all.indexOf(document.activeElement), typing = document.activeElement === query;
  let to;
  if (event.key === "Escape" && here >= 0) to = query;
  else if (event.key === "Escape" && typing && query.value) {
    query.value = "";
    search();
    to = query;
  } else if (event.key === "ArrowDown" && (typing || here >= 0)) to = all[here + 1];
  else if (event.key === "ArrowUp" && here >= 0) to = all[here - 1] ?? query;
  if (!to) return;
  event.preventDefault();
  to.focus();
  if (to === query) query.select();
  texts?.more();
});
addEventListener("scroll", () => texts?.more(), { passive: true });

addEventListener("popstate", () => {
  query.value = parameter();
  search(true);
});

from(form.dataset.index);
query.value ||= parameter(); // somebody may have typed while this came
if (query.value) search(true);
else open().catch(() => {}); // a question is near
