// Texts on the map: measured before they are placed, written as text and never as markup.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const FAMILY = '"Source Sans", system-ui, sans-serif';
  const FONTS = {
    title: { font: `600 13.5px ${FAMILY}`, height: 16, spacing: 0 },
    line: { font: `400 12.5px ${FAMILY}`, height: 15, spacing: 0 },
    country: { font: `400 12px ${FAMILY}`, height: 15, spacing: 2 },
    sea: { font: `italic 400 12.5px ${FAMILY}`, height: 15, spacing: 0.6 },
  };
  const WRAP_AT = 12;
  const SEA_WRAP = 13;
  const NAME_WRAP = 26;
  const pen = document.createElement("canvas").getContext("2d");

  // The names of the base map are measured at each change of the map; a font that has come makes all of them anew.
  const widths = new Map();

  function widthOf(text, kind) {
    const key = `${kind} ${text}`;
    if (!widths.has(key)) widths.set(key, measure(text, FONTS[kind]));
    return widths.get(key);
  }

  function measure(text, { font, spacing }) {
    pen.font = font;
    return Math.ceil(pen.measureText(text).width + text.length * spacing) + 2;
  }

  // geo/maps/short_names.py keeps the rule: as few lines as the limit allows, all about as long.
  function wrapped(text, limit) {
    const fewest = filled(text, limit);
    for (let length = Math.max(...text.split(" ").map((word) => word.length)); length < limit; length += 1) {
      const lines = filled(text, length);
      if (lines.length === fewest.length) return lines;
    }
    return fewest;
  }

  function filled(text, limit) {
    const lines = [];
    text.split(" ").forEach((word) => {
      const last = lines.length - 1;
      if (last >= 0 && `${lines[last]} ${word}`.length <= limit) lines[last] += ` ${word}`;
      else lines.push(word);
    });
    return lines;
  }

  // Lines of a label with their kinds, and the room that they take.
  function block(rows) {
    return {
      lines: rows,
      width: Math.max(...rows.map((row) => widthOf(row.text, row.kind))),
      height: rows.reduce((sum, row) => sum + FONTS[row.kind].height, 0),
    };
  }

  // A label's forms from the fullest to the barest.
  function forms(mark, { narrow, quiet }) {
    const kind = quiet ? "line" : "title";
    if (mark.members) {
      const names = mark.members.map((member) => ({ text: `${member.number} ${member.name}`, kind: "line" }));
      return [block(names), block([{ text: mark.name, kind }])];
    }
    const whole = wrapped(mark.name, narrow ? WRAP_AT : NAME_WRAP).map((text) => ({ text, kind }));
    if (narrow) return [block(whole)];
    return mark.label ? [block([...whole, { text: mark.label, kind: "line" }]), block(whole)] : [block(whole)];
  }

  function measured(text, kind) {
    const words = kind === "country" ? text.toLocaleUpperCase("en") : text;
    const rows = kind === "sea" && words.includes("(") ? words.replace(" (", "\n(").split("\n") : wrapped(words, SEA_WRAP);
    return block(rows.map((row) => ({ text: row, kind })));
  }

  // Writes a block of text at a place, its box given in the window's pixels beside that place's.
  function text(layer, latlng, box, lines, className, anchor) {
    const element = document.createElement("div");
    lines.forEach((row) => {
      const part = element.appendChild(document.createElement("span"));
      part.className = row.kind;
      part.textContent = row.text;
    });
    const size = [box.right - box.left, box.bottom - box.top];
    const icon = L.divIcon({
      html: element, className: `text ${className}`, iconSize: size,
      iconAnchor: anchor || [size[0] / 2, size[1] / 2],
    });
    const pane = className.startsWith("name") ? "names" : "labels";
    return L.marker(latlng, { icon, pane, interactive: false, keyboard: false }).addTo(layer);
  }

  Object.assign(dateline, { text, measured, forms, remeasure: () => widths.clear() });
})(window.dateline);
