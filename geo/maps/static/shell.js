// What stays when the journey on the map changes: panes, relief, legend, scale, touch, online tiles.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const PANES = { relief: 150, "base-lines": 210, online: 230, areas: 350, ways: 400, decor: 450, names: 460, labels: 560 };
  const HINT_MS = 1600;
  const TILE_ERRORS = 3;
  const MOVED = "dateline:moved";
  const DIGITS = 4;

  function setup(map, options) {
    const shell = { map, options, boxes: [], labelled: new Set(), focus: "", fitted: null };
    map.dateline = shell;
    dateline.map = map;
    map.on("moveend", () => window.dispatchEvent(new Event(MOVED)));
    dress(map, options);
    Object.entries(PANES).forEach(([name, level]) => {
      map.createPane(name).style.zIndex = level;
      if (name !== "ways") map.getPane(name).style.pointerEvents = "none";
    });
    map.getPane("relief").style.filter = options.relief_filter;
    shell.ways = L.svg({ pane: "ways", padding: 0.5 });
    L.control.scale({ maxWidth: 90 }).addTo(map);
    shell.legendControl = legend().addTo(map);
    shell.legend = shell.legendControl.getContainer();
    if (options.tiles.length) online(map, options.tiles);
    hints(map);
    // The journey's script runs right after this one and fits the map: only then is it known what to fetch.
    setTimeout(() => {
      dateline.basemap.relief(map, options.basemap);
      dateline.basemap.lines(map, options.basemap, options.colours);
      shell.names = dateline.basemap.names(map, options.basemap, () => ({ boxes: taken(map), labelled: shell.labelled, count: 0 }));
    }, 0);
    resized(map);
  }

  // For the page around the map: west, south, east and north of what is on the screen, and whether the reader moved it.
  function extent() {
    const map = dateline.map, fitted = map && map.dateline.fitted;
    if (!fitted) return null;
    const box = map.getBounds();
    const edges = [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()];
    return { box: edges.map((edge) => Number(edge.toFixed(DIGITS))), moved: fitted.moved(map) };
  }

  // Boxes in the window that a name may not cover: labels and marks of the journey, legend, buttons.
  function taken(map) {
    const origin = map.getPixelBounds().min;
    const moved = map.dateline.boxes.map((box) => ({
      left: box.left - origin.x, right: box.right - origin.x, top: box.top - origin.y, bottom: box.bottom - origin.y,
    }));
    return [...moved, ...controls(map)];
  }

  function controls(map) {
    const shown = [...map.getContainer().querySelectorAll(".leaflet-control")].filter((control) => control.offsetWidth > 0);
    return shown.map((control) => boxAround(map, control, 4));
  }

  // The box of an element in the map's window, so many px wider on each side.
  function boxAround(map, element, more) {
    const frame = map.getContainer().getBoundingClientRect(), box = element.getBoundingClientRect();
    return { left: box.left - frame.left - more, right: box.right - frame.left + more,
      top: box.top - frame.top - more, bottom: box.bottom - frame.top + more };
  }

  function dress(map, options) {
    const container = map.getContainer();
    document.title = options.title;
    document.documentElement.lang = "en";
    container.setAttribute("aria-label", options.title);
    container.setAttribute("role", "region");
    container.classList.add("dateline-map");
    Object.entries(options.colours).forEach(([name, colour]) => container.style.setProperty(`--${name}`, colour));
    try {
      if (window.frameElement) window.frameElement.title = options.title;
    } catch (error) {
      // A frame from elsewhere keeps its own title.
    }
    container.addEventListener("focusin", (event) => { map.dateline.focus = event.target.dataset.id || ""; });
    container.addEventListener("focusout", (event) => { if (event.relatedTarget) map.dateline.focus = ""; });
    if (options.font) loadFont(map, options.font);
    map.attributionControl.setPrefix("Leaflet");
    map.attributionControl.addAttribution(options.attribution);
  }

  function loadFont(map, url) {
    const face = new FontFace("Source Sans", `url("${url}")`, { weight: "200 900" });
    face.load().then((loaded) => {
      document.fonts.add(loaded);
      dateline.remeasure();
      map.fire("dateline:font");
    }).catch(() => {});
  }

  // The same box wherever it stands.
  function legend() {
    const control = L.control({ position: "bottomright" }), box = L.DomUtil.create("div", "legend");
    control.onAdd = () => box;
    return control;
  }

  // One finger scrolls the page, two move the map; the wheel scrolls the page unless Ctrl is held.
  function hints(map) {
    const hint = L.DomUtil.create("div", "hint", map.getContainer());
    hint.setAttribute("aria-hidden", "true");
    let timer = 0;
    const show = (words) => {
      hint.textContent = words;
      hint.classList.add("shown");
      clearTimeout(timer);
      timer = setTimeout(() => hint.classList.remove("shown"), HINT_MS);
    };
    if (window.matchMedia("(pointer: coarse)").matches) {
      map.dragging.disable();
      map.getContainer().addEventListener("touchmove", (event) => {
        if (event.touches.length === 1) show("Use two fingers to move the map");
      }, { passive: true });
    }
    map.scrollWheelZoom.disable();
    map.getContainer().addEventListener("wheel", (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        map.scrollWheelZoom.enable();
      } else {
        map.scrollWheelZoom.disable();
        show(navigator.platform.startsWith("Mac") ? "Hold ⌘ to zoom with the wheel" : "Hold Ctrl to zoom with the wheel");
      }
    }, { passive: false, capture: true });
  }

  function online(map, tiles) {
    const layers = {};
    const note = L.DomUtil.create("div", "tiles-note", map.getContainer());
    note.setAttribute("role", "status");
    tiles.forEach((tile) => {
      let errors = 0;
      const layer = L.tileLayer(tile.url, { ...tile.options, pane: "online", attribution: tile.attribution });
      layer.on("tileerror", () => {
        errors += 1;
        if (errors === TILE_ERRORS) note.textContent = "The online map is out of reach; the relief stays.";
      });
      layer.on("tileload", () => { note.textContent = ""; errors = 0; });
      layer.on("remove", () => { note.textContent = ""; errors = 0; });
      layers[tile.name] = layer;
    });
    layers["No online map"] = L.layerGroup().addTo(map);
    L.control.layers(layers, null, { position: "topright", sortLayers: false }).addTo(map);
    const toggle = map.getContainer().querySelector(".leaflet-control-layers-toggle");
    toggle.title = "Online maps";
    toggle.textContent = "Online maps";
  }

  // A frame may be laid out after the map: until the reader moves it, it keeps fitting the journey.
  function resized(map) {
    new ResizeObserver(() => {
      map.invalidateSize({ animate: false, pan: false });
      map.fire("dateline:size");
    }).observe(map.getContainer());
  }

  dateline.setup = setup;
  dateline.extent = extent;
  dateline.controls = controls;
  dateline.boxAround = boxAround;
})(window.dateline);
