// One tile: a picture or two letters, a name, and in words what is wrong with it.

import { copy, one, say, show } from "../dom.js";
import { initials } from "./layout.js";

/** @typedef {{ action: "full" | "larger", words: string, leave?: boolean }} Press  its words say of whom */

/** Chosen: a picture that has not changed for this long is said to stand still. */
const FROZEN_AFTER_MS = 4000;

export class Tile {
  /** @type {HTMLElement} */
  element;
  /** @type {HTMLVideoElement} */
  #video;
  #frames = 0;
  #moved_ms = 0;

  /**
   * @param {HTMLTemplateElement} template
   * @param {{ participant?: string, screenOf?: string, own?: boolean }} who
   */
  constructor(template, who) {
    this.element = copy(template);
    this.#video = one(this.element, "video");
    if (who.participant) this.#video.dataset.participant = who.participant;
    if (who.screenOf) this.#video.dataset.screenOf = who.screenOf;
    if (who.own) this.#video.muted = true;
  }

  /** @param {{ label: string, name: string, muted: boolean, picture: boolean }} look */
  draw(look) {
    say(one(this.element, "bdi"), look.label);
    say(one(this.element, ".initials"), initials(look.name));
    this.element.querySelector("figcaption > .icon")?.toggleAttribute("hidden", !look.muted);
    show(one(this.element, '[data-part="muted"]'), look.muted);
    this.element.toggleAttribute("data-no-picture", !look.picture);
  }

  /** The press on the tile, if there is one. @param {Press | null} press */
  offer(press) {
    const button = one(this.element, ":scope > button");
    show(button, press !== null);
    if (!press || (button.title === press.words && button.dataset.action === press.action)) return;
    button.dataset.action = press.action;
    button.title = press.words;
    button.setAttribute("aria-label", press.words);
    one(button, "use").setAttribute("href", press.action === "larger" ? "#icon-larger" : press.leave ? "#icon-full-off" : "#icon-full");
  }

  /** @param {string} words  empty: nothing is wrong */
  explain(words) {
    const state = one(this.element, ".tile-state");
    say(state, words);
    show(state, words !== "");
    this.element.toggleAttribute("data-dim", words !== "");
  }

  /**
   * @param {MediaStream | null} stream
   * @param {(blocked: boolean) => void} blocked
   */
  play(stream, blocked) {
    if (this.#video.srcObject !== stream) this.#video.srcObject = stream;
    if (!stream) return;
    this.#video.play().catch((error) => {
      if (error?.name !== "NotAllowedError") return; // A newer load interrupted this one; that one plays.
      blocked(true);
      this.#video.muted = true;
      void this.#video.play().catch(() => {});
    });
  }

  /** The picture that is played. @returns {MediaStreamTrack | null} */
  get track() {
    const stream = /** @type {MediaStream | null} */ (this.#video.srcObject);
    return stream?.getVideoTracks()[0] ?? null;
  }

  /** After a press: the sound that the browser kept back. @returns {Promise<void>} */
  async unmute() {
    this.#video.muted = false;
    await this.#video.play();
  }

  /** @param {string} speaker */
  route(speaker) {
    if ("setSinkId" in this.#video) void this.#video.setSinkId(speaker).catch(() => {});
  }

  /** Lines of the screen that the picture fills: it covers the tile, also a narrow one. */
  get lines() {
    const { clientWidth, clientHeight } = this.element;
    return this.element.hidden ? 0 : Math.round(Math.max(clientHeight, (clientWidth * 9) / 16) * devicePixelRatio);
  }

  /** Whether the picture has stood still. @param {number} now_ms */
  frozen(now_ms) {
    const frames = this.#video.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
    // What nobody sees is not sent: that is no standstill.
    if (frames !== this.#frames || this.lines === 0 || document.visibilityState !== "visible") {
      this.#frames = frames;
      this.#moved_ms = now_ms;
    }
    return frames > 0 && now_ms - this.#moved_ms > FROZEN_AFTER_MS;
  }
}
