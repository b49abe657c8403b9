// The filter by report, and the evidence of what is selected; without this script everything is shown.
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (what) => [...document.querySelectorAll(what)];
  const words = (text) => text.split(" ").filter(Boolean);
  const boxes = all("#filter input");
  const status = document.getElementById("hidden");
  const showAll = document.getElementById("show-all");
  const KINDS = [
    ["place", ".thing.place", (thing) => thing.id],
    ["way", ".thing.way", (thing) => thing.id],
    ["statement", ".statement", (statement) => statement.dataset.statement],
    ["disagreement", "section.conflict", (conflict) => conflict.id],
  ];
  // Where the reader came from, step by step: the fragment then, and the link that was followed.
  const trail = [];

  function filter() {
    const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
    const isSilent = (element) => {
      const letters = words(element.dataset.reports);
      return letters.length > 0 && letters.every((letter) => off.has(letter));
    };
    const told = all("[data-reports]");
    const gone = new Set(told.filter((element) => element.id && isSilent(element)).map((element) => element.id));
    for (const way of all("[data-ends]")) {
      if (words(way.dataset.ends).some((end) => gone.has(end))) gone.add(way.id);
    }
    for (const element of told) element.classList.toggle("off", isSilent(element) || gone.has(element.id));
    for (const element of all("[data-of]")) {
      element.classList.toggle("off", words(element.dataset.of).every((id) => gone.has(id)));
    }
    tell(off);
  }

  function tell(off) {
    const parts = KINDS.map(([name, what, key]) => {
      const found = all(what);
      const whole = new Set(found.map(key));
      const left = new Set(found.filter((element) => !element.closest(".off")).map(key));
      const hidden = whole.size - left.size;
      return hidden ? `${hidden} of ${whole.size} ${name}${whole.size === 1 ? "" : "s"}` : "";
    }).filter(Boolean);
    const reports = `report${off.size === 1 ? "" : "s"} ${[...off].join(", ")}`;
    status.textContent = off.size ? `Hidden with ${reports}: ${parts.join(", ") || "nothing that others do not tell"}.` : "Nothing is hidden.";
    showAll.hidden = off.size === 0;
    status.classList.toggle("screen-only", off.size === 0);
  }

  function choose() {
    const target = document.getElementById(location.hash.slice(1));
    for (const element of all(".chosen")) element.classList.remove("chosen");
    root.classList.toggle("selecting", target !== null && target.matches(".thing"));
    if (target === null) return;
    target.classList.add("chosen");
    const key = CSS.escape(target.id);
    for (const element of all(`[data-of~="${key}"], [data-quotes~="${key}"]`)) element.classList.add("chosen");
    const heading = target.matches("[tabindex]") ? target : target.querySelector("[tabindex='-1']");
    if (heading !== null) heading.focus();
  }

  function goBack() {
    if (trail.length) history.back();
    else if (location.hash) location.hash = "places";
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link === null) return;
    if (link.closest(".back") && trail.length) {
      event.preventDefault();
      goBack();
    } else if (link.getAttribute("href") !== location.hash) trail.push({ hash: location.hash, link });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") goBack();
  });
  window.addEventListener("hashchange", () => {
    const last = trail.at(-1);
    choose();
    if (last !== undefined && last.hash === location.hash) trail.pop().link.focus();
  });
  for (const box of boxes) box.addEventListener("change", filter);
  showAll.addEventListener("click", () => {
    for (const box of boxes) box.checked = true;
    filter();
    boxes[0].focus();
  });
  root.classList.add("scripted");
  filter();
  choose();
})();
