// What the server is told of our own sound, camera and screen: all of it at entering, then each change once. No document here.

/** @import { Devices } from "./devices.js" */
/** @import { Screen } from "./screen.js" */
/** @import { Message } from "./types.js" */

export class Told {
  #devices;
  #screen;
  #send;
  #told = { muted: false, camera: false, screen: false };

  /**
   * @param {Pick<Devices, "camera" | "microphone">} devices
   * @param {Pick<Screen, "track">} screen
   * @param {(message: Message) => boolean} send
   */
  constructor(devices, screen, send) {
    this.#devices = devices;
    this.#screen = screen;
    this.#send = send;
  }

  /** @param {boolean} muted */
  join(muted) {
    this.#told = this.#now(muted);
    this.#send({ type: "join", ...this.#told, media: true });
  }

  /** @param {boolean} muted @param {boolean} joined  outside of the call nobody is told */
  change(muted, joined) {
    const [before, now] = [this.#told, this.#now(muted)];
    this.#told = now;
    if (!joined) return;
    if (now.muted !== before.muted) this.#send({ type: "mute", on: now.muted });
    if (now.camera !== before.camera) this.#send({ type: "camera", on: now.camera });
    if (now.screen !== before.screen) this.#send({ type: "screen", on: now.screen });
  }

  /** @param {boolean} muted */
  #now(muted) {
    return { muted: muted || !this.#devices.microphone, camera: this.#devices.camera !== null, screen: this.#screen.track !== null };
  }
}
