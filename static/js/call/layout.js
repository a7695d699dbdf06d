// Which tiles a stage shows, in which order, and who is outlined. Pure; the shape of the grid is tiles.css.

/** @import { Person } from "./types.js" */

/** Chosen: nine tiles fill a three by three; more would be smaller than a thumb on a phone. */
const MOST_TILES = 9;
/** Chosen: beside a screen a strip of five faces stays recognisable; a further screen takes the place of one. */
const MOST_BESIDE = 5;
const LEAST_BESIDE = 3;
/** Chosen: with up to three others one's own picture floats, with more it is the last tile (design: call page). */
const FLOATS_UP_TO = 3;
/** Chosen: speech outlines after this long, so that a cough does not. */
const SPEAKS_AFTER_MS = 300;
/** Chosen: and the outline goes this long after the last word, so that it does not flicker between words. */
const QUIET_AFTER_MS = 1000;

/**
 * @param {Person[]} others  in the order in which they came
 * @param {ReadonlyMap<string, number>} lastSpoke  person → when, in ms
 * @param {number} [screens]  that are shown: people stand in a strip beside
 * @returns {{ shown: Person[], hidden: number, self: "floating" | "tile" | "alone", count: number }}
 */
export function arrange(others, lastSpoke, screens = 0) {
  if (others.length === 0) return { shown: [], hidden: 0, self: "alone", count: 1 };
  const most = screens > 0 ? Math.max(LEAST_BESIDE, MOST_BESIDE + 1 - screens) : MOST_TILES;
  if (screens === 0 && others.length <= FLOATS_UP_TO) return { shown: others, hidden: 0, self: "floating", count: others.length };
  // One place is one's own, and if not all fit another one is "and 5 more".
  const room = others.length + 1 > most ? most - 2 : others.length;
  const latest = [...others]
    .sort((a, b) => (lastSpoke.get(b.id) ?? 0) - (lastSpoke.get(a.id) ?? 0))
    .slice(0, room);
  const kept = new Set(latest.map((person) => person.id));
  const shown = others.filter((person) => kept.has(person.id));
  const hidden = others.length - shown.length;
  return { shown, hidden, self: "tile", count: shown.length + 1 + (hidden > 0 ? 1 : 0) };
}

/**
 * The letters on a tile without a picture: first letters of the first and the last word of a name.
 * @param {string} name
 */
export function initials(name) {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => [...(word ?? "")][0] ?? "").join("").toLocaleUpperCase();
}

/** Who speaks, smoothed: on after 300 ms of speech, off a second after the last of it. */
export class Speakers {
  /** @type {Map<string, { since: number, last: number, on: boolean }>} */
  #heard = new Map();
  /** @type {Map<string, number>} */
  #lastSpoke = new Map();

  /** When each person was last heard; for the choice of tiles. */
  get lastSpoke() {
    return this.#lastSpoke;
  }

  /**
   * @param {number} now_ms
   * @param {string} person
   * @param {boolean} loud
   * @param {number} [stretch_ms]  how far back this look reaches
   * @returns {boolean}  whether the tile is outlined
   */
  hear(now_ms, person, loud, stretch_ms = 0) {
    const heard = this.#heard.get(person) ?? { since: 0, last: -Infinity, on: false };
    if (loud) {
      if (now_ms - heard.last > QUIET_AFTER_MS / 2 && !heard.on) heard.since = now_ms - stretch_ms;
      heard.last = now_ms;
      if (now_ms - heard.since >= SPEAKS_AFTER_MS) heard.on = true;
    } else if (now_ms - heard.last >= QUIET_AFTER_MS) {
      heard.on = false;
    }
    this.#heard.set(person, heard);
    if (heard.on) this.#lastSpoke.set(person, heard.last);
    return heard.on;
  }

  /** @param {Iterable<string>} present */
  keepOnly(present) {
    const kept = new Set(present);
    for (const person of this.#heard.keys()) {
      if (!kept.has(person)) {
        this.#heard.delete(person);
        this.#lastSpoke.delete(person);
      }
    }
  }
}
