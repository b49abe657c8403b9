// The offline base map: relief tiles, coasts, rivers and borders by scale and cell, names. All of it is fetched by
// address, for the map's script travels to the browser again at every rerun.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const TILE = 512;
  const DEEPEST = 4;
  const SCALES = [
    { letter: "c", cell: 360, below: 3.5 },
    { letter: "l", cell: 20, below: 6 },
    { letter: "i", cell: 20, below: Infinity },
  ];
  const STYLES = { river: { weight: 1 }, coast: { weight: 0.8 }, border: { weight: 1.1, dashArray: "6 2 1 2" } };
  const NAMES_AT_ONCE = 14;
  // More room than that makes a spot no better; the one nearest to the window's middle is.
  const AMPLE = 0.9;

  // Tiles are drawn at the map's own zoom from the deepest picture there is, each a pixel larger than its field on all
  // sides and filled from the pixel that the picture has of its neighbours: enlarged by the browser, seams would show.
  const Relief = L.GridLayer.extend({
    createTile({ x, y, z }, done) {
      const tile = L.DomUtil.create("canvas", "leaflet-tile");
      tile.width = tile.height = TILE + 2;
      const level = Math.min(z - 1, DEEPEST), times = 2 ** (z - 1 - level), field = TILE / times;
      const column = Math.floor(x / times), row = Math.floor(y / times);
      const left = (x - column * times) * field, top = (y - row * times) * field;
      this.picture(`${this.options.address}/relief/${level}/${column}/${row}.jpg`).then((picture) => {
        const pen = tile.getContext("2d");
        pen.imageSmoothingQuality = "high";
        pen.drawImage(picture, left, top, field + 2, field + 2, 1 - times, 1 - times, TILE + 2 * times, TILE + 2 * times);
        done(null, tile);
      }).catch((error) => done(error, tile));
      return tile;
    },
    picture(url) {
      this.pictures = this.pictures || new Map();
      if (!this.pictures.has(url)) {
        const image = new Image();
        image.src = url;
        this.pictures.set(url, image.decode().then(() => image));
      }
      return this.pictures.get(url);
    },
  });

  function relief(map, address) {
    const whole = [[-85.06, -Infinity], [85.06, Infinity]];
    return new Relief({ address, tileSize: TILE, pane: "relief", bounds: whole, updateWhenZooming: false }).addTo(map);
  }

  // The lines of the cells in view, each cell drawn where the view's turn of the earth has it.
  function lines(map, address, colours) {
    const renderer = L.canvas({ pane: "base-lines", padding: 0.2 });
    const shown = new Map();
    const fetched = new Map();
    const get = (url) => {
      if (!fetched.has(url)) fetched.set(url, fetch(url).then((answer) => answer.json()));
      return fetched.get(url);
    };
    const update = () => {
      const wanted = cellsInView(map);
      shown.forEach((layer, key) => {
        if (!wanted.has(key)) {
          layer.remove();
          shown.delete(key);
        }
      });
      wanted.forEach((cell, key) => {
        if (shown.has(key)) return;
        const layer = L.layerGroup().addTo(map);
        shown.set(key, layer);
        get(`${address}/lines/${cell.letter}/${cell.column}_${cell.row}.json`).then((found) => {
          Object.entries(STYLES).forEach(([name, style]) => {
            const points = found[name].map((line) => unpacked(line, cell.shift));
            if (points.length) {
              L.polyline(points, { ...style, color: colours[name], renderer, interactive: false }).addTo(layer);
            }
          });
        }).catch(() => shown.delete(key));
      });
    };
    map.on("moveend", update);
    update();
  }

  function cellsInView(map) {
    const scale = SCALES.find((each) => map.getZoom() < each.below);
    const view = map.getBounds().pad(0.2), side = scale.cell, turn = Math.round(360 / side);
    const rows = Math.max(1, Math.round(180 / side)), wanted = new Map();
    const first = Math.floor((view.getWest() + 180) / side), last = Math.floor((view.getEast() + 180) / side);
    const low = Math.max(0, Math.floor((view.getSouth() + 90) / side));
    const high = Math.min(rows - 1, Math.floor((view.getNorth() + 90) / side));
    for (let column = first; column <= last; column += 1) {
      for (let row = low; row <= high; row += 1) {
        const turns = Math.floor(column / turn);
        wanted.set(`${scale.letter}/${column}/${row}`, {
          letter: scale.letter, column: column - turns * turn, row, shift: turns * 360,
        });
      }
    }
    return wanted;
  }

  function unpacked(steps, shift) {
    const points = [];
    let longitude = 0, latitude = 0;
    for (let i = 0; i < steps.length; i += 2) {
      longitude += steps[i];
      latitude += steps[i + 1];
      points.push([latitude / 1000, longitude / 1000 + shift]);
    }
    return points;
  }

  // Names of countries and seas where nothing else stands; they come last and give way to everything.
  function names(map, address, taken) {
    const layer = L.layerGroup().addTo(map);
    let all = [];
    const update = () => {
      layer.clearLayers();
      const size = map.getSize();
      const frame = { left: 6, top: 6, right: size.x - 6, bottom: size.y - 6 };
      const placed = taken();
      all.forEach(([text, kind, spots]) => {
        if (placed.count >= NAMES_AT_ONCE || (kind === "sea" && size.x < 480) || placed.labelled.has(text)) {
          return;
        }
        const found = roomiest(map, text, kind, spots, frame, placed.boxes);
        if (!found) return;
        placed.boxes.push(found.box);
        placed.count += 1;
        dateline.text(layer, map.containerPointToLatLng(found.point), found.box, found.lines, `name ${kind}`);
      });
    };
    map.on("moveend", update);
    fetch(`${address}/names.json`).then((answer) => answer.json()).then((found) => {
      all = found;
      update();
    }).catch(() => {});
    return update;
  }

  function roomiest(map, text, kind, spots, frame, taken) {
    const { lines, width, height } = dateline.measured(text, kind);
    const world = 256 * 2 ** map.getZoom(), origin = map.getPixelBounds().min;
    const reach = kind === "country" ? width * 0.4 : width * 0.3;
    const middle = { x: frame.right / 2, y: frame.bottom / 2 };
    const inView = spots.flatMap(([x, y, room]) => [-1, 0, 1].map((turn) => {
      const point = L.point((x + turn) * world - origin.x, y * world - origin.y);
      return { point, room: Math.min(room * world, width * AMPLE), off: dateline.placement.distance(point, middle) };
    })).filter(({ point, room }) => room >= reach && point.x > 0 && point.x < frame.right);
    inView.sort((a, b) => b.room - a.room || a.off - b.off);
    for (const { point } of inView) {
      const box = dateline.placement.boxRound(point, width, height);
      if (dateline.placement.inside(box, frame) && !taken.some((other) => dateline.placement.overlap(box, other))) {
        return { point, box, lines };
      }
    }
    return null;
  }

  dateline.basemap = { relief, lines, names };
})(window.dateline);
