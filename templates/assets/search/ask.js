// What answers a question, best first. A word counts more in a title than among names,
// and there more than in a text; a whole word more than a beginning, and that more than
// one with a slip. Of two that are equal the kind decides, then time or name.
import { isDense, words } from "./fold.js";
import { meter, near, open, shard } from "./files.js";

const worth = [64, 16, 4]; // of a beginning in a title, among names, in a text
const inText = 2 * worth[2]; // the most that a text is worth
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
function take(worths, entry, times) {
  entry.split(" ").slice(1).forEach((list, place) => {
    for (const d of documents(list)) worths[d] = Math.max(worths[d], worth[place] * times);
  });
}

// look finds a word and what it begins, and notes what each document is worth. A + says
// that documents with such words are too many to list, which matters where the word
// itself is none.
async function look(word, worths, whole, times = 1) {
  let less = false, exact = false, some = false;
  for (const entry of await shard(word)) {
    if (!entry.startsWith(word)) continue;
    const next = entry[word.length] ?? " ";
    if (next === " ") exact = true;
    else if (whole) continue;
    take(worths, entry, next === " " ? 2 * times : times);
    some = true;
    less ||= next === "+";
  }
  return { some, less: less && !exact };
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
async function guess(word, worths) {
  const meant = [];
  if ([...word].length < shortest || isDense(word)) return meant;
  const all = (await near(word)).filter((w) => slipped(word, w));
  all.sort((a, b) => (b[0] === word[0]) - (a[0] === word[0]));
  for (const w of all.slice(0, 5)) {
    if (meant.length && meter.cost > enough) break;
    await look(w, worths, true, 0.5);
    meant.push(w);
  }
  return meant;
}

async function answer(word) {
  const worths = new Uint8Array((await open()).documents);
  const { some, less } = await look(word, worths);
  return { word, worths, less, meant: some ? [] : await guess(word, worths) };
}

// An order of documents for those that are worth as much: kind by kind, in some the last
// first. What is at a place in it stands at the document's number, and the other way.
function turned(m, d) {
  const i = m.kinds.findLastIndex(([, from]) => from <= d);
  const [, from, latest] = m.kinds[i];
  return latest ? from + (m.kinds[i + 1]?.[1] ?? m.documents) - 1 - d : d;
}

// ask answers a question: documents, the best first, and how they were found.
export async function ask(question) {
  const all = [...new Set(words(question))].slice(0, most);
  const m = await open();
  const answers = await Promise.all(all.map(answer));
  const sums = new Uint16Array(m.documents), counts = new Uint8Array(m.documents);
  for (const { worths } of answers) {
    worths.forEach((value, d) => {
      sums[d] += value;
      counts[d] += value > 0;
    });
  }
  const needed = counts.reduce((a, b) => Math.max(a, b), 0);
  const ranks = [];
  counts.forEach((n, d) => n && n === needed && ranks.push((2 ** 16 - sums[d]) * m.documents + turned(m, d)));
  return {
    documents: Array.from(Float64Array.from(ranks).sort(), (rank) => turned(m, rank % m.documents)),
    kindOf: (d) => m.kinds.findLast(([, from]) => from <= d)[0],
    inText: (d) => answers.some(({ worths }) => worths[d] > 0 && worths[d] <= inText),
    marks: answers.flatMap((a) => (a.meant.length ? a.meant : [a.word])),
    less: answers.find((a) => a.less)?.word,
    meant: answers.find((a) => a.meant.length),
    fewer: needed > 0 && needed < all.length,
  };
}
