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
  #sound = document.createElement("audio");
  #frames = 0;
  #moved_ms = 0;

  /**
   * @param {HTMLTemplateElement} template
   * @param {{ participant?: string, screenOf?: string }} who  nobody: oneself
   */
  constructor(template, who) {
    this.element = copy(template);
    this.#video = one(this.element, "video");
    if (who.participant) this.#video.dataset.participant = who.participant;
    if (who.screenOf) this.#video.dataset.screenOf = who.screenOf;
    this.#video.muted = true;
    this.element.append(this.#sound);
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
   * Sound has an element of its own: one that is also to show a picture is silent until the first of it has come, and of somebody
   * out of sight none comes.
   * @param {(MediaStreamTrack | null)[]} tracks
   * @param {(blocked: boolean) => void} [blocked]  whether the browser keeps the sound back until a press
   */
  play(tracks, blocked = () => {}) {
    if (give(this.#video, tracks.filter((track) => track?.kind === "video"))) void this.#video.play().catch(() => {}); // A newer load plays.
    if (!give(this.#sound, tracks.filter((track) => track?.kind === "audio"))) return;
    this.#sound.play().catch((error) => error?.name === "NotAllowedError" && blocked(true));
  }

  /** The picture that is played. @returns {MediaStreamTrack | null} */
  get track() {
    const stream = /** @type {MediaStream | null} */ (this.#video.srcObject);
    return stream?.getVideoTracks()[0] ?? null;
  }

  /** After a press: the sound that the browser kept back. @returns {Promise<void>} */
  async unmute() {
    if (this.#sound.srcObject) await this.#sound.play();
  }

  /** @param {string} speaker */
  route(speaker) {
    if ("setSinkId" in this.#sound) void this.#sound.setSinkId(speaker).catch(() => {});
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

/**
 * @param {HTMLMediaElement} element
 * @param {(MediaStreamTrack | null)[]} tracks
 * @returns {boolean}  whether there is anything to play
 */
function give(element, tracks) {
  const now = tracks.filter((track) => track !== null);
  const stream = /** @type {MediaStream | null} */ (element.srcObject);
  if (now.length === 0) element.srcObject = null;
  else if (!stream) element.srcObject = new MediaStream(now);
  else {
    for (const track of stream.getTracks()) if (!now.includes(track)) stream.removeTrack(track);
    for (const track of now) if (!stream.getTracks().includes(track)) stream.addTrack(track);
  }
  return now.length > 0;
}
