// Draws one journey into a feature group. What depends on the zoom is placed anew after each zoom.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const RING = 4;
  const NARROW_PX = 480;
  const CLOSEST_FIT = 9;

  const { areas, ways, decorated, placedMarks, bends, boxOf, leader, marker, labelled, legend, placeLegend } = dateline;

  // Called by the feature group's script; the group is drawn when it comes onto the map.
  function draw(group, journey) {
    group.once("add", () => {
      const map = group._map;
      const decor = L.featureGroup();
      fit(map, journey);
      areas(group, journey, map);
      ways(group, journey, map);
      group.addLayer(decor);
      const arrange = () => {
        dateline.player(map, journey);
        arranged(map, decor, journey);
        dateline.reveal(map, group, decor);
      };
      const refit = () => { fit(map, journey); placeLegend(map, journey); arrange(); };
      map.on("zoomend dateline:font", arrange).on("dateline:size", refit);
      group.once("remove", () => map.off("zoomend dateline:font", arrange).off("dateline:size", refit));
      legend(map, journey);
      placeLegend(map, journey);
      arrange();
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

  // Marks are drawn anew while one of them has the focus: its id is kept, and the new one takes it.
  function restoreFocus(map) {
    const id = map.dateline.focus;
    if (!id || !document.hasFocus() || map.getContainer().contains(document.activeElement)) return;
    const found = [...map.getContainer().querySelectorAll("[data-id]")].find((each) => each.dataset.id === id);
    if (found) found.focus({ preventScroll: true });
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

  dateline.draw = draw;
})(window.dateline);
