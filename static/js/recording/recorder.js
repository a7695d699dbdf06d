// The page that records: obeys permits, tells the server what it does, and connects exactly the people a permit names.

import { myself, others } from "../call/state.js";
import { postJson } from "./post.js";
import { idle, lengthOf, step } from "./machine.js";
import { linesOf } from "./picture.js";
import { Tape } from "./tape.js";

/** @import { Arrived } from "../call/peer.js" */
/** @import { Session } from "../call/session.js" */
/** @import { Shown } from "../call/showing.js" */
/** @import { Message } from "../call/types.js" */
/** @import { Confirmed, Deed, Input, Moment } from "./machine.js" */
/** @import { Seen } from "./picture.js" */
/** @import { Fault } from "./tape.js" */

/** Chosen: that it records, the server wants to hear within ten seconds, and a slow line may need a permit's whole life for it. */
const TO_BEGIN = { tries: 3, each_ms: 2500 };
/** Chosen: three tries fit into the two seconds in which a pause must be heard; more, for as long as a server may take to be back. */
const TO_END = { tries: 20, each_ms: 600 };
const PAUSE_MS = 150;

/** Tells: "finished" (detail: the name of the file that waits to be saved), "fault" (detail: Fault). */
export class Recorder extends EventTarget {
  #session;
  #page;
  #machine = idle();
  /** @type {Tape | null} */
  #tape = null;
  /** @type {Arrived[]} */
  #received = [];
  /** @type {{ state: Confirmed, permit: string } | null} */
  #toReport = null;
  #reporting = false;
  /** Lets go of a word that is on its way: that it begins has time, that it does not any more has none. */
  #hurry = new AbortController();

