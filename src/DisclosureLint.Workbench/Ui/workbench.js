// The workbench: the server writes the panels, this keeps them in step with the draft and with each other.

import { applyTheme, heightOf, hideMarks, lastAbove, light, onPaper, scrollPaperTo, showPaper, visit } from "./paper.js";
import { all, byNumber, fill, filter, select, selected, shown, sort } from "./list.js";

const $ = (id) => document.getElementById(id);
const token = document.querySelector("meta[name=token]").content;
let names = null;
let version = 0;

/** Names that outlive an edit: of a finding its fingerprint, of a section its title. */
function nameTable() {
  const keys = new Map();
  for (const finding of all()) {
    for (const link of finding.querySelectorAll(".jump,.places a")) {
      const id = link.hash.slice(1);
      keys.set(id, `${finding.dataset.fingerprint}${id.includes("-") ? id.slice(id.indexOf("-")) : ""}`);
    }
  }
  const seen = new Map();
  for (const link of document.querySelectorAll("#outline a")) {
    const title = link.querySelector(".title").textContent;
    seen.set(title, (seen.get(title) ?? 0) + 1);
    keys.set(link.hash.slice(1), `section ${title} ${seen.get(title)}`);
  }
  const ids = new Map([...keys].map(([id, key]) => [key, id]));
  return { keyOf: (id) => keys.get(id), idOf: (key) => ids.get(key) };
}

async function load() {
  const answer = await fetch("/view");
  if (!answer.ok) return;
  const view = await answer.json();
  if (view.version === version) return;
  const boxes = new Map([...document.querySelectorAll(".filters input")].map((box) => [box.id, box.checked]));
  if (view.problem) {
    say(view.problem);
    if (version === 0) $("title").textContent = "The draft cannot be read";
    version = view.version;
    return;
  }
  const arrive = await showPaper(view.version, names);
  const isFirst = version === 0;
  version = view.version;
  $("title").textContent = view.title;
  document.title = `${view.title}: findings`;
  $("filters").innerHTML = view.filters;
  $("outline").innerHTML = view.outline;
  $("strip").innerHTML = view.strip;
  $("form").innerHTML = view.form;
  for (const [id, isChecked] of boxes) if ($(id)) $(id).checked = isChecked;
  sieveForm();
  const kept = fill(view.findings);
  names = nameTable();
  arrive(names);
  light(kept?.dataset.n);
  if (kept) select(kept, { scroll: false });
  sieve();
  placeTicks();
  markHere();
  if (!$("letter").hidden) showLetter();
  say(isFirst ? "" : `Read again: ${all().filter((finding) => !("suppressed" in finding.dataset)).length} findings`);
}

function say(text) { $("status").textContent = text; }

function sieve() {
  const result = filter();
  hideMarks(result.looks);
  say(result.shown < result.of ? `${result.shown} of ${result.of} shown` : "");
}

function sieveForm() {
  const hidden = new Set([...document.querySelectorAll("#form input:not(:checked)")].map((box) => box.dataset.status));
  for (const row of document.querySelectorAll("#form tbody tr")) row.hidden = hidden.has(row.dataset.status);
  for (const part of document.querySelectorAll("#form .part")) part.hidden = !part.querySelector("tbody tr:not([hidden])");
}

function pick(finding, options = {}) {
  select(finding, options);
  light(finding?.dataset.n);
  if (!finding) return;
  const visible = shown();
  say(`${visible.indexOf(finding) + 1} of ${visible.length}`);
}

function jump(finding, focus) {
  pick(finding, { focus });
  scrollPaperTo(`f${finding.dataset.n}`);
}

function step(by) {
  const visible = shown();
  if (visible.length === 0) return;
  const at = visible.indexOf(selected());
  jump(visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(visible.length - 1, Math.max(0, at + by))], true);
}

// The strip as the draft is really laid out, not as its text runs.
function placeTicks() {
  for (const tick of document.querySelectorAll(".tick")) {
    const height = heightOf(tick.hash.slice(1));
    if (height !== null) tick.style.top = `${(100 * height).toFixed(2)}%`;
  }
}

let waiting = false;
function markHere() {
  if (waiting || $("paper").hidden) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    const links = [...document.querySelectorAll("#outline a")];
    const id = lastAbove(links.map((link) => link.hash.slice(1)));
    for (const link of links) {
      const isHere = link.hash.slice(1) === id;
      if (isHere && !link.classList.contains("here")) link.scrollIntoView({ block: "nearest" });
      link.classList.toggle("here", isHere);
      if (isHere) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  });
}

function explain() {
  const why = selected()?.querySelector(".why");
  if (!why) return;
  why.open = !why.open;
  selected().scrollIntoView({ block: "nearest" });
}

async function copy() {
  const finding = selected();
  if (!finding) return;
  const comment = finding.querySelector(".comment").textContent;
  try {
    await navigator.clipboard.writeText(comment);
    say("Copied as a comment");
  } catch {
    say("The browser does not let this page copy");
  }
}

// The finding that a dialog asks about, by its fingerprint: the draft may be read again meanwhile.
let asked = "";

function askSuppress() {
  const finding = selected();
  if (!finding) { say("Select a finding first"); return; }
  if ("suppressed" in finding.dataset) { say("The finding is suppressed already"); return; }
  asked = finding.dataset.fingerprint;
  $("suppress-what").textContent = finding.querySelector(".message").textContent;
  $("suppress-problem").textContent = "";
  $("reason").value = "";
  $("suppress").showModal();
  $("reason").focus();
}

