// What a page can do beyond being read: search, tabs, keys, the whole sidebar.
"use strict";

const root = document.documentElement;
const up = root.dataset.up;
const remembered = {
  get(name) {
    try { return localStorage.getItem("truespec-" + name); } catch { return null; }
  },
  set(name, value) {
    try { localStorage.setItem("truespec-" + name, value); } catch { /* not allowed */ }
  },
};

function make(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// Files of data are scripts, as pages opened from disk may not fetch anything.
const loaded = {};
function load(file) {
  loaded[file] ??= new Promise((resolve, reject) => {
    const name = "truespec" + file[0].toUpperCase() + file.slice(1);
    window[name] = resolve;
    document.head.append(make("script", { src: up + "assets/" + file + ".js", onerror: reject }));
  });
  return loaded[file];
}

// The theme.
const bar = document.querySelector(".top");
const themeButton = make("button", { className: "icon theme", type: "button" }, "\u25d0");
themeButton.setAttribute("aria-label", "Switch between light and dark");
bar.append(themeButton);
themeButton.addEventListener("click", () => {
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  remembered.set("theme", root.dataset.theme);
});

// The sidebar: all of it, whichever part the page came with.
const sidebar = document.getElementById("sidebar");
function sidebarLink([title, method, path, href, deprecated], here) {
  const name = make("span", {}, title);
  if (path) name.append(make("small", {}, path));
  const link = make("a", { href: up + href, className: deprecated ? "deprecated" : "" },
    make("b", { className: "method " + method }, method), name);
  if (link.href === here) link.setAttribute("aria-current", "page");
  return make("li", {}, link);
}
async function completeSidebar() {
  const all = sidebar.querySelector(".groups");
  const missing = [...all.querySelectorAll(":scope > a")];
  if (!missing.length && all.children.length) return;
  const groups = await load("navigation");
  for (const group of missing.length ? [] : groups) {
    missing.push(make("a", { href: up + "operations/index.html#" + group[1] }, group[0]));
  }
  all.append(...missing.filter((link) => !link.isConnected));
  const byHref = new Map(groups.map((group) => ["#" + group[1], group]));
  const here = location.href.split("#")[0];
  for (const link of missing) {
    const group = byHref.get(link.hash);
    if (!group) continue;
    const details = make("details", {},
      make("summary", {}, ...link.childNodes));
    details.addEventListener("toggle", () => {
      if (details.open && !details.querySelector("ul")) {
        details.append(make("ul", {}, ...group[2].map((one) => sidebarLink(one, here))));
      }
    });
    link.replaceWith(details);
  }
}
completeSidebar();
const current = sidebar.querySelector("details [aria-current]");
if (current && sidebar.scrollHeight > sidebar.clientHeight) {
  sidebar.scrollTop = current.getBoundingClientRect().top - sidebar.getBoundingClientRect().top - sidebar.clientHeight / 3;
}
const menu = make("button", { className: "icon menu", type: "button" }, "\u2630");
menu.setAttribute("aria-label", "Contents");
menu.setAttribute("aria-controls", "sidebar");
bar.prepend(menu);
function showMenu(open) {
  sidebar.classList.toggle("open", open);
  menu.setAttribute("aria-expanded", String(open));
}
showMenu(false);
menu.addEventListener("click", () => showMenu(!sidebar.classList.contains("open")));

// Tabs: sections that follow each other, of which one is shown.
let tabCount = 0;
function choose(tabs, section) {
  for (const one of tabs.querySelectorAll(":scope > section")) {
    const chosen = one === section;
    one.classList.toggle("shown", chosen);
    const button = document.getElementById(one.getAttribute("aria-labelledby"));
    button.setAttribute("aria-selected", String(chosen));
    button.tabIndex = chosen ? 0 : -1;
  }
}
function makeTabs(tabs) {
  const sections = [...tabs.querySelectorAll(":scope > section")];
  if (sections.length < 2) return;
  const list = make("div", { className: "tablist", role: "tablist" });
  for (const section of sections) {
    const id = "tab-" + ++tabCount;
    section.id ||= id + "-panel";
    section.setAttribute("role", "tabpanel");
    section.setAttribute("aria-labelledby", id);
    const button = make("button", { id, type: "button", role: "tab" }, section.dataset.tab);
    button.setAttribute("aria-controls", section.id);
    button.addEventListener("click", () => {
      choose(tabs, section);
      if (section.dataset.language) {
        remembered.set("language", section.dataset.language);
        document.querySelectorAll(".tabbed").forEach(recall);
      }
    });
    list.append(button);
  }
  list.setAttribute("aria-label", "Choices");
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...list.children];
    const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
    next.focus();
    next.click();
    event.preventDefault();
  });
  tabs.before(list);
  tabs.classList.add("tabbed");
  choose(tabs, sections[0]);
  recall(tabs);
}
function recall(tabs) {
  const language = remembered.get("language");
  const section = language && tabs.querySelector(`:scope > section[data-language="${CSS.escape(language)}"]`);
  if (section) choose(tabs, section);
}
document.querySelectorAll(".tabs").forEach(makeTabs);

// Copying what is in a box.
for (const box of document.querySelectorAll("pre")) {
  const button = make("button", { className: "copy", type: "button" }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(box.innerText);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(box);
      button.textContent = document.execCommand("copy") ? "Copied" : "Press Ctrl+C";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });
  const around = make("div", { className: "copied" });
  box.replaceWith(around);
  around.append(box, button);
}

