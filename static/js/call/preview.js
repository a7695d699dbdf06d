// The device test of a lobby: one's own picture as in a mirror, lamps for the voice, a test sound. Only by presses.

import { all, maybe, one, onPress, say, show } from "../dom.js";
import { Level, lampsFor } from "./level.js";
import { drawProblem, Picker } from "./picker.js";
import { test } from "./sounds.js";

/** @import { Devices } from "./devices.js" */
/** @import { Words } from "../words.js" */

/** Chosen: from this many of the lamps on we say that a voice is heard well. */
const GOOD_SHARE = 0.5;
const SOFT_SHARE = 0.2;
/** Chosen: words follow the lamps at a calm pace, for eyes and for screen readers. */
const SETTLE_MS = 1200;

export class Preview {
  #root;
  #devices;
  #words;
  #picker;
  /** @type {Level | null} */
  #level = null;
  /** @type {MediaStreamTrack | null} */
  #measured = null;
  #loudest = 0;
  #isOpen = true;
  #judged_ms = 0;

  /**
   * @param {HTMLElement} root  carries [data-devices]
   * @param {Devices} devices
   * @param {Words} words
   */
  constructor(root, devices, words) {
    this.#root = root;
    this.#devices = devices;
    this.#words = words;
    this.#picker = new Picker(root, devices, words);
    onPress(root, "try-devices", (pressed) => void this.#try(pressed, { audio: true, video: true }));
    onPress(root, "try-microphone", (pressed) => void this.#try(pressed, { audio: true, video: false }));
    onPress(root, "devices-off", () => {
      devices.stop();
      maybe(root, '[data-action="try-devices"]')?.focus();
    });
    onPress(root, "test-sound", () => {
      void test(devices.wish.speaker);
      say(one(root, '[data-part="test-sound-words"]'), words.say("call-test-sound-played"));
    });
    devices.addEventListener("change", () => this.draw());
    this.draw();
  }

  draw() {
    if (!this.#isOpen) return;
    const { camera, microphone } = this.#devices;
    const on = camera !== null || microphone !== null;
    show(one(this.#root, '[data-part="devices-offer"]'), !on);
    show(one(this.#root, '[data-part="devices-chosen"]'), on);
    show(one(this.#root, '[data-part="only-you"]'), camera !== null);
    const words = one(this.#root, '[data-part="preview-words"]');
    show(words, camera === null);
    say(words, this.#words.say(microphone ? "call-preview-no-camera" : "call-preview-off"));
    this.#mirror(camera);
    this.#listen(microphone);
    drawProblem(this.#root, this.#devices, this.#words);
    if (on) void this.#picker.draw();
  }

  /** The lobby is left: the meter stops, and stays so whatever becomes of the devices; those stay as they are. */
  stop() {
    this.#isOpen = false;
    this.#listen(null);
    this.#mirror(null);
  }

  /** Back in the lobby. */
  open() {
    this.#isOpen = true;
    this.draw();
  }

  /** @param {HTMLElement} pressed @param {{ audio: boolean, video: boolean }} wanted */
  async #try(pressed, wanted) {
    pressed.setAttribute("aria-busy", "true");
    say(one(this.#root, '[data-part="preview-words"]'), this.#words.say("call-devices-asking"));
    await this.#devices.start(wanted);
    pressed.removeAttribute("aria-busy");
    this.draw();
    maybe(this.#root, '[data-part="device-problem"]:not([hidden])')?.scrollIntoView({ block: "nearest" });
    const first = maybe(this.#root, '[data-part="devices-chosen"]:not([hidden]) select');
    if (document.activeElement === document.body || document.activeElement === pressed) first?.focus();
  }

  /** @param {MediaStreamTrack | null} camera */
  #mirror(camera) {
    const video = /** @type {HTMLVideoElement} */ (one(this.#root, "video"));
    show(video, camera !== null);
    const shown = video.srcObject instanceof MediaStream ? (video.srcObject.getVideoTracks()[0] ?? null) : null;
    if (shown === camera) return;
    video.srcObject = camera ? new MediaStream([camera]) : null;
    if (camera) void video.play().catch(() => {});
  }

  /** @param {MediaStreamTrack | null} microphone */
  #listen(microphone) {
    if (microphone === this.#measured) return;
    this.#level?.stop();
    this.#level = null;
    this.#measured = microphone;
    const lamps = all(this.#root, '[data-part="level"] > i');
    this.#level = microphone && new Level(microphone, (rms) => this.#light(lamps, lampsFor(rms, lamps.length)));
    if (!microphone) for (const lamp of lamps) lamp.removeAttribute("data-on");
  }

  /** @param {HTMLElement[]} lamps @param {number} lit */
  #light(lamps, lit) {
    lamps.forEach((lamp, at) => lamp.toggleAttribute("data-on", at < lit));
    this.#loudest = Math.max(this.#loudest, lit / lamps.length);
    const now = performance.now();
    if (now - this.#judged_ms < SETTLE_MS) return;
    this.#judged_ms = now;
    const heard = this.#loudest >= GOOD_SHARE ? "call-level-good" : this.#loudest >= SOFT_SHARE ? "call-level-low" : "";
    this.#loudest = 0;
    const words = one(this.#root, '[data-part="level-words"]');
    if (heard) say(words, this.#words.say(heard));
  }
}
