// The question, five points and two equal answers, drawn from what the server says. First focus is the question itself;
// Escape answers nothing; a closing that the browser forces, and silence, count as refused. In the call it lies over the stage
// only: whoever is asked can mute, switch the camera off and hang up. Before the call it holds a way to leave.

import { all, copy, one, onPress, say, show } from "../dom.js";
import { drawn } from "./point.js";

/** @import { Message, Question } from "./types.js" */
/** @import { Words } from "../words.js" */

/** Specified (design, accessibility): the time left is spoken at these seconds. */
const SPOKEN_AT = [60, 30, 10];
const LOOK_EVERY_MS = 250;
/** Chosen: a stored answer closes the question well before. */
const ANSWER_LOST_MS = 2000;

export class Clauses {
  #main;
  #words;
  #send;
  #leave;
  /** @type {HTMLDialogElement | null} */
  #dialog = null;
  /** As it was last drawn. @type {Question | null} */
  #question = null;
  #inCall = false;
  /** The request whose question the browser closed by force: that is an answer, and it is not asked again. */
  #forced = "";
  #continued = false;
  #until_ms = 0;
  /** When an answer last left. */
  #answered_ms = -Infinity;
  #spoken = Infinity;
  /** @type {string[]} */
  #reads = [];
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  /**
   * @param {HTMLElement} main
   * @param {Words} words
   * @param {(message: Message) => boolean} send
   * @param {() => void} leave
   */
  constructor(main, words, send, leave) {
    this.#main = main;
    this.#words = words;
    this.#send = send;
    this.#leave = leave;
  }

  /** @param {Question | null} question @param {boolean} inCall */
  draw(question, inCall) {
    if (!question) return this.#close();
    const isHere = this.#question !== null && this.#inCall === inCall;
    if (isHere && this.#question === question) return;
    if (isHere && this.#question?.request === question.request) return this.#again(question);
    if (this.#forced === question.request) return;
    this.#close();
    this.#inCall = inCall;
    this.#open(question);
  }

  /** @param {Question} question */
  #open(question) {
    const dialog = /** @type {HTMLDialogElement} */ (copy(one(this.#main, "#clauses-template")));
    this.#dialog = dialog;
    this.#question = question;
    this.#continued = false;
    this.#until_ms = performance.now() + question.seconds_left * 1000;
    this.#spoken = question.seconds_left;
    this.#reads = question.reads;
    if (question.lang) dialog.lang = question.lang;
    this.#write(dialog, question);
    this.#listen(dialog);
    this.#place(dialog);
    one(dialog, "h2").focus();
    this.#timer = setInterval(() => this.#count(), LOOK_EVERY_MS);
    this.#count();
  }

  /** @param {HTMLDialogElement} dialog */
  #place(dialog) {
    if (!this.#inCall) {
      this.#main.append(dialog);
      return dialog.showModal();
    }
    one(dialog, '[data-action="hang-up"]').remove();
    one(this.#main, ".call > .controls").before(dialog);
    dialog.show();
  }

  /** The same question again: the server's time counts, and an answer that was lost with its line may be given anew. @param {Question} question */
  #again(question) {
    this.#question = question;
    this.#until_ms = performance.now() + question.seconds_left * 1000;
    if (performance.now() - this.#answered_ms > ANSWER_LOST_MS && (question.continue_in === null || this.#continued)) this.#enable(true);
  }

  /** @param {HTMLDialogElement} dialog @param {Question} question */
  #write(dialog, { title, intro, points, approve, refuse, silence, continue_in, continue_hint }) {
    say(one(dialog, "h2"), title);
    say(one(dialog, "#clauses-intro"), intro);
    say(one(dialog, "footer > p"), silence);
    say(one(dialog, '[data-action="approve"]'), approve);
    say(one(dialog, '[data-action="refuse"]'), refuse);
    say(one(dialog, '[data-action="continue-language"]'), continue_in ?? "");
    say(one(dialog, '[data-part="continue"] > p'), continue_hint ?? "");
    show(one(dialog, '[data-part="continue"]'), continue_in !== null);
    one(dialog, "ol").replaceChildren(...points.map((point, at) => drawn(point, this.#words.number(at + 1))));
    this.#enable(continue_in === null);
    this.#languages(dialog);
  }

  /** @param {HTMLDialogElement} dialog */
  #listen(dialog) {
    onPress(dialog, "approve", () => this.#answer(true));
    onPress(dialog, "refuse", () => this.#answer(false));
    onPress(dialog, "hang-up", () => this.#leave());
    onPress(dialog, "continue-language", () => {
      this.#continued = true;
      show(one(dialog, '[data-part="continue"]'), false);
      this.#enable(true);
      one(dialog, "h2").focus();
    });
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.addEventListener("keydown", (event) => {
      // Nor does a key reach what lies below: Escape closes panels there, and a letter of a half-written line would mute.
      event.stopPropagation();
      if (event.key === "Escape") event.preventDefault();
    });
    one(dialog, "form").addEventListener("submit", (event) => event.preventDefault());
    dialog.addEventListener("close", () => {
      if (this.#dialog !== dialog) return;
      if (this.#answer(false)) this.#forced = this.#question?.request ?? "";
      this.#close();
    });
  }

  /** @param {boolean} approve @returns {boolean} whether it left */
  #answer(approve) {
    const dialog = this.#dialog;
    const request = this.#question?.request;
    if (!dialog || !request) return false;
    const options = all(dialog, "input[data-option]").flatMap((box) => (/** @type {HTMLInputElement} */ (box).checked ? [box.dataset.option ?? ""] : []));
    const sent = this.#send({ type: "answer", request, approve, options: approve ? options : [], continued: this.#continued });
    // Without a line the question comes again with it, if there is time left.
    if (sent) {
      this.#answered_ms = performance.now();
      this.#enable(false);
    }
    return sent;
  }

  /** @param {boolean} may */
  #enable(may) {
    for (const press of this.#dialog ? all(this.#dialog, "footer button[data-kind='equal']") : []) /** @type {HTMLButtonElement} */ (press).disabled = !may;
  }

  #count() {
    const dialog = this.#dialog;
    if (!dialog) return;
    const left = Math.max(0, Math.ceil((this.#until_ms - performance.now()) / 1000));
    say(one(dialog, ".time-left > b"), this.#words.clock(left * 1000));
    /** @type {HTMLProgressElement} */ (one(dialog, "progress")).value = left / (this.#question?.seconds || 1);
    const due = SPOKEN_AT.findIndex((seconds) => left <= seconds && this.#spoken > seconds);
    this.#spoken = left;
    if (due >= 0) say(one(dialog, '[data-part="time-spoken"]'), this.#reads[due] ?? "");
    // What happens then is the server's to say; here nothing can be answered any more.
    if (left === 0) this.#enable(false);
  }

  /** The page is read anew in the chosen language; the question comes again with the time that is left. @param {HTMLDialogElement} dialog */
  #languages(dialog) {
    const known = this.#main.querySelector('select[data-part="language"]');
    const place = one(dialog, '[data-part="languages"]');
    show(place, known !== null);
    if (!(known instanceof HTMLSelectElement)) return;
    const list = /** @type {HTMLSelectElement} */ (one(place, "select"));
    list.replaceChildren(...[...known.options].map((option) => option.cloneNode(true)));
    list.value = known.value;
    list.addEventListener("change", () => {
      known.value = list.value;
      known.dispatchEvent(new Event("change"));
    });
  }

  #close() {
    clearInterval(this.#timer);
    const dialog = this.#dialog;
    this.#dialog = null;
    this.#question = null;
    dialog?.close();
    dialog?.remove();
  }
}
