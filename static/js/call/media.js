// Keeps both media legs up for as long as the person is in the call: who restarts or rebuilds what, and when.

import { Down, Up } from "./peer.js";
import { Showing } from "./showing.js";

/** @import { Message } from "./types.js" */
/** @import { Devices } from "./devices.js" */
/** @import { Screen } from "./screen.js" */
/** @import { LegState } from "./leg.js" */
/** @import { Arrived } from "./peer.js" */

/** Chosen: a leg that fails at once is not rebuilt in a circle. */
const PAUSE_MS = 1500;

export class Media {
  showing;
  #devices;
  #screen;
  #send;
  #up;
  #down;
  #wanted = false;
  #told;
  #failures = 0;
  /** @type {Set<ReturnType<typeof setTimeout>>} */
  #timers = new Set();

  /**
   * @param {Devices} devices
   * @param {Screen} screen
   * @param {(message: Message) => boolean} send
   * @param {{ changed: () => void, arrived: (tracks: Arrived[]) => void }} told
   */
  constructor(devices, screen, send, told) {
    this.#devices = devices;
    this.#screen = screen;
    this.#send = send;
    this.#told = told;
    const tell = (/** @type {"up" | "down"} */ leg, /** @type {LegState} */ state) => this.#became(leg, state);
    this.#up = new Up(tell);
    this.#down = new Down(tell, send, told.arrived);
    this.showing = new Showing((message) => this.#wanted && send(message));
    devices.addEventListener("change", () => void this.#up.replace(devices.microphone, devices.camera));
    screen.addEventListener("change", () => void this.#up.show(screen.track));
  }

  get down() {
    return this.#down;
  }

  get up() {
    return this.#up;
  }

  /** "lost" if a leg is being restarted or rebuilt, "blocked" if it has failed again and again. */
  get state() {
    if (!this.#wanted) return "idle";
    const legs = [this.#up.state, this.#down.state];
    if (this.#failures >= 3) return "blocked";
    if (legs.includes("lost") || legs.includes("restarting")) return "lost";
    return this.#up.state === "connected" ? "connected" : "connecting";
  }

  /** Both legs anew: at entering, after a restart of the server, when it says so. */
  start() {
    this.#wanted = true;
    this.#failures = 0;
    void this.#startUp();
    this.#down.open();
  }

  /** After the line came back: what is not standing is restarted if it once stood, and built again if it did not. */
  mend() {
    if (!this.#wanted) return this.start();
    this.#failures = 0;
    if (!this.#up.mend()) void this.#startUp();
    if (!this.#down.mend()) this.#down.open();
  }

  /** Outside of a call nobody shows anything. */
  stop() {
    this.#wanted = false;
    this.#screen.stop();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#up.close();
    this.#down.close();
  }

  /** @param {Message} message @returns {boolean} whether it was about media */
  hear(message) {
    switch (message.type) {
      case "up-answer":
        this.#up.answered(message.sdp).catch(() => this.#up.fail());
        return true;
      case "up-restarted":
        this.#up.restarted(message.sdp).catch(() => this.#up.fail());
        return true;
      case "down-offer":
        this.#down.offered(/** @type {any} */ (message));
        this.showing.again();
        return true;
      case "sizes-used":
        this.#up.use(message.sizes);
        return true;
      case "media-lost":
        if (this.#wanted) this.#rebuild(message.leg);
        return true;
      case "media-restart":
        if (this.#wanted) this.start();
        return true;
      default:
        return false;
    }
  }

  async #startUp() {
    const screen = this.#screen.can ? this.#screen.track : undefined;
    const sdp = await this.#up.offer(this.#devices.microphone, this.#devices.camera, screen);
    if (this.#wanted) this.#send({ type: "up-offer", sdp });
  }

  /** The server keeps its part of the leg: it says "media-lost" if it has none. @param {"up" | "down"} leg */
  async #restart(leg) {
    if (leg === "down") return this.#send({ type: "down-restart" });
    const sdp = await this.#up.restart().catch(() => "");
    return sdp === "" ? this.#up.fail() : this.#wanted && this.#send({ type: "up-restart", sdp });
  }

  /** @param {"up" | "down"} leg */
  #rebuild(leg) {
    if (leg === "up") void this.#startUp();
    else this.#down.open();
  }

  /** @param {"up" | "down"} leg */
  #later(leg) {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (this.#wanted && this[`${leg}`].state === "lost") this.#rebuild(leg);
    }, PAUSE_MS);
    this.#timers.add(timer);
  }

  /** @param {"up" | "down"} leg @param {LegState} state */
  #became(leg, state) {
    if (!this.#wanted) return;
    if (state === "connected") this.#failures = 0;
    if (state === "restarting") void this.#restart(leg);
    if (state === "lost") {
      this.#failures += 1;
      this.#later(leg);
    }
    this.#told.changed();
  }
}
