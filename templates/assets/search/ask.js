// What answers a question, best first. A word counts more in a title than among names,
// and there more than in a text; a whole word more than a beginning, and that more than
// one with a slip. Of two that are equal the kind decides, then time or name.
import { isDense, words } from "./fold.js";
import { meter, near, open, shard } from "./files.js";

const worth = [64, 16, 4]; // of a beginning in a title, among names, in a text
export const inText = 2 * worth[2]; // the most that a text is worth
const most = 8; // words of a question that are looked for
const shortest = 4; // letters of a word that may hold a slip
const enough = 14_000; // bytes for an answer, before more words are taken for meant

// documents reads a list of numbers, written as gaps: 64 signs end one, 27 go on.
function documents(list) {
  const all = [];
  let last = -1, gap = 0;
  for (let i = 0; i < list.length; i++) {
    const c = list.charCodeAt(i);
    const value = c - 35 - (c > 92);
    if (value < 64) {
      all.push((last += gap * 64 + value + 1));
      gap = 0;
    } else {
      gap = gap * 27 + value - 63;
    }
  }
  return all;
}

// take notes what an entry's documents are worth.
function take(hits, entry, times) {
  const [, ...lists] = entry.split(" ");
  lists.forEach((list, place) => {
    for (const d of documents(list)) hits.set(d, Math.max(hits.get(d) ?? 0, worth[place] * times));
  });
}

// look finds a word and what it begins. A + says that the texts with such words are too
// many to list, which matters where the word itself is none.
async function look(word, whole, times = 1) {
  const hits = new Map();
  let less = false, exact = false;
  for (const entry of await shard(word)) {
    if (!entry.startsWith(word)) continue;
    const next = entry[word.length] ?? " ";
    if (next === " ") {
      take(hits, entry, 2 * times);
      exact = true;
    } else if (!whole) {
      take(hits, entry, times);
    }
    less ||= next === "+";
  }
  return { word, hits, less: less && !exact };
}

// slipped tells whether one letter too many, too few, wrong or at its neighbour's place
// parts two words.
export function slipped(a, b) {
  a = [...a], b = [...b];
  let i = 0, k = 0;
  while (i < a.length && a[i] === b[i]) i++;
  while (k < Math.min(a.length, b.length) - i && a.at(-1 - k) === b.at(-1 - k)) k++;
  const x = a.length - i - k, y = b.length - i - k;
  return Math.max(x, y) <= 1 || x === 2 && y === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}

// guess finds what may have been meant by a word that nothing has: one word, and more
// while that costs little. Hardly anybody mistypes the first letter.
async function guess(word) {
  const hits = new Map(), meant = [];
  if ([...word].length < shortest || isDense(word)) return { word, hits, meant };
  const all = (await near(word)).filter((w) => slipped(word, w));
  all.sort((a, b) => (b[0] === word[0]) - (a[0] === word[0]));
  for (const w of all.slice(0, 5)) {
    if (meant.length && meter.cost > enough) break;
    const found = await look(w, true, 0.5);
    meant.push(w);
    for (const [d, value] of found.hits) hits.set(d, Math.max(hits.get(d) ?? 0, value));
  }
  return { word, hits, meant };
}

async function answer(word) {
  const found = await look(word);
  return found.hits.size || found.less ? found : guess(word);
}

// ask answers a question: { documents, worth, marks, less, meant, fewer }.
export async function ask(question) {
  const all = [...new Set(words(question))].slice(0, most);
  const m = await open();
  const answers = await Promise.all(all.map(answer));
  const sum = new Map(), texts = new Set();
  for (const { hits } of answers) {
    for (const [d, value] of hits) {
      const s = sum.get(d) ?? { words: 0, worth: 0 };
      s.words++;
      s.worth += value;
      sum.set(d, s);
      if (value <= inText) texts.add(d);
    }
  }
  const needed = Math.max(0, ...[...sum.values()].map((s) => s.words));
  const found = [...sum.keys()].filter((d) => sum.get(d).words === needed);
  const kind = (d) => m.kinds.findLastIndex(([, first]) => first <= d);
  const kinds = new Map(found.map((d) => [d, kind(d)]));
  found.sort((a, b) => sum.get(b).worth - sum.get(a).worth || kinds.get(a) - kinds.get(b) || (m.kinds[kinds.get(a)][2] ? b - a : a - b));
  return {
    words: all,
    documents: found,
    kindOf: (d) => m.kinds[kinds.get(d)][0],
    inText: (d) => texts.has(d),
    marks: answers.flatMap((a) => (a.meant?.length ? a.meant : [a.word])),
    less: answers.find((a) => a.less)?.word,
    meant: answers.find((a) => a.meant?.length),
    fewer: found.length > 0 && needed < all.length,
  };
}
