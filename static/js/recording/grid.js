// Where each person stands in the recorded picture. Pure.

/** @typedef {{ x: number, y: number, width: number, height: number }} Place */

/** Chosen: cameras give 4:3 to 16:9; the columns that show most of such a picture win. */
const SHAPE = 1.5;
const GAP = 8;

/**
 * Equal places in rows; the last row stands in the middle.
 * @param {number} count
 * @param {number} width
 * @param {number} height
 * @returns {Place[]}
 */
export function grid(count, width, height) {
  if (count < 1) return [];
  let best = { columns: 1, area: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const { width: across, height: down } = size(count, columns, width, height);
    const shown = Math.min(across, down * SHAPE);
    if (shown > best.area) best = { columns, area: shown };
  }
  const { columns } = best;
  const place = size(count, columns, width, height);
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, count - row * columns);
    const free = width - inRow * place.width - (inRow - 1) * GAP;
    return { x: free / 2 + (at % columns) * (place.width + GAP), y: row * (place.height + GAP), ...place };
  });
}

/**
 * The largest place inside another for a picture that is shown whole: who is proved to have been there is not cut off.
 * @param {number} across  of the picture
 * @param {number} down
 * @param {Place} place
 * @returns {Place}
 */
export function whole(across, down, place) {
  const scale = Math.min(place.width / across, place.height / down);
  const [width, height] = [across * scale, down * scale];
  return { x: place.x + (place.width - width) / 2, y: place.y + (place.height - height) / 2, width, height };
}

/** @param {number} count @param {number} columns @param {number} width @param {number} height */
function size(count, columns, width, height) {
  const rows = Math.ceil(count / columns);
  return { width: (width - (columns - 1) * GAP) / columns, height: (height - (rows - 1) * GAP) / rows };
}