function askUndo() {
  const finding = selected();
  if (finding?.dataset.suppressed !== "suppression") { say("Nothing here that can be taken back"); return; }
  asked = finding.dataset.fingerprint;
  $("undo-what").textContent = finding.querySelector(".message").textContent;
  $("undo-reason").textContent = finding.querySelector(".suppressed").textContent;
  $("undo-problem").textContent = "";
  $("undo").showModal();
}

async function decide(event, name, decision, done) {
  event.preventDefault();
  let problem = "";
  try {
    const answer = await fetch(`/${decision.path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-DisclosureLint-Token": token },
      body: JSON.stringify({ fingerprint: asked, ...decision.values }),
    });
    if (!answer.ok) problem = (await answer.text()) || "It could not be written down.";
  } catch {
    problem = "disclosurelint serve is not running any more.";
  }
  $(`${name}-problem`).textContent = problem;
  if (problem) return;
  $(name).close();
  say(done);
}

const suppress = (event) => decide(
  event, "suppress", { path: "suppress", values: { reason: $("reason").value, by: $("by").value } }, "Suppressed; reading again…");
const undo = (event) => decide(event, "undo", { path: "unsuppress", values: {} }, "Taken back; reading again…");

function showLetter() {
  const frame = document.createElement("iframe");
  frame.title = "The predicted comment letter";
  frame.setAttribute("sandbox", "");
  frame.src = `/letter?version=${version}`;
  $("letter").replaceChildren(frame);
}

const panels = { draft: "paper", form: "form", letter: "letter" };
const tabShown = () => Object.keys(panels).find((name) => !$(panels[name]).hidden);
const toggleTab = (name) => showTab(tabShown() === name ? "draft" : name);

function showTab(name) {
  for (const tab of document.querySelectorAll("[role=tab]")) {
    const isOn = tab.id === `tab-${name}`;
    tab.setAttribute("aria-selected", String(isOn));
    tab.tabIndex = isOn ? 0 : -1;
  }
  for (const panel of Object.keys(panels)) $(panels[panel]).hidden = panel !== name;
  markHere();
  if (name === "letter") showLetter();
}

function switchTheme() {
  const root = document.documentElement;
  const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
  applyTheme(root.dataset.theme);
}

const keys = {
  j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), e: explain, s: askSuppress, u: askUndo, c: copy, t: switchTheme,
  f: () => toggleTab("form"), l: () => toggleTab("letter"), "/": () => $("search").focus(), "?": () => $("keys").showModal(),
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (event.target.closest?.("input:not([type=checkbox]),textarea,select")) {
    if (event.key === "Escape" && event.target === $("search")) { $("search").value = ""; sieve(); $("search").blur(); }
    if (event.key === "Enter" && event.target === $("search")) { event.preventDefault(); step(1); }
    return;
  }
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

function onClick(event) {
  const place = event.target.closest("#form .visit");
  if (place) {
    event.preventDefault();
    showTab("draft");
    visit(place.hash.slice(1));
    say(`${place.closest("tr").querySelector("b").textContent}: ${place.textContent}`);
    return;
  }
  const link = event.target.closest("#outline a,.jump,.places a,.tick");
  if (link) {
    event.preventDefault();
    showTab("draft");
    const finding = link.closest(".finding") ?? (link.dataset.n ? byNumber(link.dataset.n) : null);
    if (finding) pick(finding, { scroll: link.classList.contains("tick") });
    scrollPaperTo(link.hash.slice(1));
    return;
  }
  const finding = event.target.closest(".finding");
  if (!finding || event.target.closest("summary")) return;
  if (finding !== selected()) pick(finding, { scroll: false });
  const task = event.target.closest("[data-task]")?.dataset.task;
  if (task === "copy") copy();
  if (task === "suppress") askSuppress();
  if (task === "undo") askUndo();
}

document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "";
if (!document.documentElement.dataset.theme) delete document.documentElement.dataset.theme;
onPaper({ pick: (number) => { const finding = byNumber(number); if (finding) pick(finding, { focus: true }); }, key: onKey, scroll: markHere });
document.addEventListener("keydown", onKey);
document.addEventListener("click", onClick);
document.querySelector(".sieve").addEventListener("submit", (event) => event.preventDefault());
$("filters").addEventListener("change", sieve);
for (const id of ["search", "section", "rule"]) $(id).addEventListener("input", sieve);
$("sort").addEventListener("input", () => { sort(); sieve(); });
$("form").addEventListener("change", sieveForm);
for (const name of Object.keys(panels)) $(`tab-${name}`).addEventListener("click", () => showTab(name));
document.querySelector(".tabs").addEventListener("keydown", (event) => {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  const names = Object.keys(panels);
  const name = names[(names.indexOf(tabShown()) + (event.key === "ArrowRight" ? 1 : names.length - 1)) % names.length];
  showTab(name);
  $(`tab-${name}`).focus();
});
$("theme").addEventListener("click", switchTheme);
$("help").addEventListener("click", () => $("keys").showModal());
$("suppress").querySelector("form").addEventListener("submit", suppress);
$("undo").querySelector("form").addEventListener("submit", undo);
$("undo-cancel").addEventListener("click", () => $("undo").close());
$("suppress-cancel").addEventListener("click", () => $("suppress").close());
addEventListener("resize", placeTicks);

// One at a time: a second state while the first is still loading is loaded after it.
let queue = Promise.resolve();
const events = new EventSource("/events");
events.addEventListener("message", () => { queue = queue.then(load, load); });
events.addEventListener("error", () => say("disclosurelint serve is not running any more"));
