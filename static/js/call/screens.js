// The screens that others show: a tile each beside the people. The newest is large, or whichever somebody here has chosen; the
// others stand among the people.

import { one } from "../dom.js";
import { Tile } from "./tile.js";

/** @import { Arrived } from "./peer.js" */
/** @import { Full } from "./full.js" */
/** @import { Shown } from "./showing.js" */
/** @import { Person } from "./types.js" */
/** @import { Words } from "../words.js" */

/** Chosen: letters that are drawn from more lines than the tile has stay sharp. */
const SHARPER = 1.5;

export class Screens {
  #grid;
  #template;
  #words;
  /** By person, the newest last. @type {Map<string, Tile>} */
  #tiles = new Map();
  /** @type {Map<string, MediaStreamTrack>} */
  #tracks = new Map();
  #full;
  /** Whose screen was asked for; it stays large until it ends. */
  #chosen = "";

  /**
   * @param {HTMLElement} grid
   * @param {HTMLTemplateElement} template
   * @param {Words} words
   * @param {Full} full
   */
  constructor(grid, template, words, full) {
    this.#grid = grid;
    this.#template = template;
    this.#words = words;
    this.#full = full;
  }

  /** @param {Element} tile @returns {boolean} whether it is one of these, and large from now on */
  choose(tile) {
    const [person] = [...this.#tiles].find(([, { element }]) => element === tile) ?? [];
    this.#chosen = person ?? this.#chosen;
    return person !== undefined;
  }

  /**
   * @param {Person[]} others
   * @param {string[]} unseen  whose screens our line does not carry
   * @returns {number}  how many are shown
   */
  draw(others, unseen) {
    // Whoever is away for a moment still sends; of whoever is gone for longer there is nothing to see.
    const showing = others.filter(({ id, screen, away }) => screen && (!away || this.#tracks.has(id)));
    this.#keepOnly(new Set(showing.map(({ id }) => id)));
    const large = this.#tiles.has(this.#chosen) ? this.#chosen : newest(showing.map(({ id }) => id), [...this.#tiles.keys()]);
    for (const { id, name } of showing) {
      const tile = this.#tiles.get(id) ?? this.#add(id);
      tile.draw({ label: this.#words.say("call-screen-of", { name }), name, muted: false, picture: true });
      tile.explain(unseen.includes(id) ? this.#words.say("call-tile-narrow") : "");
      tile.element.dataset.screen = id === large ? "large" : "small";
      const stands = id === large || this.#full.has(tile.element);
      tile.offer(stands ? this.#full.offer(tile.element, this.#words.say("call-full-screen-of", { name }))
        : { action: "larger", words: this.#words.say("call-screen-larger", { name }) });
    }
    return this.#tiles.size;
  }

  /** Everything that is received now. @param {Arrived[]} received */
  arrived(received) {
    this.#tracks = new Map(received.flatMap(({ person, kind, track }) => (kind === "screen" ? [[person, track]] : [])));
    for (const [person, tile] of this.#tiles) this.#play(person, tile);
  }

  /** @returns {HTMLElement[]} */
  get elements() {
    return [...this.#tiles.values()].map(({ element }) => element);
  }

  /** @returns {Shown[]} */
  get shown() {
    return [...this.#tiles].map(([person, tile]) => ({
      person, kind: "screen", lines: Math.round(tile.lines * (tile.element.dataset.screen === "large" ? SHARPER : 1)),
    }));
  }

  /** @param {string} person */
  #add(person) {
    const tile = new Tile(this.#template, { screenOf: person });
    this.#tiles.set(person, tile);
    // A sentence of the page, with a name in it: it runs as the page does.
    one(tile.element, "bdi").dir = document.documentElement.dir || "ltr";
    this.#grid.prepend(tile.element);
    this.#play(person, tile);
    return tile;
  }

  /** @param {string} person @param {Tile} tile */
  #play(person, tile) {
    const track = this.#tracks.get(person) ?? null;
    if (track !== tile.track) tile.play([track]);
  }

  /** @param {Set<string>} present */
  #keepOnly(present) {
    for (const [person, tile] of this.#tiles) {
      if (present.has(person)) continue;
      tile.play([]);
      tile.element.remove();
      this.#tiles.delete(person);
    }
  }
}

/**
 * The last of those that were not there before, else the last of those that were. Pure.
 * @param {string[]} showing @param {string[]} before
 */
export function newest(showing, before) {
  return showing.findLast((id) => !before.includes(id)) ?? before.at(-1) ?? "";
}
