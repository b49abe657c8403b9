// Plays the journey through time: its stops and ways come into sight one after another, in their order. Nothing moves
// by itself until it is asked to, and nothing ever does where the reader wants less motion: then each press is a step.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const EACH_MS = 1700;
  const SIGNS = {
    play: "M3,1.5L12,7L3,12.5Z", pause: "M2.5,1.5H5.5V12.5H2.5ZM8.5,1.5H11.5V12.5H8.5Z",
    back: "M10,1.5L3,7L10,12.5Z", on: "M4,1.5L11,7L4,12.5Z", all: "M3,3L11,11M11,3L3,11",
  };
  const calm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  // The bar stands before the labels are placed, which keep off it.
  function player(map, journey) {
    const shell = map.dateline;
    if (!shell.player) shell.player = made(map);
    const { bar, state } = shell.player;
    if (state.key !== keyOf(journey)) {
      stop(state);
      Object.assign(state, { key: keyOf(journey), frames: journey.frames, at: null });
    }
    bar.hidden = journey.frames.length === 0;
    tell(shell.player);
  }

  const keyOf = (journey) => JSON.stringify(journey.frames.map((frame) => frame.ids));

  function made(map) {
    const state = { key: "", frames: [], at: null, timer: 0 };
    const control = L.control({ position: "topleft" });
    control.onAdd = () => L.DomUtil.create("div", "player");
    control.addTo(map);
    const bar = control.getContainer();
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "Play through time");
    L.DomEvent.disableClickPropagation(bar);
    const steps = bar.appendChild(document.createElement("div"));
    const own = { map, bar, state, show: () => {} };
    own.back = button(steps, "back", "Step back", () => step(own, -1));
    own.toggle = button(steps, "play", "", () => toggled(own));
    own.on = button(steps, "on", "Step on", () => step(own, 1));
    own.all = button(steps, "all", "Show the whole journey", () => ended(own));
    own.words = bar.appendChild(document.createElement("p"));
    own.words.setAttribute("role", "status");
    map.getContainer().addEventListener("keydown", (event) => pressed(own, event), true);
    map.on("unload", () => stop(state));
    return own;
  }

  function button(parent, sign, title, press) {
    const made = parent.appendChild(document.createElement("button"));
    made.type = "button";
    made.addEventListener("click", press);
    dress(made, sign, title);
    return made;
  }

  function dress(element, sign, title, words = "") {
    const line = sign === "all" ? 'fill="none" stroke="currentColor" stroke-width="1.8"' : 'fill="currentColor"';
    element.innerHTML = `<svg width="14" height="14" aria-hidden="true"><path d="${SIGNS[sign]}" ${line}/></svg>`;
    element.append(words);
    element.title = title;
    element.setAttribute("aria-label", title);
  }

  // Space and arrows work wherever the focus is on the map; what has its own use for a key keeps it.
  function pressed(own, event) {
    if (own.bar.hidden || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const inBar = own.bar.contains(event.target), active = own.state.at !== null;
    const does = {
      " ": event.target === own.map.getContainer() && (() => toggled(own)),
      ArrowRight: (active || inBar) && (() => step(own, 1)),
      ArrowLeft: (active || inBar) && (() => step(own, -1)),
      Escape: active && (() => ended(own)),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  }

  function toggled(own) {
    const { state } = own;
    if (state.timer) {
      stop(state);
      show(own, state.at);
    } else if (calm()) {
      step(own, 1);
    } else {
      const ahead = state.at !== null && state.at < state.frames.length - 1;
      state.timer = setInterval(() => step(own, 1, true), EACH_MS);
      show(own, ahead ? state.at + 1 : 0);
    }
  }

  function step(own, by, playing = false) {
    const { state } = own, last = state.frames.length - 1;
    if (!playing) stop(state);
    const from = state.at === null ? (by > 0 ? -1 : last + 1) : state.at;
    const at = Math.min(last, Math.max(0, from + by));
    if (at === last) stop(state);
    show(own, at);
  }

  function ended(own) {
    stop(own.state);
    const held = own.bar.contains(document.activeElement);
    show(own, null);
    if (held) own.toggle.focus();
  }

  function stop(state) {
    clearInterval(state.timer);
    state.timer = 0;
  }

  function show(own, at) {
    own.state.at = at;
    tell(own);
    own.show();
  }

  function tell({ bar, state, toggle, back, on, all, words }) {
    const active = state.at !== null, last = state.frames.length - 1;
    bar.classList.toggle("active", active);
    [back, on, all].forEach((each) => { each.hidden = !active; });
    back.disabled = state.at === 0;
    on.disabled = state.at === last;
    const title = calm() ? "Step through time" : state.timer ? "Pause" : "Play through time";
    dress(toggle, state.timer ? "pause" : "play", title, active ? "" : "Play");
    toggle.hidden = active && calm();
    words.replaceChildren();
    if (!active) return;
    const frame = state.frames[state.at];
    [["b", frame.day], ["span", frame.words], ["small", `${state.at + 1} of ${last + 1}`]].forEach(([tag, text]) => {
      words.appendChild(document.createElement(tag)).textContent = text;
      words.append(" ");
    });
  }

  // Hides what has not come yet; called again when the marks are placed anew.
  function reveal(map, group, decor) {
    const own = map.dateline.player;
    own.show = () => {
      const { frames, at } = own.state;
      const come = at === null ? null : new Set(frames.slice(0, at + 1).flatMap((frame) => frame.ids));
      const whole = at === null || at === frames.length - 1;
      [group, decor].forEach((layers) => layers.eachLayer((layer) => {
        const element = layer.options && "of" in layer.options && layer.getElement && layer.getElement();
        if (element) element.style.visibility = whole || come.has(layer.options.of) ? "" : "hidden";
      }));
      const focused = document.activeElement;
      if (focused && map.getContainer().contains(focused) && focused.style.visibility === "hidden") own.toggle.focus();
    };
    own.show();
  }

  Object.assign(dateline, { player, reveal });
})(window.dateline);
