// Draws ways and areas, and the crosses and arrowheads along ways; what can be chosen by click and by key.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const HIT_PX = 16;

  const colour = (map, paint) => map.dateline.options.paint[paint];

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

  function areas(group, journey, map) {
    journey.areas.forEach((area) => {
      const stroke = map.dateline.options.strokes[area.dash];
      const layer = L.polygon(area.rings.map((ring) => [ring]), {
        renderer: map.dateline.ways, color: colour(map, area.paint), weight: 1.6, dashArray: stroke.dash.join(" "),
        fillColor: `url(#${hatch(map, area.paint)})`, fillOpacity: 1, bubblingMouseEvents: false, of: area.id,
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
      const base = { renderer: map.dateline.ways, interactive: false, smoothFactor: 0.5, of: line.id };
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
        bubblingMouseEvents: false, of: line.id,
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

  function decorated(map, decor, line, points, marks, track) {
    const paint = colour(map, line.paint);
    const crossed = map.dateline.options.strokes[line.look].crossed;
    if (crossed) {
      return dateline.placement.crosses(points, marks, track).map((spot) => {
        sign(map, decor, spot, "M-5,-5L5,5M-5,5L5,-5", 0, { stroke: paint, width: 2, fill: "none", of: line.id });
        return dateline.placement.boxRound(spot, 12, 12);
      });
    }
    const spot = dateline.placement.arrow(points, marks);
    const look = { stroke: "none", width: 0, fill: paint, of: line.id };
    if (spot) sign(map, decor, spot, "M-6,-4.8L7.5,0L-6,4.8Z", spot.angle, look);
    return [];
  }

  function sign(map, decor, spot, path, angle, { stroke, width, fill, of }) {
    const { casing } = map.dateline.options.colours;
    const shape = (attributes) => `<path d="${path}" transform="rotate(${(angle * 180) / Math.PI})" ${attributes}/>`;
    const html = `<svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">${
      shape(`fill="${fill === "none" ? "none" : casing}" stroke="${casing}" stroke-width="${width + 2.5}"`)}${
      shape(`fill="${fill}" stroke="${stroke}" stroke-width="${width}"`)}</svg>`;
    const icon = L.divIcon({ html, className: "sign", iconSize: [20, 20] });
    decor.addLayer(L.marker(map.unproject(spot), { icon, pane: "decor", interactive: false, keyboard: false, of }));
  }

  Object.assign(dateline, { colour, choosable, focusable, areas, ways, decorated });
})(window.dateline);
