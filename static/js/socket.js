// The line to the server: one WebSocket that is opened with a fresh ticket and comes back by itself.
// It knows frames and close codes, nothing of calls or desks.

/** @import { Message } from "./call/types.js" */

/** @typedef {"connecting" | "open" | "lost" | "ended" | "moved" | "policy"} LineState */

/** Specified: the server's close codes (protocol.md) after which coming back would be useless. */
const FINAL = new Map(/** @type {[number, LineState][]} */ ([[4001, "ended"], [4002, "moved"], [1003, "policy"], [1009, "policy"]]));
/** Specified: the page has said too much or the wrong thing (1008); it comes back, but not soon. */
const TOO_MUCH = 1008;
/** Chosen: first pause before coming back, doubled each time up to the longest: a call goes on within five seconds of a server that
 * has started again. */
const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 2500;
/** Chosen: whoever has said too much waits longer. */
const PENANCE_MS = 5000;
/** Chosen: the server speaks every 10 s; after this much silence the line is dead even if the browser does not say so. */
const SILENCE_MS = 25_000;
/** Chosen: a page that wakes up trusts its socket only if it heard something within one ping and a bit. */
const TRUST_MS = 12_000;

/**
 * How long to wait before the n-th attempt; spread a little so that a restarted server is not met by all at once.
 * @param {number} attempt  0 for the first
 * @param {number} chance  0 … 1
 */
export function pauseBefore(attempt, chance) {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt) * (0.75 + chance / 2);
}

export class Line {
  #address;
  #hear;
  #tell;
  /** @type {WebSocket | null} */
  #socket = null;
  #attempt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #silence;
  #opening = false;
  #stopped = true;
  #heard_ms = 0;

  /**
   * @param {{ ticketUrl: string, socketUrl: string, token: string }} address  read anew each time: a ring changes the token
   * @param {(message: Message) => void} hear
   * @param {(state: LineState) => void} tell
   */
  constructor(address, hear, tell) {
    this.#address = address;
    this.#hear = hear;
    this.#tell = tell;
    const hurry = () => {
      if (document.visibilityState === "visible") this.#hurry();
    };
    addEventListener("online", hurry);
    addEventListener("pageshow", hurry);
    document.addEventListener("visibilitychange", hurry);
  }

  open() {
    if (!this.#stopped) return;
    this.#stopped = false;
    void this.#connect();
  }

  close() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close(1000);
  }

  /**
   * @param {Message} message
   * @returns {boolean}  false if there is no line now
   */
  send(message) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  async #connect() {
    if (this.#stopped || this.#opening || this.#socket) return;
    this.#opening = true;
    clearTimeout(this.#timer);
    this.#tell("connecting");
    const ticket = await this.#ticket();
    this.#opening = false;
    if (this.#stopped) return;
    if (ticket === "ended") return this.#finish("ended");
    if (ticket === "later") return this.#comeBack();
    const address = new URL(this.#address.socketUrl, location.href);
    address.protocol = location.protocol === "http:" ? "ws:" : "wss:";
    address.searchParams.set("ticket", ticket.ticket);
    this.#listen(new WebSocket(address));
  }

  /** @param {WebSocket} socket */
  #listen(socket) {
    this.#socket = socket;
    this.#heardSomething();
    socket.onopen = () => this.#heardSomething();
    socket.onmessage = (event) => {
      this.#heardSomething();
      const message = /** @type {Message} */ (JSON.parse(event.data));
      if (message.type === "ping") return void this.send({ type: "pong" });
      if (this.#attempt >= 0) {
        // Only a word from the server proves the line: a proxy may accept a socket and have nobody behind it.
        this.#attempt = -1;
        this.#tell("open");
      }
      this.#hear(message);
    };
    socket.onclose = (event) => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      if (this.#stopped) return;
      const final = FINAL.get(event.code);
      if (final) this.#finish(final);
      else this.#comeBack(event.code === TOO_MUCH);
    };
  }

  #heardSomething() {
    this.#heard_ms = Date.now();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#abandon(), SILENCE_MS);
  }

  /** Gives a silent socket up without waiting for the network to notice. */
  #abandon() {
    const socket = this.#socket;
    if (!socket) return;
    this.#socket = null;
    socket.close();
    if (!this.#stopped) this.#comeBack();
  }

  #comeBack(slowly = false) {
    clearTimeout(this.#silence);
    this.#attempt = Math.max(0, this.#attempt);
    this.#tell("lost");
    clearTimeout(this.#timer);
    const pause = slowly ? PENANCE_MS : pauseBefore(this.#attempt, Math.random());
    this.#timer = setTimeout(() => void this.#connect(), pause);
    this.#attempt += 1;
  }

  /** The network or the person is back: do not wait for the pause to end. */
  #hurry() {
    if (this.#socket && Date.now() - this.#heard_ms > TRUST_MS) this.#abandon();
    if (this.#stopped || this.#socket || this.#opening) return;
    this.#attempt = Math.min(Math.max(0, this.#attempt), 1);
    void this.#connect();
  }

  /** @param {LineState} state */
  #finish(state) {
    this.#stopped = true;
    clearTimeout(this.#silence);
    this.#tell(state);
  }

  /** @returns {Promise<{ ticket: string } | "later" | "ended">} */
  async #ticket() {
    try {
      const answer = await fetch(this.#address.ticketUrl, {
        method: "POST",
        headers: { Accept: "application/json", "X-Form-Token": this.#address.token },
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.ok) return await answer.json();
      return [401, 403, 404, 409, 410].includes(answer.status) ? "ended" : "later";
    } catch {
      return "later";
    }
  }
}
