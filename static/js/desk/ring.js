// The ring of the desk: two soft bells every three seconds, the title, a notification. Each has its visible twin, the offer.

import { maybe, onPress, say, show } from "../dom.js";
import { ring } from "../call/sounds.js";

/** @import { Words } from "../words.js" */

/** Specified (design, sound): every three seconds, for thirty. */
const EVERY_MS = 3000;
const FOR_MS = 30_000;
const VOLUME_KEY = "visavis-ring-volume";

export class Ring {
  #root;
  #words;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #bells;
  #title = document.title;
  #flash = false;
  /** @type {Notification | null} */
  #notification = null;
  #volume = Number(localStorage.getItem(VOLUME_KEY) ?? "60");

  /**
   * @param {ParentNode} root
   * @param {Words} words
   */
  constructor(root, words) {
    this.#root = root;
    this.#words = words;
    const box = maybe(root, '[data-part="ring-sound"]');
    show(box, true);
    const slider = /** @type {HTMLInputElement | null} */ (maybe(root, "#ring-volume"));
    if (slider) slider.value = String(this.#volume);
    slider?.addEventListener("input", () => {
      this.#volume = Number(slider.value);
      localStorage.setItem(VOLUME_KEY, slider.value);
    });
    if (!box) return;
    onPress(box, "ring-test", () => void ring(this.#volume / 100).then((heard) => this.#sayHeard(heard)));
    onPress(box, "ring-notify", () => void this.#askToNotify());
    this.#drawNotify();
  }

  /** @param {string} who  the caller's name */
  start(who) {
    this.stop();
    const words = this.#words.say("call-offer-title", { name: who });
    const began = performance.now();
    const once = () => {
      if (performance.now() - began > FOR_MS) return this.stop();
      if (this.#volume > 0) void ring(this.#volume / 100).then((heard) => this.#sayHeard(heard));
      this.#flash = !this.#flash;
      document.title = this.#flash ? words : this.#title;
    };
    once();
    this.#bells = setInterval(once, EVERY_MS);
    this.#notify(words);
  }

  /** @param {boolean} heard */
  #sayHeard(heard) {
    say(maybe(this.#root, '[data-part="ring-words"]'), this.#words.say(heard ? "call-ring-hint" : "call-ring-blocked"));
  }

  stop() {
    clearInterval(this.#bells);
    this.#bells = undefined;
    this.#flash = false;
    document.title = this.#title;
    this.#notification?.close();
    this.#notification = null;
  }

  /** @param {string} words */
  #notify(words) {
    if (document.visibilityState === "visible" || !("Notification" in window) || Notification.permission !== "granted") return;
    try {
      this.#notification = new Notification(words, { tag: "visavis-ring", requireInteraction: true });
      this.#notification.onclick = () => window.focus();
    } catch {
      // Some phones allow notifications only to installed pages; the ring and the title remain.
    }
  }

  async #askToNotify() {
    await Notification.requestPermission();
    this.#drawNotify();
    const granted = Notification.permission === "granted";
    say(maybe(this.#root, '[data-part="ring-words"]'), this.#words.say(granted ? "call-ring-notified" : "call-ring-denied"));
  }

  #drawNotify() {
    show(maybe(this.#root, '[data-action="ring-notify"]'), "Notification" in window && Notification.permission === "default");
  }
}
