// Finds people in place, by name and by what they have in common. Everything that it
// leads to is a page as well: this only saves the way. The address says what is asked
// for, "/members/?role=core&name=ada", so that it can be sent around and the way back
// works. It comes when somebody is about to ask (js/people.js).

const { document: page, location: at } = window;
const facets = page.querySelector(".facets");
const form = page.querySelector(".finder");
const [input, chips, blank, status] = form.querySelectorAll("input, ul, template, p");
const [list, more] = page.getElementById("Found").children;
const { roster, home, counts, comma } = form.dataset;
const { lang } = page.documentElement;
const forms = JSON.parse(counts)["members.count"];
const keys = ["role", "skill", "place", "language", "name"];
const step = 100;
const own = at.pathname;
let most = step;
let reading;

const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`);

// everybody is read when somebody first asks, in columns: the n-th of each is the n-th
// person's. The host is asked whether it has changed.
const everybody = () => reading ||= fetch(roster, { cache: "no-cache" }).then(answer => answer.json()).then(all => {
  all.plain = all.names.map(plain);
  for (const facet of all.facets) facet.of = facet.people.split(";").map(some => some.split(",").flatMap(n => n ? [facet.values[n]] : []));
  return all;
}).catch(error => {
  reading = null; // the next who asks tries again
  throw error;
});

// asked is what a link or the window's address asks for: a facet's page says it by its
// path, "/members/by/role/core/".
const asked = ({ pathname, search }) => {
  const want = Object.fromEntries(new URLSearchParams(search));
  const [, key, value] = /\/by\/(\w+)\/([^/]+)\/(page\/\d+\/)?$/.exec(pathname) || [];
  if (key) want[key] ??= decodeURIComponent(value);
  return want;
};

const address = want => (home + "?" + new URLSearchParams(keys.flatMap(key => want[key] ? [[key, want[key]]] : []))).replace(/\?$/, "");

// drawn is somebody's line: the page's own, with the words put in and without what stays
// empty.
const drawn = (all, n) => {
  const [role, skills, place] = all.facets.map(facet => facet.of[n]);
  const tile = parseInt(all.tiles.substr(2 * n, 2), 36);
  const words = {
    name: escaped(all.names[n]),
    href: home + encodeURI(all.ids[n] ?? all.plain[n].replace(/[^a-z0-9]+/g, "-")) + "/",
    role: role.map(([slug, text]) => slug == "here" ? "" : escaped(text)),
    place: place.map(([, text]) => escaped(text)),
    skills: skills.slice(0, 4).map(([slug, text]) => `<a href="${all.topics + encodeURI(slug)}/">${escaped(text)}</a>`).join(comma),
    photo: all.photos[n],
    pattern: all.patterns[Math.floor(tile / all.colours)],
  };
  return blank.content.children[words.photo ? 1 : 0].outerHTML
    .replace(/__(\w+?)__/g, (_, word) => words[word])
    .replace("q-1", "q" + tile % all.colours)
    .replace(/<p[^>]*>(<span[^>]*><\/span>)*<\/p>|<span[^>]*><\/span>/g, "");
};

// show shows whom the address asks for; the page's own people where it asks for the page.
const show = () => everybody().then(all => {
  const want = asked(at);
  const asIs = at.pathname + at.search == own;
  const names = plain(want.name || "").split(" ");
  const chosen = all.facets.map((facet, i) => want[keys[i]] && [facet, facet.values.find(([slug]) => slug == want[keys[i]])]);
  const people = all.plain.flatMap((name, n) =>
    names.every(part => name.includes(part)) && chosen.every(of => !of || of[0].of[n].includes(of[1])) ? [n] : []);
  page.getElementById("Roll").hidden = !asIs;
  list.parentNode.hidden = asIs;
  list.innerHTML = people.slice(0, most).map(n => drawn(all, n)).join("");
  more.hidden = people.length <= most;
  const said = forms[new Intl.PluralRules(lang).select(people.length)] ?? forms.other ?? forms;
  status.textContent = asIs ? "" : said.replace("{n}", people.length.toLocaleString(lang));
  if (page.activeElement != input) input.value = want.name || "";
  chips.innerHTML = chosen.map((of, i) => {
    return of?.[1] ? `<li><a href="${escaped(address({ ...want, [keys[i]]: "" }))}">${escaped(of[1][1])}</a></li>` : "";
  }).join("");
  for (const a of facets.querySelectorAll("a")) {
    const [[key, value] = []] = Object.entries(asked(a));
    a.ariaCurrent = key && want[key] == value;
  }
}, () => {}); // without the roster the page stays as it is

// go shows what is asked for from now on.
const go = (to, way) => {
  history[way + "State"](null, "", to);
  most = step;
  return show();
};

form.onsubmit = event => event.preventDefault();
input.oninput = () => go(address({ ...asked(at), name: input.value.trim() }), "replace");
more.onclick = () => {
  most += step;
  show();
};
facets.onclick = chips.onclick = event => {
  const a = event.target.closest("a");
  const [[key, value] = []] = a ? Object.entries(asked(a)) : [];
  const removes = chips.contains(a);
  if (!a || event.ctrlKey || event.metaKey || event.shiftKey || !key && !removes) return;
  event.preventDefault();
  const want = asked(at);
  everybody().then(
    () => go(removes ? a.href : address({ ...want, [key]: want[key] == value ? "" : value }), "push"),
    () => at.assign(a.href),
  ).then(() => form.parentNode.scrollIntoView({ block: "nearest" }));
};
onpopstate = show;
if (input.value) input.oninput(); // written before this script came
else if (at.search) show();
