// All that a page shows of a recording: the question, the sign, what is told aloud, the presses of whoever records.

import { maybe, one, onPress, say, show } from "../dom.js";
import { Clauses } from "./clauses.js";
import { Notice } from "./notice.js";
import { recordingAsked, recordingStarted, recordingStopped } from "./sounds.js";
import { Sign } from "./sign.js";

/** @import { Session } from "./session.js" */
/** @import { Recording } from "./types.js" */
/** @import { Words } from "../words.js" */

/** The line does not come back to this page, and no answer leaves it. */
const FINAL = ["ended", "moved", "policy"];

export class RecordingView {
  #main;
  #session;
  #words;
  #clauses;
  #notice;
  #sign;
  #page;
  #aloud = document.createElement("p");
  /** What somebody who is about to join reads: the sentence itself, before the call has a place for it. */
  #lobby = document.createElement("p");
  /** @type {Recording | null} */
  #drawn = null;
  #plain = document.title;
  #marked = "";

  /**
   * @param {HTMLElement} main
   * @param {Session} session
   * @param {Words} words
   * @param {{ canRecord: () => boolean, notice: (text: string) => void }} page
   */
  constructor(main, session, words, page) {
    this.#main = main;
    this.#session = session;
    this.#words = words;
    this.#page = page;
    this.#clauses = new Clauses(main, words, (message) => session.say(message), () => session.hangUp());
    this.#notice = new Notice(main, session, words);
    this.#sign = new Sign(main, words, () => session.say({ type: "withdraw" }));
    // Its own region: the comings and goings of people must not talk over it.
    this.#aloud.className = "spoken";
    this.#aloud.setAttribute("role", "status");
    main.append(this.#aloud);
    Object.assign(this.#lobby, { className: "notice", hidden: true, dir: "auto" });
    this.#lobby.dataset.kind = "plain";
    maybe(main, '[data-view="lobby"] > .opening')?.append(this.#lobby);
    onPress(main, "record", () => {
      // Nobody is asked for something that this browser cannot do afterwards.
      if (page.canRecord()) session.say({ type: "record", ...this.#wish() });
      else page.notice(words.say("recording-page-cannot"));
    });
    onPress(main, "stop-recording", () => session.say({ type: "record-stop" }));
    onPress(main, "continue-unrecorded", () => session.say({ type: "newcomer", admit: true }));
    onPress(main, "do-not-admit", () => session.say({ type: "newcomer", admit: false }));
    const choice = /** @type {HTMLTemplateElement | null} */ (maybe(main, "#choice-template"));
    if (choice) one(main, '#more > [data-part="devices"]').before(choice.content.cloneNode(true));
    session.addEventListener("change", () => this.#draw());
  }

  /** What the agent wants to ask for that is not what the room's rule says. @returns {{ days?: number, training?: boolean }} */
  #wish() {
    const days = /** @type {HTMLInputElement | null} */ (maybe(this.#main, "#choice-days"));
    const training = /** @type {HTMLInputElement | null} */ (maybe(this.#main, "#choice-training"));
    return {
      // What is no number of days goes as none, which the server refuses with words.
      ...(days && days.value !== days.defaultValue && { days: /^\d{1,4}$/.test(days.value) ? Number(days.value) : 0 }),
      ...(training?.checked === false && { training: false }),
    };
  }

  #draw() {
    const { recording, stage } = this.#session.state;
    const over = stage === "ended" || stage === "waiting" || FINAL.includes(this.#session.lineState);
    this.#clauses.draw(over ? null : recording?.question ?? null, stage === "live");
    this.#notice.draw(over || stage === "live" ? null : recording?.notice ?? null);
    if (recording === this.#drawn) return;
    const before = this.#drawn;
    this.#drawn = recording;
    this.#sign.draw(recording);
    this.#drawPress(recording);
    this.#drawNewcomer(recording);
    if (recording && recording.words !== before?.words) this.#tell(recording);
    this.#sound(before, recording);
    this.#title(recording?.state === "on");
  }

  /** A tab in the background says it, too. @param {boolean} on */
  #title(on) {
    if (document.title === this.#marked) document.title = this.#plain;
    this.#plain = document.title;
    this.#marked = this.#words.say("recording-page-title", { title: this.#plain });
    if (on) document.title = this.#marked;
  }

  /** Aloud, and to the eye where the sign does not say it. @param {Recording} recording */
  #tell({ words, state }) {
    say(this.#aloud, words);
    say(this.#lobby, words);
    show(this.#lobby, words !== "");
    if (state === "off" && words) this.#page.notice(words);
  }

  /** Record, or Stop while it runs; made when there is first a reason for it, so that a room without recording has none. @param {Recording | null} recording */
  #drawPress(recording) {
    const running = recording?.recorder === true && (recording.state === "on" || recording.state === "paused");
    let place = maybe(this.#main, '.controls > [data-part="record"]');
    if (!place) {
      if (!recording?.can_record && !running) return;
      const more = one(this.#main, '.controls [data-action="more"]').parentElement;
      place = /** @type {HTMLElement} */ (more?.cloneNode(true));
      place.dataset.part = "record";
      for (const name of ["aria-expanded", "aria-controls"]) one(place, "button").removeAttribute(name);
      more?.before(place);
    }
    const button = /** @type {HTMLButtonElement} */ (one(place, "button"));
    button.dataset.action = running ? "stop-recording" : "record";
    button.disabled = !running && !recording?.can_record;
    one(button, "use").setAttribute("href", running ? "#icon-stop" : "#icon-record");
    say(one(button, "span"), running ? this.#words.say("recording-page-stop") : this.#words.say("recording-page-record"));
  }

  /** @param {Recording | null} recording */
  #drawNewcomer(recording) {
    const box = one(this.#main, '[data-part="newcomer"]');
    const newcomer = recording?.newcomer ?? null;
    say(one(box, "p"), newcomer?.words ?? "");
    show(box, newcomer !== null);
    show(one(box, ".actions"), newcomer?.refused === true);
    // Who refused in the call is there already, and decides alone whether to leave.
    show(one(box, '[data-action="do-not-admit"]'), newcomer?.here !== true);
  }

  /** @param {Recording | null} before @param {Recording | null} now */
  #sound(before, now) {
    const [was, is] = [before?.state ?? "off", now?.state ?? "off"];
    if (now?.question && before?.question?.request !== now.question.request) void recordingAsked();
    if (is === "on" && (was === "off" || was === "asking")) void recordingStarted();
    if (is === "off" && (was === "on" || was === "paused")) void recordingStopped();
  }
}
