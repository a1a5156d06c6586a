// Convenience only: without it the page reads the same, by its links, boxes and details.
(() => {
  "use strict";
  const $ = (selector) => document.querySelector(selector);
  const findings = [...document.querySelectorAll(".finding")];
  const search = $("#search");
  const status = $("#status");
  let current = null;

  const isShown = (finding) => !finding.hidden && getComputedStyle(finding).display !== "none";
  const marked = (number) => document.querySelectorAll(`mark[data-n~="${number}"],.tick[data-n="${number}"]`);

  function select(finding, { scrollPaper = true, scrollList = true } = {}) {
    if (current) {
      current.classList.remove("on");
      marked(current.dataset.n).forEach((mark) => mark.classList.remove("on"));
    }
    current = finding;
    finding.classList.add("on");
    marked(finding.dataset.n).forEach((mark) => mark.classList.add("on"));
    if (scrollPaper) $(`#f${finding.dataset.n}`)?.scrollIntoView({ block: "start" });
    if (scrollList) finding.scrollIntoView({ block: "nearest" });
    const shown = findings.filter(isShown);
    status.textContent = `${shown.indexOf(finding) + 1} of ${shown.length}`;
    status.setAttribute("aria-label", `${finding.querySelector("h4").textContent}, ${status.textContent}`);
  }

  function step(by) {
    const shown = findings.filter(isShown);
    if (shown.length === 0) return;
    const at = shown.indexOf(current);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by))];
    select(next);
    next.querySelector(".jump").focus({ preventScroll: true });
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const finding of findings) {
      const text = `${finding.textContent} ${finding.closest(".group").querySelector("h3").textContent}`.toLowerCase();
      finding.hidden = !words.every((word) => text.includes(word));
    }
    const shown = findings.filter(isShown).length;
    status.textContent = words.length > 0 ? `${shown} of ${findings.length} shown` : "";
  }

  // The strip as the page is really laid out, not as the text runs.
  function placeTicks() {
    const paper = $("#paper");
    for (const tick of document.querySelectorAll(".tick")) {
      const anchor = document.getElementById(tick.hash.slice(1));
      if (!anchor) continue;
      const top = anchor.getBoundingClientRect().top - paper.getBoundingClientRect().top + paper.scrollTop;
      tick.style.top = `${(100 * top / paper.scrollHeight).toFixed(2)}%`;
    }
  }

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark,.ref,.tick");
    if (mark) {
      const number = mark.dataset.n?.split(" ")[0] ?? mark.textContent;
      const finding = document.getElementById(`n${number}`);
      if (!finding || mark.closest("a[href^='#d-']")) return;
      select(finding, { scrollPaper: false });
      return;
    }
    const finding = event.target.closest(".finding");
    if (finding && !event.target.closest("summary,.places a")) select(finding, { scrollPaper: false, scrollList: false });
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") { search.value = ""; filter(); search.blur(); }
      if (event.key === "Enter") step(1);
      return;
    }
    if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
    else if (event.key === "e" && current) { const why = current.querySelector(".why"); why.open = !why.open; }
    else if (event.key === "/") { event.preventDefault(); search.focus(); }
  });

  search.addEventListener("input", filter);
  addEventListener("resize", placeTicks);
  addEventListener("beforeprint", () => document.querySelectorAll(".finding details").forEach((details) => { details.open = true; }));
  $(".tools").hidden = false;
  requestAnimationFrame(placeTicks);
})();
