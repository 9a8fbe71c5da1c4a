// Marks where an answer's words stand in a text.
import { fold, isDense, parts } from "./fold.js";

// spans are the stretches of a text to mark, as pairs of offsets.
function spans(text, marks) {
  const begins = marks.filter((w) => !isDense(w)), pairs = new Set(marks.filter(isDense));
  const found = [];
  let last;
  for (const p of parts(text)) {
    const word = fold(p.text);
    if (p.dense) {
      if (p.joined && pairs.has(fold(last.text + p.text))) found.push([last.at, p.end]);
      else if (pairs.has(word)) found.push([p.at, p.end]);
    } else if (begins.some((b) => word.startsWith(b))) {
      found.push([p.at, p.end]);
    }
    last = p;
  }
  return found;
}

// marked fills an element with a text, its marks within <mark>.
export function marked(element, text, marks) {
  let at = 0;
  element.replaceChildren();
  for (const [from, to] of spans(text, marks)) {
    if (to <= at) continue;
    element.append(text.slice(at, Math.max(at, from)));
    const mark = element.lastElementChild;
    if (mark && from <= at && element.lastChild.nodeType === 3 && !element.lastChild.data) {
      element.lastChild.remove();
      mark.append(text.slice(at, to)); // two pairs of dense letters touch
    } else {
      const m = document.createElement("mark");
      m.append(text.slice(Math.max(at, from), to));
      element.append(m);
    }
    at = to;
  }
  element.append(text.slice(at));
  return element;
}

const around = 60, long = 180; // letters before the first mark, and in all

// excerpt is the part of a text where marks begin; empty where it has none.
export function excerpt(text, marks) {
  text = text.replace(/\s+/g, " ").trim();
  const [first] = spans(text, marks);
  if (!first) return "";
  let from = Math.max(0, first[0] - around), to = Math.min(text.length, from + long);
  if (from > 0) from = text.indexOf(" ", from) + 1 || from;
  if (from > first[0]) from = first[0];
  if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), first[1]);
  return (from > 0 ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
}
