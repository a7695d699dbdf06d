// One person's part in one conversation: the line, the state, the media, the devices. No document here.

import { Line } from "../socket.js";
import { Awake } from "./awake.js";
import { leaveByForm } from "./leave.js";
import { Media } from "./media.js";
import { Screen } from "./screen.js";
import { entered, giveBack, hear, nothingYet, read, write } from "./state.js";
import { Told } from "./told.js";

/** @import { LineState } from "../socket.js" */ /** @import { Devices } from "./devices.js" */ /** @import { Arrived } from "./peer.js" */
/** @import { Conversation, Message, Stage } from "./types.js" */

/** Chosen: who has hung up does not look at a call that is over, even if the server is slow to say so. */
const PATIENCE_MS = 2000;

/** Tells: "change" (anything), "heard" (detail: Message), "refused" (detail: what, text, returned), "arrived" (detail: tracks),
 * "closed" (detail: LineState). */
export class Session extends EventTarget {
  /** @type {Conversation} */
  state = nothingYet();
  /** @type {LineState} */
  lineState = "connecting";
  muted = false;
  /** When the call began, on this page's own clock. */
  began_ms = 0;
  devices;
  screen = new Screen();
  media;
  #address;
  #line;
  #eager;
  #told;
  #awake = new Awake();

  /**
   * @param {{ ticketUrl: string, socketUrl: string, token: string }} address
   * @param {{ devices: Devices, stage: Stage, eager: boolean }} start  eager: goes into the call as soon as it can
   */
  constructor(address, { devices, stage, eager }) {
    super();
    this.#address = address;
    this.devices = devices;
    this.#eager = eager;
    this.state = { ...this.state, stage };
    this.#line = new Line(address, (message) => this.#hear(message), (state) => this.#lineBecame(state));
    const send = (/** @type {Message} */ message) => this.#line.send(message);
    this.#told = new Told(devices, this.screen, send);
    this.media = new Media(devices, this.screen, send, {
      changed: () => this.#changed(),
      arrived: (tracks) => this.#tell("arrived", tracks),
    });
    devices.addEventListener("change", () => this.#devicesChanged());
    this.screen.addEventListener("change", () => this.#devicesChanged());
  }

  connect() {
    this.#line.open();
  }

  /** The ring was heard: this page waits, and speaks as the guest it now is. @param {string} token */
  waits(token) {
    this.#address.token = token;
    this.state = { ...this.state, stage: "waiting" };
    this.connect();
    this.#changed();
  }

  enter() {
    if (this.state.joined) return;
    this.#eager = false;
    this.state = entered(this.state);
    this.#told.join(this.muted);
    this.media.start();
    this.#changed();
  }

  /** @param {string} text */
  write(text) {
    const line = { key: crypto.randomUUID(), text };
    this.state = write(this.state, line);
    this.#line.send({ type: "chat", ...line });
    this.#changed();
  }

  /** @param {string} id */
  remove(id) {
    this.#line.send({ type: "delete-line", id });
  }

  readAll() {
    this.state = read(this.state);
  }

  /** Says something that changes nothing here before the server answers. @param {Message} message @returns {boolean} whether it left */
  say(message) {
    return this.#line.send(message);
  }

  /** Leaves, also without a line: the server learns it by a form, and this page does not wait for anybody. */
  hangUp() {
    const sent = this.#line.send({ type: this.state.stage === "waiting" ? "leave-queue" : "hang-up" });
    if (!sent) void leaveByForm(this.#address);
    setTimeout(() => this.state.stage !== "ended" && this.#hear({ type: "ended", reason: "hung_up" }), sent ? PATIENCE_MS : 0);
  }

  /** Mutes or unmutes; without a microphone it asks for one. */
  async toggleMute() {
    this.muted = this.devices.microphone !== null && !this.muted;
    if (!this.devices.microphone) await this.devices.start({ audio: true, video: false });
    this.#devicesChanged();
  }

  async toggleCamera() {
    if (this.devices.camera) this.devices.stop("camera");
    else await this.devices.start({ audio: false, video: true });
  }

  /** What the page says of the connection. */
  get connection() {
    if (this.lineState !== "open") return this.state.you === "" ? "connecting" : "lost";
    const media = this.media.state;
    return media === "lost" ? "media-lost" : media === "blocked" ? "blocked" : media === "connected" ? "connected" : "connecting";
  }

  #devicesChanged() {
    if (this.devices.microphone) this.devices.microphone.enabled = !this.muted;
    this.#told.change(this.muted, this.state.joined);
    this.#changed();
  }

  /** @param {Message} message */
  #hear(message) {
    const before = this.state;
    this.state = hear(before, message);
    if (message.type === "welcome") this.#welcomed(before, message);
    if (message.type === "live" && before.stage === "waiting") {
      this.began_ms = performance.now();
      this.enter();
    }
    if (message.type === "ended") this.#over();
    if (message.type === "refused") this.#refused(message);
    this.media.hear(message);
    this.#tell("heard", message);
    this.#awake.want(this.state.stage === "waiting" || this.state.joined);
    this.#changed();
  }

  /** @param {Conversation} before @param {Message} message */
  #welcomed(before, message) {
    this.began_ms = performance.now() - (message.length_ms ?? 0);
    for (const line of this.state.unsent) this.#line.send({ type: "chat", ...line });
    if (this.state.joined) {
      this.#told.join(this.muted);
      if (before.epoch === message.epoch) this.media.mend();
      else this.media.start();
    } else if (this.state.stage === "lobby" && (before.stage === "waiting" || this.#eager)) {
      this.enter();
    }
  }

  /** @param {Message} message */
  #refused(message) {
    const { state, returned } = message.what === "chat" ? giveBack(this.state, message.key) : { state: this.state, returned: undefined };
    this.state = state;
    if (message.what === "join") {
      this.state = { ...this.state, joined: false, stage: "lobby" };
      this.media.stop();
    }
    this.#tell("refused", { what: message.what, text: message.text, returned: returned?.text ?? "" });
  }

  #over() {
    this.media.stop();
    this.devices.stop();
    this.#line.close();
  }

  /** @param {LineState} state */
  #lineBecame(state) {
    this.lineState = state;
    if (state === "ended" || state === "moved" || state === "policy") {
      this.media.stop();
      this.devices.release();
      this.#awake.want(false);
      this.#tell("closed", state);
    }
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }

  #tell(/** @type {string} */ type, /** @type {unknown} */ detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
