// The sign of the recording: in the bar of the call, and in the lobby of somebody who is about to join. It says the state
// in a word, a shape and a clock, and holds what can be known and the one press that takes an approval back.

import { all, maybe, one, onPress, say, show } from "../dom.js";
import { fact } from "./facts.js";

/** @import { Recording } from "./types.js" */
/** @import { Words } from "../words.js" */

const TICK_MS = 500;

export class Sign {
  /** @type {HTMLElement[]} */
  #signs;
  #words;
  /** @type {Recording | null} */
  #recording = null;
  #told_ms = 0;

  /**
   * @param {HTMLElement} main
   * @param {Words} words
   * @param {() => void} withdraw
   */
  constructor(main, words, withdraw) {
    this.#words = words;
    const sign = one(main, ".call details.recording");
    this.#signs = [sign];
    const lobby = maybe(main, '[data-view="lobby"] > .opening');
    if (lobby) {
      const copied = /** @type {HTMLElement} */ (sign.cloneNode(true));
      lobby.prepend(copied);
      this.#signs.push(copied);
    }
    for (const each of this.#signs) onPress(each, "withdraw", withdraw);
    document.addEventListener("pointerdown", (event) => {
      if (!(event.target instanceof Element) || !event.target.closest("details.recording")) this.#fold();
    });
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#fold());
    setInterval(() => this.#tick(), TICK_MS);
  }

  /** @param {Recording | null} recording */
  draw(recording) {
    if (recording === this.#recording) return;
    this.#recording = recording;
    this.#told_ms = performance.now();
    for (const sign of this.#signs) this.#drawOne(sign, recording);
    this.#tick();
  }

  /** @param {HTMLElement} sign @param {Recording | null} recording */
  #drawOne(sign, recording) {
    const state = recording?.state ?? "off";
    sign.dataset.recording = state;
    // The question says all of it, and nothing unfolds over that.
    sign.inert = Boolean(recording?.question);
    if (recording?.question) sign.removeAttribute("open");
    if (!recording || state === "off") return sign.removeAttribute("open");
    const word = { asking: this.#words.say("recording-page-asking"), on: this.#words.say("recording-page-on"), paused: this.#words.say("recording-page-paused") };
    const title = {
      asking: this.#words.say("recording-page-heading-asking"), on: this.#words.say("recording-page-heading-on"),
      paused: this.#words.say("recording-page-heading-paused"),
    };
    say(one(sign, '[data-part="sign"]'), word[state]);
    say(one(sign, "h2"), title[state]);
    say(one(sign, '[data-part="sign-words"]'), recording.words);
    one(sign, "dl").replaceChildren(...recording.facts.map(({ name, text }) => fact(name, text)));
    for (const part of all(sign, '[data-part="sign-withdraw"]')) show(part, recording.mine === "approved");
    for (const part of all(sign, '[data-part="sign-object"]')) show(part, recording.mine === "informed");
    const receipt = /** @type {HTMLAnchorElement} */ (one(sign, '[data-part="sign-receipt"]'));
    show(receipt, recording.receipt !== null);
    if (recording.receipt) receipt.href = recording.receipt;
  }

  #fold() {
    for (const sign of this.#signs) sign.removeAttribute("open");
  }

  #tick() {
    const recording = this.#recording;
    const since = recording?.since_ms ?? null;
    for (const sign of this.#signs) {
      const clock = one(sign, "time");
      show(clock, since !== null);
      if (recording && since !== null) say(clock, this.#words.clock(since + (recording.runs ? performance.now() - this.#told_ms : 0)));
    }
  }
}
