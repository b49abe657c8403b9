// Draws marks with their leaders and labels at the places that placement finds for them.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const RADIUS = { stop: 11, destination: 11, bend: 5, via: 3, read: 4 };
  const QUIET = new Set(["via", "read", "overtaken"]);
  const NARROW_PX = 480;
  const CLOSEST_FIT = 9;

  const { colour, choosable, focusable } = dateline;

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

  // Whose a layer is, so that it can be shown when its time comes; a cluster comes with its first stop.
  const owner = (mark) => (mark.members ? mark.members[0].id : mark.id);

  const boxOf = (mark) => ({
    ...dateline.placement.boxRound(mark.centre, mark.width || 2 * mark.radius, 2 * mark.radius), mark,
  });

  function leader(map, decor, mark) {
    if (!mark.leader) return;
    const { ink, casing } = map.dateline.options.colours;
    const ends = [map.unproject(mark.point), map.unproject(mark.centre)];
    const base = { renderer: map.dateline.ways, interactive: false, lineCap: "butt", of: mark.id };
    decor.addLayer(L.polyline(ends, { ...base, color: casing, weight: 4 }));
    decor.addLayer(L.polyline(ends, { ...base, color: ink, weight: 1.2 }));
    const icon = L.divIcon({ className: "spot", iconSize: [7, 7] });
    const dot = L.marker(ends[0], { icon, pane: "decor", interactive: false, keyboard: false, of: mark.id });
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
      zIndexOffset: mark.number ? 1000 : 0, of: owner(mark),
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
      dateline.text(decor, at, box, box.size.lines, `label ${box.side}`, anchor).options.of = owner(box.mark);
    });
    return placed;
  }

  Object.assign(dateline, { placedMarks, bends, boxOf, leader, marker, labelled });
})(window.dateline);
