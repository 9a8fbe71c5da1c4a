// Shows an answer: results by kind, each with the words that were found.
import { cards, meter, page } from "./files.js";
import { excerpt, marked } from "./marks.js";

const step = 20; // more results at a time

// first is how many results of each kind are shown, given how many kinds there are.
const first = (kinds) => [0, 8, 5, 4, 3][kinds] ?? 2;

const make = (tag, name, ...inside) => {
  const e = document.createElement(tag);
  if (name) e.className = name;
  e.append(...inside);
  return e;
};

// groups are the documents of an answer by kind, the kind with the best one first.
function groups(answer) {
  const kinds = new Map();
  for (const d of answer.documents) {
    const kind = answer.kindOf(d);
    if (!kinds.has(kind)) kinds.set(kind, []);
    kinds.get(kind).push(d);
  }
  return kinds;
}

// show makes the results of an answer.
export async function show(answer, speech) {
  const kinds = groups(answer);
  const n = first(kinds.size);
  const texts = new Excerpts(answer.marks);
  const sections = await Promise.all([...kinds].map(([kind, all]) => section(kind, all, n, answer, speech, texts)));
  return { sections, texts };
}

async function section(kind, all, n, answer, speech, texts) {
  const heading = make("h2", "", speech.say(`kind.${kind}`), " ", make("small", "", speech.number(all.length)));
  heading.id = `Kind-${kind}`;
  const list = make("ul", "links");
  const s = make("section", "", heading, list);
  s.setAttribute("aria-labelledby", heading.id);
  let shown = 0;
  const more = async (count) => {
    const next = all.slice(shown, shown + count);
    const lines = await cards(next);
    shown += next.length;
    const items = lines.map((card, i) => item(card, answer, answer.inText(next[i]), texts));
    list.append(...items);
    return items[0];
  };
  await more(n);
  if (shown < all.length) s.append(button(all, () => shown, more, kind, speech));
  return s;
}

function button(all, shown, more, kind, speech) {
  const b = make("button", "button");
  const label = () => (b.textContent = speech.count("search.more", all.length - shown(), { kind: speech.say(`kind.${kind}`) }));
  b.type = "button";
  label();
  b.onclick = async () => {
    const next = await more(step);
    next.querySelector("a").focus();
    if (shown() < all.length) label();
    else b.remove();
  };
  return b;
}

// item is one result: its title, facts, and where its text has the words.
function item([title, address, facts, lead], answer, inText, texts) {
  const link = marked(make("a"), title, answer.marks);
  link.href = address;
  const li = make("li", "", link);
  if (facts) li.append(marked(make("p"), facts, answer.marks));
  if (lead) li.append(marked(make("p", "excerpt"), excerpt(lead, answer.marks) || lead, answer.marks));
  else if (inText || !li.querySelector("mark")) texts.want(li, address);
  return li;
}

// budget is what a first answer may cost before more is fetched for it, in bytes: a page
// has 10 kB at most, and an answer shall have 30.
const budget = 20_000;

// Excerpts fetches the pages of results that come into view, one after the other, to
// show where their texts have the words. Before the reader moves it keeps to the budget.
class Excerpts {
  constructor(marks) {
    this.marks = marks;
    this.waiting = [];
    this.wanted = new Map();
    this.moved = false;
    this.eye = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen) {
        if (!isIntersecting) continue;
        this.eye.unobserve(target);
        this.waiting.push(target);
      }
      this.fetch();
    });
  }

  want(li, address) {
    this.wanted.set(li, address);
  }

  // begin looks what is in view; done is called when that is fetched.
  begin(done = this.done) {
    this.done = done;
    for (const li of this.wanted.keys()) this.eye.observe(li);
    if (!this.wanted.size) done();
  }

  // more goes on beyond the budget: the reader has moved.
  more() {
    this.moved = true;
    if (this.done) this.begin();
    this.fetch();
  }

  async fetch() {
    if (this.busy) return;
    this.busy = true;
    while (this.waiting.length && (this.moved || meter.cost < budget)) {
      const li = this.waiting.shift();
      const texts = await page(this.wanted.get(li));
      const text = texts.map((t) => excerpt(t, this.marks)).find(Boolean);
      this.wanted.delete(li);
      if (text) li.append(marked(make("p", "excerpt"), text, this.marks));
    }
    this.busy = false;
    this.done?.();
  }

  end() {
    this.waiting = [];
    this.wanted.clear();
    this.eye.disconnect();
  }
}
