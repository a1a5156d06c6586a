// The list of findings: filters, order, the one that is selected.

const $ = (id) => document.getElementById(id);
const rank = { error: 0, warning: 1, info: 2 };
let findings = [];
let homes = new Map();
let current = null;

export const all = () => findings;
export const selected = () => current;
export const byNumber = (number) => findings.find((finding) => finding.dataset.n === String(number));
export const shown = () => findings.filter((finding) => !finding.hidden).sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

const sectionOf = (finding) => homes.get(finding).closest(".group").querySelector("h3").firstChild.textContent;
const words = () => $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
const hiddenLooks = () => [["error", "e"], ["warning", "w"], ["info", "i"], ["suppressed", "x"]]
  .filter(([name]) => $(`show-${name}`) && !$(`show-${name}`).checked).map(([, look]) => look);

/** Takes a new list; what was selected, open and filtered stays so where it is still there. */
export function fill(html) {
  const before = current?.dataset.fingerprint;
  const open = new Set([...document.querySelectorAll("#list details[open]")].map((details) => `${details.closest(".finding").dataset.fingerprint} ${details.className}`));
  const top = $("findings").scrollTop;
  const hadFocus = $("list").contains(document.activeElement);
  $("list").innerHTML = html;
  findings = [...document.querySelectorAll("#list .finding")];
  homes = new Map(findings.map((finding) => [finding, finding.parentElement]));
  for (const finding of findings) {
    finding.append(tasks(finding));
    for (const details of finding.querySelectorAll("details")) details.open = open.has(`${finding.dataset.fingerprint} ${details.className}`);
  }
  choices($("section"), "Every section", [...new Set(findings.map(sectionOf))]);
  choices($("rule"), "Every rule", [...new Set(findings.map((finding) => finding.querySelector(".rule").textContent))].sort());
  sort();
  filter();
  current = findings.find((finding) => finding.dataset.fingerprint === before) ?? null;
  mark(current, true);
  $("findings").scrollTop = top;
  if (hadFocus) current?.querySelector(".jump").focus({ preventScroll: true });
  return current;
}

function tasks(finding) {
  const row = document.createElement("div");
  row.className = "tasks";
  const decision = { undefined: ["suppress", "Suppress…"], suppression: ["undo", "Take back…"] }[finding.dataset.suppressed];
  for (const [task, label] of [["copy", "Copy as comment"], ...(decision ? [decision] : [])]) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.task = task;
    button.textContent = label;
    row.append(button);
  }
  return row;
}

function choices(select, every, values) {
  const before = select.value;
  select.replaceChildren(new Option(every, ""), ...values.map((value) => new Option(value, value)));
  select.value = values.includes(before) ? before : "";
}

export function filter() {
  const looks = hiddenLooks();
  const wanted = words();
  for (const finding of findings) {
    const text = `${finding.textContent} ${sectionOf(finding)}`.toLowerCase();
    finding.hidden = looks.some((look) => finding.classList.contains(look))
      || !wanted.every((word) => text.includes(word))
      || ($("section").value !== "" && sectionOf(finding) !== $("section").value)
      || ($("rule").value !== "" && finding.querySelector(".rule").textContent !== $("rule").value);
  }
  const visible = new Set(findings.filter((finding) => !finding.hidden).map((finding) => finding.dataset.n));
  for (const tick of document.querySelectorAll(".tick")) tick.hidden = !visible.has(tick.dataset.n);
  return { shown: visible.size, of: findings.length, looks };
}

export function sort() {
  const order = $("sort").value;
  document.getElementById("flat")?.remove();
  const groups = document.querySelectorAll("#list .group");
  if (order === "place") {
    for (const finding of findings) homes.get(finding).append(finding);
    groups.forEach((group) => { group.hidden = false; });
    return;
  }
  const flat = document.createElement("ol");
  flat.id = "flat";
  flat.className = "findings";
  const keys = {
    severity: (finding) => rank[finding.dataset.severity],
    rule: (finding) => finding.dataset.rule,
    rank: (finding) => Number(finding.dataset.rank ?? Infinity),
  };
  const key = (finding) => [keys[order](finding), Number(finding.dataset.n)];
  const sorted = [...findings].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] - y[1];
  });
  flat.append(...sorted);
  $("list").append(flat);
  groups.forEach((group) => { group.hidden = true; });
}

function mark(finding, isOn) {
  finding?.classList.toggle("on", isOn);
  if (isOn) finding?.setAttribute("aria-current", "true");
  else finding?.removeAttribute("aria-current");
}

export function select(finding, { scroll = true, focus = false } = {}) {
  mark(current, false);
  document.querySelectorAll(".tick.on").forEach((tick) => tick.classList.remove("on"));
  current = finding;
  if (!finding) return;
  mark(finding, true);
  document.querySelectorAll(`.tick[data-n="${finding.dataset.n}"]`).forEach((tick) => tick.classList.add("on"));
  if (scroll) finding.scrollIntoView({ block: "nearest" });
  if (focus) finding.querySelector(".jump").focus({ preventScroll: true });
}
