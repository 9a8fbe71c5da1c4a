// What was to come when a page was made may be over when it is read. Pages say when things
// begin and end; here they are put where they belong at the reader's moment, the next one
// is chosen, and a reader whose clocks differ from the hub's is told their own time.
// Without it a page is right as of the day it was made, and says nothing that ages.

const { asOf, yours } = document.documentElement.dataset;
const all = (what, within = document) => [...within.querySelectorAll(what)];
const time = (node) => node.querySelector("time")?.dateTime;
let changes; // when something will be over or begin

// An example stands still.
const now = () => (asOf ? Date.parse(asOf) : Date.now());

function passed(moment) {
  const at = Date.parse(moment);
  if (at > now()) changes = Math.min(changes, at);
  return at <= now();
}

const over = (node) => passed(node.dataset.end);

// A band shows the first date that is not over; the templates behind it are those that
// follow, and last what stands there when none does.
function advance(band) {
  if (!over(band)) return;
  const later = all("template", band);
  const chosen = later.find((date) => !over(date));
  if (!chosen) return;
  band.dataset.end = chosen.dataset.end ?? "";
  band.replaceChildren(...all(".off", band), chosen.content, ...later.slice(later.indexOf(chosen) + 1));
}

// What a list holds ready stands where its place is.
const unpack = (list) => all("template", list).forEach((spare) => spare.replaceWith(spare.content));

// Two may begin at once, and what a rhythm foresees has one address.
const same = (line, band) => time(line) === time(band) && line.querySelector("a").href === band.querySelector(".button")?.href;

// A list of what is ahead begins behind the date in the band. What is over goes to the
// list of what was, where the page has one.
function arrange(list) {
  unpack(list);
  const band = document.querySelector(".next[data-end]");
  const past = document.querySelector("[data-past]");
  const lines = [...list.children];
  const gone = lines.filter(over);
  if (past) for (const line of gone) past.prepend(line);
  const ahead = lines.filter((line) => !gone.includes(line));
  const from = band ? ahead.findIndex((line) => same(line, band)) + 1 : 0;
  gone.forEach((line) => (line.hidden = !past));
  ahead.forEach((line, i) => (line.hidden = i < from || i >= from + Number(list.dataset.ahead)));
  list.closest("section").hidden = ahead.length <= from;
}

// On a line of beats the ring moves on.
function beat(line) {
  unpack(line);
  let next = false;
  let room = Number(line.dataset.room);
  for (const beat of all("li[data-end]", line)) {
    const was = over(beat);
    const kept = !beat.querySelector(".skipped");
    beat.classList.toggle("over", was && kept);
    beat.classList.toggle("now", !was && kept && !next);
    next ||= !was && kept;
    beat.hidden = !was && room-- <= 0;
  }
}

function tell() {
  changes = Infinity;
  all(".next[data-end]").forEach(advance);
  all("[data-ahead]").forEach(arrange);
  all(".beats ol").forEach(beat);
  for (const date of all(".off [data-end]")) date.hidden = over(date);
  for (const off of all(".off")) off.hidden = [...off.children].every((date) => date.hidden);
  for (const what of all("[data-before]")) what.hidden = passed(what.dataset.before);
  for (const what of all("[data-after]")) what.hidden = !passed(what.dataset.after);
  for (const tag of all("[data-running]")) tag.hidden = !passed(tag.dataset.running) || over(tag);
  const more = document.querySelector(".next[data-end] .button");
  for (const link of all("[data-next]")) link.hidden = !more || !(link.href = more.href);
  all("[data-start]").forEach(localise);
  clearTimeout(tell.again);
  if (changes < Infinity) tell.again = setTimeout(tell, Math.min(changes - now(), 2 ** 31 - 1));
}

// Hours stand in the hub's time; a reader elsewhere sees their own beside it, and the
// day where that is another.
function localise(hours) {
  const { start, until } = hours.dataset;
  const from = new Date(start);
  const east = /([+-])(\d\d):(\d\d)$/.exec(start);
  const offset = east ? (east[1] + 1) * (east[2] * 60 + +east[3]) : 0;
  if (hours.querySelector(".yours") || -from.getTimezoneOffset() === offset) return;
  const to = new Date(until);
  const clock = { hour: "numeric", minute: "2-digit" };
  const words = (extra) => new Intl.DateTimeFormat(undefined, { ...clock, ...extra });
  const first = words(from.getDate() !== +start.slice(8, 10) && { weekday: "short" });
  let said = first.format(from);
  if (to > from) said = to.getDate() === from.getDate() ? first.formatRange(from, to) : `${said} – ${words().format(to)}`;
  const own = document.createElement("span");
  const theirs = document.createElement("bdi"); // in the reader's language, not in the page's
  theirs.textContent = said;
  const [before, after] = yours.split("{time}");
  own.className = "yours";
  own.append(before, theirs, after);
  hours.append(" ", own);
}

addEventListener("DOMContentLoaded", tell);
addEventListener("pageshow", (shown) => shown.persisted && tell());
addEventListener("visibilitychange", () => document.hidden || tell());