// A link to a part of the page opens all that it is in.
function reveal() {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch { /* as it is */ }
  const target = id && document.getElementById(id);
  if (!target) return;
  for (let one = target; one; one = one.parentElement) {
    if (one.tagName === "DETAILS") one.open = true;
    if (one.parentElement?.classList.contains("tabbed")) choose(one.parentElement, one);
  }
  target.scrollIntoView();
}
addEventListener("hashchange", reveal);
reveal();

// The search.
const opener = make("button", { className: "search-open", type: "button" },
  make("span", {}, "Search"), " ", make("kbd", {}, "/"));
themeButton.before(opener);
let dialog, input, list, state, entries, found = [], chosen = 0;

function words(text) {
  return text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}
function prepare(index) {
  const all = [];
  for (const [kind, name, detail, href, properties] of index) {
    all.push({ kind, name, detail, href, low: name.toLowerCase(), split: words(name), more: detail.toLowerCase() });
    const [path, anchor] = href.split("#");
    for (const [property, id] of properties) {
      all.push({
        kind: "property", name: property, detail: "in " + name, href: path + "#" + (anchor ? anchor + "/" : "") + encodeURI(id),
        low: property.toLowerCase(), split: words(property), more: "",
      });
    }
  }
  return all;
}
const weights = { operation: 40, schema: 20, error: 25, property: 0 };
function rate(entry, terms, whole) {
  let points = weights[entry.kind];
  if (entry.low === whole) points += 300;
  for (const term of terms) {
    const at = entry.low.indexOf(term);
    if (at === 0) points += 100;
    else if ((" " + entry.split).includes(" " + term)) points += 80;
    else if (at > 0) points += 50;
    else if (entry.more.includes(term)) points += 15;
    else return 0;
  }
  return points + 20 / (1 + entry.low.length);
}
function lookUp(text) {
  const whole = text.trim().toLowerCase();
  const terms = whole.split(/\s+/).filter(Boolean);
  if (!terms.length) return [];
  const rated = [];
  for (const entry of entries) {
    const points = rate(entry, terms, whole);
    if (points) rated.push([points, entry]);
  }
  rated.sort((a, b) => b[0] - a[0]);
  return rated.slice(0, 40).map((pair) => pair[1]);
}
function marked(name, terms) {
  const what = make("span", { className: "what" });
  const low = name.toLowerCase();
  const term = terms.find((one) => low.includes(one));
  if (!term || low.length !== name.length) {
    what.append(name);
    return what;
  }
  const at = low.indexOf(term);
  what.append(name.slice(0, at), make("mark", {}, name.slice(at, at + term.length)), name.slice(at + term.length));
  return what;
}
function showFound() {
  if (!entries) return;
  const terms = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  found = lookUp(input.value);
  chosen = 0;
  list.replaceChildren(...found.map((entry, index) => {
    const what = marked(entry.name, terms);
    if (entry.detail) what.append(make("small", {}, entry.detail));
    const link = make("a", { href: up + entry.href, tabIndex: -1 },
      make("span", { className: "kind" }, entry.kind), what);
    link.addEventListener("click", () => dialog.close());
    const item = make("li", { id: "found-" + index, role: "option" }, link);
    return item;
  }));
  state.textContent = terms.length
    ? found.length ? `${found.length === 40 ? "The best 40" : found.length} found. Enter opens, arrows move.` : "Nothing has this name."
    : "Operations, schemas, properties and errors, by any part of their names.";
  showChosen();
}
function showChosen() {
  [...list.children].forEach((item, index) => {
    item.classList.toggle("chosen", index === chosen);
    item.setAttribute("aria-selected", String(index === chosen));
    if (index === chosen) item.scrollIntoView({ block: "nearest" });
  });
  if (found.length) input.setAttribute("aria-activedescendant", "found-" + chosen);
  else input.removeAttribute("aria-activedescendant");
}
function makeDialog() {
  input = make("input", { type: "text", role: "combobox", autocomplete: "off", spellcheck: false, placeholder: "Search" });
  input.setAttribute("aria-label", "Search");
  input.setAttribute("aria-controls", "found");
  input.setAttribute("aria-expanded", "true");
  list = make("ul", { id: "found", className: "found", role: "listbox" });
  list.setAttribute("aria-label", "Found");
  state = make("p", { className: "state", role: "status" }, "Reading the index ...");
  dialog = make("dialog", {}, input, list, state);
  dialog.setAttribute("aria-label", "Search");
  input.addEventListener("input", showFound);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      chosen = Math.max(0, Math.min(found.length - 1, chosen + step));
      showChosen();
      event.preventDefault();
    } else if (event.key === "Enter" && found[chosen]) {
      list.children[chosen].firstElementChild.click();
    }
  });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  document.body.append(dialog);
}
async function search() {
  if (!dialog) makeDialog();
  dialog.showModal();
  input.select();
  if (entries) return;
  try {
    entries = prepare(await load("search"));
    showFound();
  } catch {
    state.textContent = "The index of the search is missing.";
  }
}
opener.addEventListener("click", search);

// Keys: / searches, j and k turn pages, Escape closes.
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.ctrlKey || event.metaKey || event.altKey || typing || dialog?.open) return;
  if (event.key === "/") {
    event.preventDefault();
    search();
  } else if (event.key === "j" || event.key === "k") {
    document.querySelector(`.turn .${event.key === "j" ? "after" : "before"}`)?.click();
  } else if (event.key === "Escape") {
    showMenu(false);
  }
});
