// The legend: what the lines of this journey mean, in the corner where it covers the fewest of its places.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  // Where two corners are as good as each other, the first is taken.
  const CORNERS = ["bottomright", "topright", "bottomleft"];
  const AROUND_PX = 14;

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

  // Called when the map was fitted, not at every zoom: it is no window that jumps about.
  function placeLegend(map, journey) {
    const control = map.dateline.legendControl;
    const points = [...journey.stops, ...journey.destinations].map((mark) => map.latLngToContainerPoint(mark.at));
    const covered = (corner) => {
      control.setPosition(corner);
      const box = dateline.boxAround(map, control.getContainer(), AROUND_PX);
      return points.filter((point) => within(point, box)).length;
    };
    const counts = CORNERS.map(covered);
    control.setPosition(CORNERS[counts.indexOf(Math.min(...counts))]);
  }

  const within = (point, box) => point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;

  Object.assign(dateline, { legend, placeLegend });
})(window.dateline);
