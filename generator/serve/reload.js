// Keeps an open page up to date with a site that is being edited. The development
// server adds this script to each page that it sends; published pages do not have it.
//
// The server says that another edition is up, and which problems to show. Whether this
// page is any different in it, the script finds out by comparing fingerprints of the
// page and of what the page has loaded; so an edit elsewhere leaves this page alone.
"use strict";
(() => {
  const script = document.currentScript;
  const tool = (name) => new URL(name, script.src);

  // --- whether this page has changed -------------------------------------------------

  // The edition that this page is known to be like. The server writes it into the tag.
  let generation = Number(script.dataset.generation);

  // The fingerprint of each part, by its path, as this page shows it.
  const known = new Map();

  // parts are the paths of this page and of what it has loaded from this site. Browsers
  // list the first 250 or so; no page is worth more.
  function parts() {
    const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
    const paths = [location.href, ...loaded]
      .map((address) => new URL(address))
      .filter((url) => url.origin === location.origin && !url.pathname.startsWith(tool(".").pathname))
      .map((url) => url.pathname);
    return [...new Set(paths)];
  }

  // look compares what this page is made of with what the server has now. A part that we
  // meet for the first time is what this page shows only if no other edition has come
  // up since; where we cannot know, we take it as changed.
  async function look() {
    const asked = parts();
    const query = new URLSearchParams(asked.map((path) => ["of", path]));
    const now = await (await fetch(tool("prints?" + query), { cache: "no-store" })).json();
    let changed = false;
    for (const path of asked) {
      if (!known.has(path) && now.generation === generation) known.set(path, now.prints[path]);
      if (known.get(path) !== now.prints[path]) changed = true;
    }
    if (!changed) generation = now.generation;
    if (!changed) withdrawOffer();
    else if (hasTypedText()) offerReload();
    else location.reload(); // the browser keeps the scrolling position
  }

  // --- what must not be lost ---------------------------------------------------------

  const touched = new Set();
  document.addEventListener("input", (event) => touched.add(event.target), true);

  // hasTypedText tells whether somebody has written into a field and not sent it off.
  function hasTypedText() {
    return [...touched].some((field) => field.isConnected && field.value !== field.defaultValue);
  }

  // --- what is shown over the page ---------------------------------------------------

  // Notices live in a shadow tree, out of reach of the page's own styles. Their style
  // is a file of ours, because pages forbid inline styles (Content-Security-Policy).
  const notices = make("kith-notices", { lang: "en", dir: "ltr" });
  const style = make("link", { rel: "stylesheet", href: tool("overlay.css") });
  const styled = new Promise((done) => style.addEventListener("load", done, { once: true }));
  notices.attachShadow({ mode: "open" }).append(style);

  // show puts a notice up as soon as it can be seen as it should.
  async function show(notice) {
    if (!notices.isConnected) document.body.append(notices);
    await styled;
    if (notice.wanted && !notice.isConnected) notices.shadowRoot.append(notice);
  }

  const offer = make("div", { class: "offer", role: "status" },
    make("p", {}, "This page has changed. Reloading it loses what you have typed."),
    button("Reload", () => location.reload()));

  function offerReload() {
    offer.wanted = true;
    show(offer);
  }

  function withdrawOffer() {
    offer.wanted = false;
    offer.remove();
  }

  const title = make("h2", { id: "title" });
  const list = make("div", { class: "problems", role: "group", "aria-label": "Errors", tabindex: "0" });
  const overlay = make("section", { class: "overlay", role: "alertdialog", "aria-labelledby": "title", "aria-describedby": "about", tabindex: "-1" },
    make("header", {}, title, button("Close", closeProblems)),
    make("p", { id: "about" }, "The page behind this is the last good one."),
    list);
  document.addEventListener("keydown", closeOnEscape);

  let shown = ""; // the problems last shown, so that what was closed stays closed
  let before = null; // what had the focus

  async function showProblems(event) {
    if (event.problems.length === 0) {
      shown = "";
      closeProblems();
      return;
    }
    const news = JSON.stringify([event.title, event.problems]);
    if (news === shown) return;
    shown = news;
    title.textContent = event.title;
    list.replaceChildren(...event.problems.map(worded));
    overlay.wanted = true;
    const isNew = !overlay.isConnected;
    await show(overlay);
    if (isNew && overlay.isConnected) takeFocus();
  }

  // worded is one problem; its text as a whole is what a terminal shows.
  function worded(problem) {
    return make("pre", {},
      make("strong", {}, problem.line),
      make("span", { class: "excerpt" }, problem.excerpt),
      problem.hint);
  }

  // takeFocus makes the problems heard as well as seen, but never takes the keyboard
  // away from somebody who is writing.
  function takeFocus() {
    before = document.activeElement;
    if (!before?.matches("input, textarea, select, [contenteditable]")) overlay.focus({ preventScroll: true });
  }

  function closeProblems() {
    const hadFocus = document.activeElement === notices;
    overlay.wanted = false;
    overlay.remove();
    if (hadFocus) before?.focus({ preventScroll: true });
  }

  function closeOnEscape(event) {
    const free = [document.body, notices, null].includes(document.activeElement);
    if (event.key === "Escape" && free && !event.defaultPrevented) closeProblems();
  }

  function button(words, act) {
    const made = make("button", { type: "button" }, words);
    made.addEventListener("click", act);
    return made;
  }

  function make(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // --- listening ---------------------------------------------------------------------

  // A browser allows a host about six connections, so a page that nobody sees gives its
  // own back. The server's first word on each stream is the edition that is up, so
  // nothing is missed meanwhile, nor when the server has been started again.
  let stream = null;
  let retry = 0;
  let looking = Promise.resolve(); // one look after the other

  function listen() {
    clearTimeout(retry);
    stream?.close();
    if (document.hidden) return;
    stream = new EventSource(tool("events"));
    stream.onmessage = hear;
    stream.onerror = () => {
      stream.close();
      retry = setTimeout(listen, 1000);
    };
  }

  function hear(message) {
    showProblems(JSON.parse(message.data));
    looking = looking.then(look).catch(() => {}); // the server has gone; the next stream begins with a look
  }

  // Only after loading is all that belongs to the page among its parts.
  if (document.readyState === "complete") listen();
  else window.addEventListener("load", listen, { once: true });
  document.addEventListener("visibilitychange", listen);
})();
