// One picture in full screen: the call alone on the screen, with this one tile. Its bar, which says who records, its presses and
// its sentences stay; the other tiles are out of sight, so nothing is sent of them.

/** @import { Words } from "../words.js" */
/** @import { Press } from "./tile.js" */

export class Full {
  #call;
  #words;
  #changed;
  /** @type {HTMLElement | null} */
  #tile = null;

  /**
   * @param {HTMLElement} call
   * @param {Words} words
   * @param {(on: boolean) => void} changed
   */
  constructor(call, words, changed) {
    this.#call = call;
    this.#words = words;
    this.#changed = changed;
    document.addEventListener("fullscreenchange", () => this.#became(document.fullscreenElement === call));
  }

  /** What is to be pressed on a tile; some phones give a page no full screen. @param {HTMLElement} tile @param {string} words @returns {Press | null} */
  offer(tile, words) {
    if (!document.fullscreenEnabled) return null;
    return this.has(tile) ? { action: "full", words: this.#words.say("call-full-leave"), leave: true } : { action: "full", words };
  }

  /** Whether this tile fills the screen. @param {HTMLElement} tile */
  has(tile) {
    return this.#tile === tile && document.fullscreenElement === this.#call;
  }

  /** @param {HTMLElement} tile */
  async toggle(tile) {
    if (this.has(tile)) return this.leave();
    this.#tile = tile;
    // A browser that refuses leaves everything as it was.
    await this.#call.requestFullscreen().catch(() => (this.#tile = null));
  }

  /** The picture is gone, or the call is. */
  leave() {
    if (this.#tile && document.fullscreenElement === this.#call) void document.exitFullscreen().catch(() => {});
  }

  /** @param {Iterable<HTMLElement>} tiles  those that are there */
  keepOnly(tiles) {
    if (this.#tile && ![...tiles].includes(this.#tile)) this.leave();
  }

  /** @param {boolean} on */
  #became(on) {
    this.#tile?.toggleAttribute("data-full", on);
    if (!on) this.#tile = null;
    this.#changed(on);
  }
}
