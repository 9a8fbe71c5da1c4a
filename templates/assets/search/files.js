// The files that the site is searched by. Each is fetched once; their prints in the
// address let the browser keep them for ever.

let base, manifest;
let kept = new Map();

// cost is about what the answer under way has cost on the wire, in bytes after gzip.
export const meter = { cost: 0 };

export function from(index) {
  base = new URL(index, location.href);
}

async function load(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(address);
  return response.text();
}

function get(path, print) {
  const address = new URL(`${path}.json?h=${print}`, base).href;
  if (!kept.has(address)) {
    const file = load(address).then((text) => {
      meter.cost += text.length / 2.5;
      return JSON.parse(text);
    });
    file.catch(() => kept.delete(address));
    kept.set(address, file);
  }
  return kept.get(address);
}

export function open() {
  manifest ??= load(base, { cache: "no-cache" }).then((text) => {
    meter.cost += text.length / 2;
    return JSON.parse(text);
  });
  manifest.catch(() => (manifest = undefined));
  return manifest;
}

// forget begins anew with the site as it is now.
export function forget() {
  manifest = undefined;
  kept = new Map();
}

// A site is published anew while somebody reads it: files of two editions do not fit.
export class Stale extends Error {}

async function ofEdition(path, print) {
  const [m, [edition, ...rest]] = await Promise.all([open(), get(path, print)]);
  if (edition !== m.edition) throw new Stale();
  return rest;
}

// before tells the order of code points, which is not that of a string's units.
function before(a, b) {
  for (let i = 0; ; i++) {
    const x = a.codePointAt(i) ?? -1, y = b.codePointAt(i) ?? -1;
    if (x !== y) return x < y;
    if (x < 0) return false;
  }
}

// shard is the stretch of all words where one would stand.
export async function shard(word) {
  const m = await open();
  let i = m.words.length - 1;
  while (i > 0 && before(word, m.words[i])) i--;
  return i < 0 ? [] : ofEdition(`words/${i}`, m.prints.slice(3 * i, 3 * i + 3));
}

// near are words that begin or end like one and are about as long, the most common of
// each file first: see near.go.
export async function near(word) {
  const { near: [files, print] } = await open();
  const letters = [...word], n = letters.length;
  const spelt = [letters];
  if (n === 4) spelt.push([letters[0], letters[2], letters[1], letters[3]]); // a turn in the middle spoils both ends
  const numbers = new Set();
  for (const s of spelt) {
    for (const length of [n - 1, n, n + 1]) {
      const end = length < 7 ? 2 : 3;
      numbers.add(mix(`<${s.slice(0, end).join("")}${length}`) % files).add(mix(`>${s.slice(-end).join("")}${length}`) % files);
    }
  }
  const all = await Promise.all([...numbers].map((i) => get(`near/${i}`, print)));
  const ranks = new Map(all.flatMap((words) => words.map((w, i) => [w, i])));
  return [...ranks.keys()].sort((a, b) => ranks.get(a) - ranks.get(b));
}

// mix is FNV-1a over letters, 32 bits.
function mix(key) {
  let h = 2166136261;
  for (const c of key) h = Math.imul(h ^ c.codePointAt(0), 16777619) >>> 0;
  return h;
}

// cards are what is shown of documents, in their order.
export async function cards(documents) {
  const { found: [perFile, print] } = await open();
  return Promise.all(documents.map(async (d) => (await ofEdition(`found/${Math.floor(d / perFile)}`, print))[d % perFile]));
}

// page is the texts of a page of the site: what somebody wrote there, then what it lists.
const pages = new Map();
export function page(address) {
  if (!pages.has(address)) {
    pages.set(address, load(address, { priority: "low" }).then((html) => {
      meter.cost += html.length / 4;
      const page = new DOMParser().parseFromString(html, "text/html");
      return ["main .lede", "main .prose", "main :is(li, dd):not(nav *, .prose *)"]
        .map((part) => [...page.querySelectorAll(part)].map((e) => e.textContent).join(" · "));
    }).catch(() => []));
  }
  return pages.get(address);
}
