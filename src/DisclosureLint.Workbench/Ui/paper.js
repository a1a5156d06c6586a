// The frame with the draft. It runs no script of its own; this page reads and marks it from outside.

const holder = document.getElementById("paper");
let frame = null;
let handlers = {};

const content = () => frame?.contentDocument ?? null;
const view = () => frame?.contentWindow ?? null;

export function onPaper(given) { handlers = given; }

/** Puts another state of the draft in place of the one that is shown, at the same place of the text. */
export function showPaper(version, names) {
  const place = placeOf(names);
  const next = document.createElement("iframe");
  next.title = "The draft with its findings";
  next.setAttribute("sandbox", "allow-same-origin");
  next.className = "coming";
  next.src = `/draft?version=${version}`;
  return new Promise((resolve) => {
    next.addEventListener("load", () => {
      frame?.remove();
      frame = next;
      listen();
      applyTheme(document.documentElement.dataset.theme);
      resolve((newNames) => { goTo(place, newNames); next.classList.remove("coming"); });
    }, { once: true });
    holder.append(next);
  });
}

/** The last name above the middle of what is in view, and how far it is from the top. */
function placeOf(names) {
  const page = content();
  if (!page) return null;
  const middle = view().innerHeight / 2;
  let best = null;
  for (const anchor of page.querySelectorAll(".at")) {
    const name = names?.keyOf(anchor.id);
    if (!name) continue;
    const top = anchor.getBoundingClientRect().top;
    if (top > middle && best) break;
    best = { name, top };
  }
  return { best, scroll: view().scrollY };
}

function goTo(place, names) {
  if (!place) return;
  const id = place.best && names.idOf(place.best.name);
  const anchor = id && content().getElementById(id);
  if (anchor) view().scrollTo({ top: view().scrollY + anchor.getBoundingClientRect().top - place.best.top, behavior: "instant" });
  else view().scrollTo({ top: place.scroll, behavior: "instant" });
}

function listen() {
  const page = content();
  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const mark = event.target.closest("mark,.ref");
    if (link && !link.classList.contains("ref")) return;
    if (!mark) return;
    event.preventDefault();
    handlers.pick?.(mark.dataset.n?.split(" ")[0] ?? mark.textContent);
  });
  page.addEventListener("keydown", (event) => handlers.key?.(event));
  view().addEventListener("scroll", () => handlers.scroll?.(), { passive: true });
}

export function scrollPaperTo(id) {
  content()?.getElementById(id)?.scrollIntoView({ block: "start" });
}

/** Goes to a place that no finding marks, and shows for a moment where it is. */
export function visit(id) {
  const anchor = content()?.getElementById(id);
  if (!anchor) return;
  anchor.scrollIntoView({ block: "center" });
  anchor.tabIndex = -1;
  anchor.focus({ preventScroll: true });
  const place = anchor.parentElement;
  if (place.matches(".paper")) return;
  place.classList.remove("found");
  requestAnimationFrame(() => place.classList.add("found"));
}

export function light(number) {
  const page = content();
  if (!page) return;
  page.querySelectorAll("mark.on").forEach((mark) => mark.classList.remove("on"));
  if (number) page.querySelectorAll(`mark[data-n~="${number}"]`).forEach((mark) => mark.classList.add("on"));
}

/** How far down the draft a name stands, from 0 to 1. */
export function heightOf(id) {
  const anchor = content()?.getElementById(id);
  if (!anchor) return null;
  return (anchor.getBoundingClientRect().top + view().scrollY) / content().documentElement.scrollHeight;
}

/** The last of these names that stands above the upper third of what is in view. */
export function lastAbove(ids) {
  const page = content();
  if (!page) return null;
  let found = null;
  for (const id of ids) {
    const anchor = page.getElementById(id);
    if (anchor && anchor.getBoundingClientRect().top > view().innerHeight * 0.34) break;
    if (anchor) found = id;
  }
  return found;
}

export function hideMarks(looks) {
  const page = content();
  if (!page) return;
  for (const look of "ewix") page.documentElement.classList.toggle(`no-${look}`, looks.includes(look));
}

export function applyTheme(theme) {
  const root = content()?.documentElement;
  if (!root) return;
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
}
