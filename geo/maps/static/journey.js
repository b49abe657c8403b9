// Draws one journey into a feature group: areas, ways, crosses, arrowheads, marks, labels. What depends on the zoom is
// placed anew after each zoom.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const RADIUS = { stop: 11, destination: 11, bend: 5, via: 3, read: 4 };
  const QUIET = new Set(["via", "read", "overtaken"]);
  const RING = 4;
  const HIT_PX = 16;
  const NARROW_PX = 480;
  const CLOSEST_FIT = 9;

  // Called by the feature group's script; the group is drawn when it comes onto the map.
  function draw(group, journey) {
    group.once("add", () => {
      const map = group._map;
      const decor = L.featureGroup();
      fit(map, journey);
      areas(group, journey, map);
      ways(group, journey, map);
      group.addLayer(decor);
      const arrange = () => arranged(map, decor, journey);
      const refit = () => { fit(map, journey); arrange(); };
      map.on("zoomend dateline:font", arrange).on("dateline:size", refit);
      group.once("remove", () => map.off("zoomend dateline:font", arrange).off("dateline:size", refit));
      arrange();
      legend(map, journey);
      restoreFocus(map);
    });
  }

  // The map keeps the reader's place while a filter changes, and is fitted anew when other reports are loaded.
  function fit(map, journey) {
    const shell = map.dateline;
    const moved = shell.fitted && shell.fitted.key === journey.key && shell.fitted.moved(map);
    if (!journey.extent || moved || (shell.fitted && shell.fitted.key === journey.key && !sizeChanged(map))) return;
    const [west, south, east, north] = journey.extent, narrow = map.getSize().x < NARROW_PX;
    const room = narrow ? { paddingTopLeft: [56, 34], paddingBottomRight: [84, 48] }
      : { paddingTopLeft: [70, 34], paddingBottomRight: [70, 62] };
    map.fitBounds([[south, west], [north, east]], { ...room, maxZoom: CLOSEST_FIT, animate: false });
    const zoom = map.getZoom(), centre = map.getCenter(), size = map.getSize();
    shell.fitted = {
      key: journey.key, size,
      moved: (now) => now.getZoom() !== zoom || now.distance(now.getCenter(), centre) * 2 ** zoom > 8e6,
    };
  }

  const sizeChanged = (map) => !map.getSize().equals(map.dateline.fitted.size);

  function colour(map, paint) {
    return map.dateline.options.paint[paint];
  }

  // What streamlit-folium sends back of a click: the drawn layer's id, and a count so that a second click is news.
  let clicks = 0;
  function choosable(layer, id) {
    layer.feature = { type: "Feature", properties: { id, click: 0 } };
    layer.on("click", () => { layer.feature.properties.click = clicks += 1; });
  }

  function focusable(layer, element, item) {
    element.setAttribute("tabindex", "0");
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", item.title);
    element.dataset.id = item.id;
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      layer.fire("click", { latlng: layer.getLatLng ? layer.getLatLng() : layer.getCenter() }, true);
    });
  }

  // Marks are drawn anew while one of them has the focus: its id is kept, and the new one takes it.
  function restoreFocus(map) {
    const id = map.dateline.focus;
    if (!id || !document.hasFocus() || map.getContainer().contains(document.activeElement)) return;
    const found = [...map.getContainer().querySelectorAll("[data-id]")].find((each) => each.dataset.id === id);
    if (found) found.focus({ preventScroll: true });
  }

  function areas(group, journey, map) {
    journey.areas.forEach((area) => {
      const stroke = map.dateline.options.strokes[area.dash];
      const layer = L.polygon(area.rings.map((ring) => [ring]), {
        renderer: map.dateline.ways, color: colour(map, area.paint), weight: 1.6, dashArray: stroke.dash.join(" "),
        fillColor: `url(#${hatch(map, area.paint)})`, fillOpacity: 1, bubblingMouseEvents: false,
      });
      choosable(layer, area.id);
      group.addLayer(layer);
      named(layer, area);
    });
  }

  function hatch(map, paint) {
    const id = `hatch-${paint}`;
    if (document.getElementById(id)) return id;
    const space = "http://www.w3.org/2000/svg";
    const make = (name, attributes, parent) => {
      const element = parent.appendChild(document.createElementNS(space, name));
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      return element;
    };
    const svg = make("svg", { width: 0, height: 0, style: "position:absolute" }, document.body);
    const pattern = make("pattern", {
      id, width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)",
    }, make("defs", {}, svg));
    make("line", { x1: 0, y1: 0, x2: 0, y2: 8, stroke: colour(map, paint), "stroke-width": 1.6, opacity: 0.55 }, pattern);
    return id;
  }

  function ways(group, journey, map) {
    const { strokes, colours } = map.dateline.options;
    journey.lines.forEach((line) => {
      const stroke = strokes[line.look], dash = strokes[line.dash];
      const chosen = line.id === journey.selection;
      const base = { renderer: map.dateline.ways, interactive: false, smoothFactor: 0.5 };
      const round = dash.round ? "round" : "butt";
      group.addLayer(L.polyline(line.points, {
        ...base, color: chosen ? colours.ink : colours.casing, weight: stroke.width + (chosen ? 7 : 4),
        opacity: chosen ? 1 : 0.85, lineCap: "butt",
      }));
      if (chosen) {
        group.addLayer(L.polyline(line.points, { ...base, color: colours.casing, weight: stroke.width + 3, lineCap: "butt" }));
      }
      group.addLayer(L.polyline(line.points, {
        ...base, color: colour(map, line.paint), weight: stroke.width, opacity: 1, lineCap: round, lineJoin: "round",
        dashArray: dash.dash.join(" ") || null,
      }));
    });
    journey.lines.forEach((line) => {
      // Gaps between dashes take no click, so an unseen broad line does.
      const hit = L.polyline(line.points, {
        renderer: map.dateline.ways, weight: HIT_PX, opacity: 0, lineCap: "butt", className: "way",
        bubblingMouseEvents: false,
      });
      choosable(hit, line.id);
      group.addLayer(hit);
      named(hit, line);
    });
  }

  function named(layer, item) {
    const element = layer.getElement();
    if (!element) return;
    focusable(layer, element, item);
    element.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "title")).textContent = item.title;
  }

  function arranged(map, decor, journey) {
    decor.clearLayers();
    const lines = journey.lines.map((line) => line.points.map((point) => map.project(point)));
    const marks = placedMarks(map, journey, lines);
    const everything = [...marks, ...bends(map, journey)].map((mark) =>
      (mark.id && mark.id === journey.selection ? { ...mark, ring: RING } : mark));
    const track = lines.filter((_, i) => ["reported", "inferred"].includes(journey.lines[i].look));
    const signs = journey.lines.flatMap((line, i) => decorated(map, decor, line, lines[i], everything, track));
    marks.forEach((mark) => leader(map, decor, mark));
    everything.forEach((mark) => decor.addLayer(marker(map, mark, journey)));
    const blocked = [...everything.map(boxOf), ...signs];
    const labels = labelled(map, decor, journey, everything, blocked, lines);
    map.dateline.boxes = [...blocked, ...labels, ...lines.flatMap(dateline.placement.strips)];
    map.dateline.labelled = new Set(journey.areas.map((area) => area.name.replace(/^\d+ /, "")));
    if (map.dateline.names) map.dateline.names();
    restoreFocus(map);
  }

  // The window in the pixels of the whole map at this zoom.
  function windowOf(map, margin) {
    const { min, max } = map.getPixelBounds();
    return { left: min.x + margin, top: min.y + margin, right: max.x - margin, bottom: max.y - margin };
  }

  function placedMarks(map, journey, lines) {
    const heading = (at) => {
      const line = lines.find((points) => points.some((p, i) => i < points.length - 1 && dateline.placement.distance(p, at) < 2));
      const from = line && line.findIndex((p) => dateline.placement.distance(p, at) < 2);
      if (!line || from < 0 || from > line.length - 2) return { x: 0, y: -1 };
      const size = dateline.placement.distance(line[from], line[from + 1]) || 1;
      return { x: (line[from + 1].x - line[from].x) / size, y: (line[from + 1].y - line[from].y) / size };
    };
    const marks = [...journey.stops, ...journey.destinations].map((mark) => {
      const point = map.project(mark.at);
      return { ...mark, point, radius: mark.number ? RADIUS.stop : RADIUS.destination, heading: heading(point) };
    });
    return dateline.placement.place(marks, lines, windowOf(map, 0));
  }

  function bends(map, journey) {
    return [...journey.bends, ...journey.dots].map((mark) => {
      const point = map.project(mark.at);
      return { ...mark, point, centre: point, radius: RADIUS[mark.shape] };
    });
  }

  const boxOf = (mark) => ({
    ...dateline.placement.boxRound(mark.centre, mark.width || 2 * mark.radius, 2 * mark.radius), mark,
  });

  function decorated(map, decor, line, points, marks, track) {
    const paint = colour(map, line.paint);
    const crossed = map.dateline.options.strokes[line.look].crossed;
    if (crossed) {
      return dateline.placement.crosses(points, marks, track).map((spot) => {
        sign(map, decor, spot, "M-5,-5L5,5M-5,5L5,-5", 0, { stroke: paint, width: 2, fill: "none" });
        return dateline.placement.boxRound(spot, 12, 12);
      });
    }
    const spot = dateline.placement.arrow(points, marks);
    if (spot) sign(map, decor, spot, "M-6,-4.8L7.5,0L-6,4.8Z", spot.angle, { stroke: "none", width: 0, fill: paint });
    return [];
  }

  function sign(map, decor, spot, path, angle, { stroke, width, fill }) {
    const { casing } = map.dateline.options.colours;
    const shape = (attributes) => `<path d="${path}" transform="rotate(${(angle * 180) / Math.PI})" ${attributes}/>`;
    const html = `<svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">${
      shape(`fill="${fill === "none" ? "none" : casing}" stroke="${casing}" stroke-width="${width + 2.5}"`)}${
      shape(`fill="${fill}" stroke="${stroke}" stroke-width="${width}"`)}</svg>`;
    const icon = L.divIcon({ html, className: "sign", iconSize: [20, 20] });
    decor.addLayer(L.marker(map.unproject(spot), { icon, pane: "decor", interactive: false, keyboard: false }));
  }

  function leader(map, decor, mark) {
    if (!mark.leader) return;
    const { ink, casing } = map.dateline.options.colours;
    const ends = [map.unproject(mark.point), map.unproject(mark.centre)];
    const base = { renderer: map.dateline.ways, interactive: false, lineCap: "butt" };
    decor.addLayer(L.polyline(ends, { ...base, color: casing, weight: 4 }));
    decor.addLayer(L.polyline(ends, { ...base, color: ink, weight: 1.2 }));
    const icon = L.divIcon({ className: "spot", iconSize: [7, 7] });
    const dot = L.marker(ends[0], { icon, pane: "decor", interactive: false, keyboard: false });
    decor.addLayer(dot);
    dot.getElement().style.background = colour(map, mark.paint);
  }

  function marker(map, mark, journey) {
    const width = mark.width || 2 * mark.radius, height = 2 * mark.radius;
    const element = document.createElement("span");
    element.textContent = mark.number || "";
    const icon = L.divIcon({
      html: element, className: `mark ${mark.shape}${mark.members ? " cluster" : ""}`, iconSize: [width, height],
    });
    const live = Boolean(mark.id) || Boolean(mark.members);
    const layer = L.marker(map.unproject(mark.centre), {
      icon, interactive: live, keyboard: false, title: mark.title, riseOnHover: live,
      zIndexOffset: mark.number ? 1000 : 0,
    });
    if (mark.members) layer.on("click", () => opened(map, mark.members));
    else if (mark.id) choosable(layer, mark.id);
    layer.on("add", () => {
      const drawn = layer.getElement();
      drawn.style.setProperty("--own", colour(map, mark.paint));
      drawn.style.setProperty("--on", map.dateline.options.letter[mark.paint]);
      drawn.classList.toggle("chosen", Boolean(mark.id) && mark.id === journey.selection);
      if (live) focusable(layer, drawn, mark);
      else drawn.setAttribute("aria-hidden", "true");
    });
    return layer;
  }

  function opened(map, members) {
    const bounds = L.latLngBounds(members.map((mark) => mark.at));
    map.fitBounds(bounds, { padding: [80, 80], maxZoom: Math.max(map.getZoom() + 2, CLOSEST_FIT) });
  }

  function labelled(map, decor, journey, marks, blocked, lines) {
    const narrow = map.getSize().x < NARROW_PX;
    const origin = map.getPixelBounds().min;
    const standing = dateline.controls(map).map((box) => ({
      left: box.left + origin.x, right: box.right + origin.x, top: box.top + origin.y, bottom: box.bottom + origin.y,
    }));
    const spread = journey.areas.map((area) => {
      const point = map.project(area.label_at);
      return { ...area, point, centre: point, radius: 0 };
    });
    const wanted = [...marks, ...spread].filter((mark) => mark.name && !(narrow && mark.shape === "via"))
      .map((mark) => ({ mark, sizes: dateline.forms(mark, { narrow, quiet: QUIET.has(mark.shape) }) }));
    const placed = dateline.placement.labels(wanted, [...blocked, ...standing], lines, windowOf(map, 2));
    placed.forEach((box) => {
      const at = map.unproject(box.mark.centre);
      const anchor = [box.mark.centre.x - box.left, box.mark.centre.y - box.top];
      dateline.text(decor, at, box, box.size.lines, `label ${box.side}`, anchor);
    });
    return placed;
  }

  function legend(map, journey) {
    const box = map.dateline.legend;
    box.replaceChildren();
    const { strokes, colours } = map.dateline.options;
    journey.legend.forEach((entry) => {
      const row = box.appendChild(document.createElement("div"));
      const key = row.appendChild(document.createElement("i"));
      if (entry.look) {
        const stroke = strokes[entry.look], cross = stroke.crossed ? "M9,3L17,11M9,11L17,3M21,3L29,11M21,11L29,3" : "";
        key.innerHTML = `<svg width="36" height="14" aria-hidden="true"><path d="M2,7H34" stroke="${colours.ink}"
          stroke-width="${stroke.width}" stroke-dasharray="${stroke.dash.join(" ")}" fill="none"
          stroke-linecap="${stroke.round ? "round" : "butt"}"/><path d="${cross}" stroke="${colours.ink}"
          stroke-width="2" fill="none"/></svg>`;
      } else {
        key.className = `mark ${entry.shape}`;
      }
      row.appendChild(document.createElement("span")).textContent = entry.words;
    });
    journey.notes.forEach((words) => {
      const note = box.appendChild(document.createElement("div"));
      note.className = "note";
      note.textContent = words;
    });
    box.hidden = !journey.legend.length;
  }

  dateline.draw = draw;
})(window.dateline);
