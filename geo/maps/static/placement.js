// Where circles, crosses, arrowheads and labels stand, in pixels. Pure geometry: no map, no page.
// geo/maps/placement.py keeps the same rules for the still picture.
window.dateline = window.dateline || {};
(function (dateline) {
  "use strict";

  const APART = 26;
  const LEADERS = [30, 36, 45];
  const CIRCLE = 11;
  const CLUSTER_FROM = 4;
  const RETRIED = 8;
  const ANOTHERS = 5;
  const CLUSTER_REACH = 40;
  const SIGN_APART = 14;
  const ARROW_APART = 28;
  const CROSS_EVERY = 80;
  const ARROW_FROM = 60;
  const ARROW_SHARES = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];

  const distance = (p, q) => Math.hypot(p.x - q.x, p.y - q.y);
  const boxRound = (p, width, height) => ({
    left: p.x - width / 2, top: p.y - height / 2, right: p.x + width / 2, bottom: p.y + height / 2,
  });
  const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const grown = (a, by) => ({ left: a.left - by, top: a.top - by, right: a.right + by, bottom: a.bottom + by });
  const inside = (a, frame) =>
    a.left >= frame.left && a.right <= frame.right && a.top >= frame.top && a.bottom <= frame.bottom;

  function toSegment(p, a, b) {
    const dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
    const share = length ? Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length)) : 0;
    return distance(p, { x: a.x + share * dx, y: a.y + share * dy });
  }

  function crossing(a, b, c, d) {
    const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
    return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
  }

  // How much of the stretch a to b lies in the box, in pixels (after Liang and Barsky).
  function lengthWithin(a, b, box) {
    let enters = 0, leaves = 1;
    [[a.x, b.x - a.x, box.left, box.right], [a.y, b.y - a.y, box.top, box.bottom]].forEach(([start, step, low, high]) => {
      if (step === 0) {
        if (start < low || start > high) leaves = 0;
        return;
      }
      const [near, far] = [(low - start) / step, (high - start) / step].sort((p, q) => p - q);
      enters = Math.max(enters, near);
      leaves = Math.min(leaves, far);
    });
    return Math.max(0, leaves - enters) * distance(a, b);
  }

  const segments = (lines) => lines.flatMap((line) => line.slice(1).map((p, i) => [line[i], p]));

  // Marks that stand closer than they may, joined over neighbours; each group in the marks' order.
  function groups(marks) {
    const owner = marks.map((_, i) => i);
    const root = (i) => (owner[i] === i ? i : root(owner[i]));
    marks.forEach((a, i) => marks.slice(0, i).forEach((b, j) => {
      if (distance(a.point, b.point) < APART) owner[root(i)] = root(j);
    }));
    const found = new Map();
    marks.forEach((mark, i) => found.set(root(i), [...(found.get(root(i)) || []), mark]));
    return [...found.values()];
  }

  // "3 to 7", "2, 5 to 7": numbers as a reader would say them.
  function ranges(numbers) {
    const runs = [];
    numbers.forEach((n) => {
      const last = runs[runs.length - 1];
      if (last && n === last[1] + 1) last[1] = n;
      else runs.push([n, n]);
    });
    return runs.map(([a, b]) => (a === b ? `${a}` : b === a + 1 ? `${a}, ${b}` : `${a} to ${b}`)).join(", ");
  }

  // Gives every mark its centre; stops that crowd move out on leaders, more than three become one cluster.
  function place(marks, lines, frame) {
    const ways = segments(lines);
    const crowds = groups(marks);
    const out = crowds.flatMap((crowd) => settled(crowd));
    const still = out.filter((mark) => mark.centre);
    out.filter((mark) => !mark.centre).forEach((mark) => {
      mark.centre = movedOut(mark, still, marks, ways, frame);
      mark.leader = true;
      still.push(mark);
    });
    return out;
  }

  function settled(crowd) {
    const stops = crowd.filter((mark) => mark.number);
    const rest = crowd.filter((mark) => !mark.number);
    const { anchor, near } = densest(stops);
    if (near.length >= CLUSTER_FROM) {
      const left = crowd.filter((mark) => !near.includes(mark));
      return [cluster(near, anchor), ...groups(left).flatMap((group) => settled(group))];
    }
    const others = rest.map((mark, i) => (i ? mark : { ...mark, centre: mark.point }));
    if (crowd.length === 1) return [{ ...crowd[0], centre: crowd[0].point }];
    return [...others, ...stops.map((mark, rank) => ({ ...mark, rank: rank - (stops.length - 1) / 2 }))];
  }

  // The stop with most others within a cluster's reach, and those: a chain of neighbours is not one crowd.
  function densest(stops) {
    const around = (stop) => stops.filter((other) => distance(stop.point, other.point) < CLUSTER_REACH);
    return stops.map((anchor) => ({ anchor, near: around(anchor) }))
      .reduce((best, each) => (each.near.length > best.near.length ? each : best), { anchor: null, near: [] });
  }

  function cluster(stops, anchor) {
    const words = ranges(stops.map((stop) => Number(stop.number)));
    const title = `${stops.length} places: ${stops.map((stop) => `${stop.number} ${stop.name}`).join(", ")}`;
    return {
      ...stops[0], point: anchor.point, centre: anchor.point, number: words, members: stops, width: 14 + 7 * words.length, title,
      name: `${stops.length} places`, label: "",
    };
  }

  function movedOut(mark, still, marks, ways, frame) {
    let best = null;
    for (const reach of LEADERS) {
      for (let turn = 0; turn < 24; turn += 1) {
        const angle = (turn * Math.PI) / 12;
        const centre = { x: mark.point.x + reach * Math.cos(angle), y: mark.point.y + reach * Math.sin(angle) };
        const cost = leaderCost(centre, mark, still, marks, ways, frame) + (reach - LEADERS[0]);
        if (!best || cost < best.cost) best = { cost, centre };
      }
    }
    return best.centre;
  }

  function tooNear(centre, radius, other) {
    if (!other.members) return distance(centre, other.centre) < APART;
    return overlap(boxRound(centre, 2 * radius + 8, 2 * radius + 8), boxRound(other.centre, other.width, 2 * other.radius));
  }

  function leaderCost(centre, mark, still, marks, ways, frame) {
    let cost = inside(boxRound(centre, 30, 30), frame) ? 0 : 2000;
    still.forEach((other) => {
      if (tooNear(centre, mark.radius, other)) cost += 1000;
      if (other.leader && crossing(mark.point, centre, other.point, other.centre)) cost += 400;
      if (toSegment(other.centre, mark.point, centre) < CIRCLE + 2) cost += 400;
    });
    marks.forEach((other) => {
      if (other !== mark && distance(centre, other.point) < CIRCLE + 6) cost += 600;
    });
    ways.forEach(([a, b]) => {
      const gap = CIRCLE + 6 - toSegment(centre, a, b);
      if (gap > 0) cost += 20 * gap;
    });
    const heading = mark.heading || { x: 0, y: 0 };
    const along = (centre.x - mark.point.x) * heading.x + (centre.y - mark.point.y) * heading.y;
    return cost + Math.abs(along - (mark.rank || 0) * APART) * 0.6;
  }

  // The point and direction at a length along a line.
  function along(line, length) {
    let left = length;
    for (const [a, b] of segments([line])) {
      const size = distance(a, b);
      if (size > 0 && left <= size) {
        const share = left / size;
        return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y), angle: Math.atan2(b.y - a.y, b.x - a.x) };
      }
      left -= size;
    }
    return null;
  }

  const lengthOf = (line) => segments([line]).reduce((sum, [a, b]) => sum + distance(a, b), 0);

  const clear = (spot, marks, apart) =>
    marks.every((mark) => Math.min(distance(spot, mark.centre), distance(spot, mark.point)) > mark.radius + apart);

  const SHARED = 7;
  const onTrack = (spot, itinerary) => segments(itinerary).some(([a, b]) => toSegment(spot, a, b) < SHARED);

  // None where the way shares its track with the itinerary, which a cross there would strike out.
  function crosses(line, marks, itinerary) {
    const length = lengthOf(line), count = Math.max(1, Math.round(length / CROSS_EVERY));
    const spots = Array.from({ length: count }, (_, i) => along(line, ((i + 0.5) * length) / count)).filter(Boolean);
    const own = spots.filter((spot) => !onTrack(spot, itinerary));
    const free = own.filter((spot) => clear(spot, marks, SIGN_APART));
    return free.length ? free : (own.length ? own : spots).slice(-1);
  }

  function arrow(line, marks) {
    const length = lengthOf(line);
    if (length < ARROW_FROM) return null;
    const spots = ARROW_SHARES.map((share) => along(line, share * length)).filter(Boolean);
    return spots.find((spot) => clear(spot, marks, ARROW_APART)) || null;
  }

  // Small boxes along a line, for names that should not lie on it.
  function strips(line) {
    const length = lengthOf(line);
    const spots = Array.from({ length: Math.min(400, Math.ceil(length / 12)) }, (_, i) => along(line, i * 12));
    return spots.filter(Boolean).map((spot) => boxRound(spot, 10, 10));
  }

  // Boxes of a text beside a mark, in the order of trying: right, left, above, below, then at the four corners, and off
  // them.
  function beside(mark, size) {
    const ring = mark.ring || 0, { x, y } = mark.centre;
    const half = (mark.width ? mark.width / 2 : mark.radius) + 4 + ring, rise = mark.radius + 2 + ring;
    const right = x + half, left = x - half - size.width, middle = x - size.width / 2;
    const above = y - rise - size.height, below = y + rise, level = y - size.height / 2;
    const low = y - 4, high = y + 4 - size.height;
    const inner = x - mark.radius, outer = x + mark.radius - size.width;
    return [
      [right, level, "right"], [left, level, "left"], [middle, above, "above"], [middle, below, "below"],
      [right, low, "right"], [right, high, "right"], [left, low, "left"], [left, high, "left"],
      [inner, above, "right"], [inner, below, "right"], [outer, above, "left"], [outer, below, "left"],
      [right, y + 6, "right"], [right, y - 6 - size.height, "right"],
      [left, y + 6, "left"], [left, y - 6 - size.height, "left"],
    ].map(([x1, y1, side]) => ({ left: x1, top: y1, right: x1 + size.width, bottom: y1 + size.height, side }));
  }

  // Places each label, first whole, then its name alone, where it covers least of the ways. Clusters come last, and
  // cover no way with their many names. Whoever finds no room is tried first, by its name alone and away from other
  // marks, whose name it might be taken for, and stands where all others still find theirs.
  function labels(wanted, taken, lines, frame) {
    const late = ({ mark }) => Number(Boolean(mark.members));
    const order = [...wanted].sort((a, b) => late(a) - late(b));
    const ways = segments(lines);
    let found = inOrder(order, taken, ways, frame, null);
    order.filter((want) => !found.some(({ mark }) => mark === want.mark)).slice(0, RETRIED).forEach((nameless) => {
      const first = [nameless, ...order.filter((want) => want !== nameless)];
      const tried = inOrder(first, taken, ways, frame, nameless);
      if (tried.length > found.length) found = tried;
    });
    return found;
  }

  function inOrder(order, taken, ways, frame, bare) {
    const placed = [];
    order.forEach((want) => {
      const { mark, sizes } = want;
      for (const [level, size] of sizes.entries()) {
        if (want === bare && level < sizes.length - 1) continue;
        const apart = want === bare ? ANOTHERS : 0;
        const free = beside(mark, size).filter(
          (box) => inside(box, frame)
            && ![...taken, ...placed].some((other) => other.mark !== mark && overlap(grown(box, apart), other))
        );
        const covered = free.map((box) => ways.reduce((sum, [a, b]) => sum + lengthWithin(a, b, box), 0));
        const least = Math.min(...covered), best = free[covered.indexOf(least)];
        if (best && !(least > 0 && mark.members && level < sizes.length - 1)) {
          placed.push({ ...best, mark, level, size });
          return;
        }
      }
    });
    return placed;
  }

  dateline.placement = { place, labels, strips, crosses, arrow, boxRound, overlap, inside, distance };
})(window.dateline);