  /**
   * @param {Session} session
   * @param {{ account: string, conversation: string, url: string, token: () => string }} page
   */
  constructor(session, page) {
    super();
    this.#session = session;
    this.#page = page;
    session.addEventListener("heard", (event) => this.#hear(/** @type {CustomEvent} */ (event).detail));
    session.addEventListener("arrived", (event) => {
      this.#received = /** @type {CustomEvent} */ (event).detail;
      this.#connect();
    });
    session.addEventListener("change", () => (session.state.joined ? this.#connect() : this.#step({ type: "end" })));
    session.addEventListener("closed", () => this.#step({ type: "end" }));
    session.devices.addEventListener("change", () => this.#connect());
  }

  /** Whether something of the call is not yet whole on the disk. */
  get busy() {
    return this.#tape !== null;
  }

  /** What an earlier page recorded with this permit lies on the shelf, and nothing is added to it. @param {string} permit */
  isOver(permit) {
    this.#toReport ??= { state: "stopped", permit };
    void this.#report();
  }

  /** @param {Message} message */
  #hear(message) {
    if (message.type === "permit" || message.type === "permit-void") this.#step(/** @type {Input} */ (/** @type {unknown} */ (message)));
  }

  /** @param {Input} input */
  #step(input) {
    const { machine, deeds } = step(this.#machine, input, now());
    this.#machine = machine;
    for (const deed of deeds) this.#obey(deed);
  }

  /** @param {Deed} deed */
  #obey(deed) {
    switch (deed.do) {
      case "start":
        return this.#start();
      case "people":
        return this.#connect();
      case "resume":
        return this.#connect();
      case "pause":
        return this.#tape?.pause();
      case "stop":
        return void this.#finish();
      case "confirm":
        // What failed in the meantime is not told as done.
        if (deed.state === "recording" && this.#machine.phase !== "recording") return;
        if (deed.state !== "recording" && this.#toReport?.state === "recording") this.#hurry.abort();
        this.#toReport = { state: deed.state, permit: deed.permit };
        void this.#report();
    }
  }

  #start() {
    const { request, permit, people } = this.#machine;
    const facts = {
      conversation: this.#page.conversation, permit, started_ms: Date.now(),
      // Nor does the name of somebody whom the permit leaves out stand beside the file.
      with: others(this.#session.state).filter((person) => people.includes(person.id)).map((person) => person.name).join(", "),
    };
    try {
      /** @type {Tape} */
      const tape = new Tape({ account: this.#page.account, name: request, facts }, {
        opened: () => this.#tape === tape && this.#step({ type: "opened" }),
        tick: () => this.#step({ type: "tick" }),
        fault: (kind) => this.#failed(kind),
        length: () => lengthOf(this.#machine, now()),
      });
      this.#tape = tape;
      this.#connect();
    } catch {
      this.#failed("broken");
    }
  }

  /** The server has written that this page records, and everybody sees the sign: now it does. */
  #roll() {
    if (this.#machine.phase === "recording") this.#tape?.roll();
  }

  /** @param {Fault} kind */
  #failed(kind) {
    this.#step({ type: "end" });
    this.dispatchEvent(new CustomEvent("fault", { detail: kind }));
  }

  async #finish() {
    const tape = this.#tape;
    const name = this.#machine.request;
    await tape?.finish().catch(() => {});
    if (this.#tape === tape) {
      this.#tape = null;
      this.#needs([]);
    }
    this.dispatchEvent(new CustomEvent("finished", { detail: name }));
  }

  /** Who is not in the permit is not connected, whatever arrives. */
  #connect() {
    if (!this.#tape || this.#machine.phase !== "recording") return;
    const allowed = new Set(this.#machine.people);
    const { state, devices } = this.#session;
    // Of a picture only the camera's: that a screen is not recorded is what everybody was told (clauses, Collection).
    const track = (/** @type {string} */ id, /** @type {"audio" | "video"} */ kind) => this.#received.find((one) => one.person === id && one.kind === kind)?.track ?? null;
    const own = myself(state);
    /** @type {Seen[]} */
    const people = others(state).map(({ id, name, camera }) => ({ id, name, camera, track: track(id, "video") }));
    if (own) people.push({ id: own.id, name: own.name, camera: devices.camera !== null, track: devices.camera });
    const seen = people.filter((person) => allowed.has(person.id));
    const sounds = seen.map((person) => (person.id === own?.id ? devices.microphone : track(person.id, "audio")));
    // Also while nobody looks at this page: the file needs them.
    this.#needs(seen.map(({ id }) => ({ person: id, kind: "video", lines: linesOf(seen.length) })));
    this.#tape.show(seen, sounds.filter((sound) => sound !== null));
  }

  /** @param {Shown[]} people */
  #needs(people) {
    this.#session.media.showing.shows("recording", people);
  }

  /** Tells the newest state; what is overtaken meanwhile need not be told. */
  async #report() {
    if (this.#reporting) return;
    this.#reporting = true;
    for (let tried = 0; this.#toReport; ) {
      const told = this.#toReport;
      const patience = told.state === "recording" ? TO_BEGIN : TO_END;
      this.#hurry = new AbortController();
      const until = AbortSignal.any([this.#hurry.signal, AbortSignal.timeout(patience.each_ms)]);
      const answer = await postJson(this.#page.url, this.#page.token(), { permit: told.permit, state: told.state }, until);
      tried = told === this.#toReport ? tried + 1 : 0;
      const heard = answer.kind !== "lost";
      const isLast = tried >= patience.tries;
      if (told === this.#toReport && (heard || isLast)) this.#toReport = null;
      if (told.state === "recording" && answer.kind === "done") this.#roll();
      if (told.state === "recording" && heard && answer.kind !== "done") this.#step({ type: "denied", permit: told.permit });
      // Unheard is worse than refused, whatever permit has come meanwhile: what nobody knows of is not recorded.
      if (told.state === "recording" && !heard && isLast) this.#step({ type: "denied", permit: this.#machine.permit });
      if (!heard && told === this.#toReport) await new Promise((later) => setTimeout(later, PAUSE_MS));
    }
    this.#reporting = false;
  }
}

/** @returns {Moment} */
function now() {
  return { run_ms: performance.now(), wall_ms: Date.now() };
}
