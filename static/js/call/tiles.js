// The stage: screens, one tile for each person, one's own picture, and the sentence for those who do not fit.

import { one, onPress, say } from "../dom.js";
import { Full } from "./full.js";
import { arrange } from "./layout.js";
import { Screens } from "./screens.js";
import { Tile } from "./tile.js";

/** @import { Arrived } from "./peer.js" */
/** @import { Conversation, Person } from "./types.js" */
/** @import { Shown } from "./showing.js" */
/** @import { Words } from "../words.js" */

export class Tiles {
  #grid;
  #template;
  #words;
  #blocked;
  /** @type {Map<string, Tile>} */
  #tiles = new Map();
  /** What is received of each. @type {Map<string, MediaStreamTrack[]>} */
  #tracks = new Map();
  /** @type {Set<string>} */
  #frozen = new Set();
  /** @type {Set<string>} */
  #unseen = new Set();
  #screens;
  #full;
  /** @type {Tile} */
  #own;
  /** @type {MediaStreamTrack | null} */
  #ownCamera = null;
  #rest = document.createElement("p");
  #speaker = "";

  /**
   * @param {HTMLElement} call
   * @param {Words} words
   * @param {(blocked: boolean) => void} blocked  whether the browser keeps the sound back until a press
   * @param {(full: boolean) => void} changed  another tile is large; whether one fills the screen
   */
  constructor(call, words, blocked, changed) {
    this.#grid = one(call, '[data-part="tiles"]');
    this.#template = /** @type {HTMLTemplateElement} */ (one(call, "#tile-template"));
    this.#words = words;
    this.#blocked = blocked;
    this.#full = new Full(call, words, changed);
    this.#screens = new Screens(this.#grid, this.#template, words, this.#full);
    const tile = (/** @type {HTMLElement} */ pressed) => /** @type {HTMLElement} */ (pressed.closest(".tile"));
    onPress(this.#grid, "full", (pressed) => void this.#full.toggle(tile(pressed)));
    onPress(this.#grid, "larger", (pressed) => this.#screens.choose(tile(pressed)) && changed(document.fullscreenElement === call));
    this.#rest.className = "tile";
    this.#rest.dataset.rest = "";
    this.#own = new Tile(this.#template, {});
    this.#grid.append(this.#rest, this.#own.element);
  }

  /**
   * @param {Person[]} others
   * @param {{ camera: MediaStreamTrack | null, muted: boolean, name: string }} self
   * @param {ReadonlyMap<string, number>} lastSpoke
   * @param {Conversation["unseen"]} unseen  whose pictures do not come
   */
  draw(others, self, lastSpoke, unseen) {
    this.#unseen = new Set(unseen.people);
    const screens = this.#screens.draw(others, unseen.screens);
    const plan = arrange(others, lastSpoke, screens);
    const shown = new Set(plan.shown.map((person) => person.id));
    this.#forget(new Set(others.map((person) => person.id)));
    for (const person of others) this.#drawPerson(person, shown.has(person.id));
    this.#rest.hidden = plan.hidden === 0;
    say(this.#rest, this.#words.say("call-others", { count: plan.hidden }));
    this.#drawSelf(self, plan.self);
    this.#grid.dataset.count = screens > 0 ? "screen" : String(plan.count);
    this.#full.keepOnly([...this.#screens.elements, ...[...this.#tiles.values()].map(({ element }) => element)]);
  }

  /** The call is not shown any more. */
  over() {
    this.#full.leave();
  }

  /** Everything that is received now. @param {Arrived[]} received */
  arrived(received) {
    this.#screens.arrived(received);
    this.#tracks = new Map();
    for (const { person, kind, track } of received) {
      if (kind !== "screen") this.#tracks.set(person, [...(this.#tracks.get(person) ?? []), track]);
    }
    for (const [person, tile] of this.#tiles) tile.play(this.#tracks.get(person) ?? [], this.#blocked);
  }

  /** Whose pictures are in sight, and how large. @returns {Shown[]} */
  get shown() {
    if (document.visibilityState !== "visible") return [];
    /** @type {Shown[]} */
    const people = [...this.#tiles].map(([person, tile]) => ({ person, kind: "video", lines: tile.lines }));
    return [...this.#screens.shown, ...people].filter(({ lines }) => lines > 0);
  }

  /** A press came: play what the browser kept back. */
  soundOn() {
    const all = [...this.#tiles.values()].map((tile) => tile.unmute());
    Promise.all(all).then(() => this.#blocked(false), () => this.#blocked(true));
  }

  /** @param {string} id */
  routeTo(id) {
    if (id === this.#speaker) return;
    this.#speaker = id;
    for (const tile of this.#tiles.values()) tile.route(id);
  }

  /** @param {string} person @param {boolean} speaking @returns {boolean} whether the person just began */
  outline(person, speaking) {
    const tile = this.#tiles.get(person)?.element;
    const began = speaking && tile?.hasAttribute("data-speaking") === false;
    tile?.toggleAttribute("data-speaking", speaking);
    return began;
  }

  /** Looks about once a second whether pictures still move. @param {number} now_ms @param {Person[]} others */
  checkFrozen(now_ms, others) {
    for (const person of others) {
      const tile = this.#tiles.get(person.id);
      if (!tile) continue;
      if (tile.frozen(now_ms) && person.camera) this.#frozen.add(person.id);
      else this.#frozen.delete(person.id);
      tile.explain(this.#explanation(person));
    }
  }

  /** @param {Person} person @param {boolean} shown */
  #drawPerson(person, shown) {
    let tile = this.#tiles.get(person.id);
    if (!tile) {
      tile = new Tile(this.#template, { participant: person.id });
      this.#tiles.set(person.id, tile);
      this.#grid.insertBefore(tile.element, this.#rest);
      if (this.#speaker) tile.route(this.#speaker);
      tile.play(this.#tracks.get(person.id) ?? [], this.#blocked);
    }
    // Somebody without a place on the stage is still heard: the tile stays, unseen.
    const full = this.#full.has(tile.element);
    tile.element.hidden = !shown && !full;
    tile.offer(person.camera || full ? this.#full.offer(tile.element, this.#words.say("call-full-of", { name: person.name })) : null);
    tile.draw({ label: person.name, name: person.name, muted: person.muted, picture: person.camera });
    tile.explain(this.#explanation(person));
  }

  /** @param {Person} person */
  #explanation(person) {
    if (person.away) return this.#words.say("call-tile-away");
    if (person.camera && this.#unseen.has(person.id)) return this.#words.say("call-tile-narrow");
    return this.#frozen.has(person.id) ? this.#words.say("call-tile-frozen") : "";
  }

  /**
   * @param {{ camera: MediaStreamTrack | null, muted: boolean, name: string }} self
   * @param {"floating" | "tile" | "alone"} place
   */
  #drawSelf(self, place) {
    this.#own.element.dataset.self = place;
    this.#own.draw({ label: this.#words.say("call-you"), name: self.name, muted: self.muted, picture: self.camera !== null });
    if (self.camera === this.#ownCamera) return;
    this.#ownCamera = self.camera;
    this.#own.play([self.camera]);
  }

  /** @param {Set<string>} present */
  #forget(present) {
    for (const [person, tile] of this.#tiles) {
      if (present.has(person)) continue;
      tile.play([]);
      tile.element.remove();
      this.#tiles.delete(person);
      this.#frozen.delete(person);
    }
  }
}
