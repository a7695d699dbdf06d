// What somebody is told before joining, where nobody is asked in the call: the same sheet as the question, without its clock. Who has
// read it presses, and joins when the server has noted that; who does not want that leaves.

import { copy, one, onPress, say } from "../dom.js";
import { drawn } from "./point.js";

/** @import { Session } from "./session.js" */
/** @import { Told } from "./types.js" */
/** @import { Words } from "../words.js" */

export class Notice {
  #main;
  #session;
  #words;
  /** @type {HTMLDialogElement | null} */
  #dialog = null;
  /** As it was last drawn. */
  #text = "";
  /** Pressed, and not noted yet. */
  #pressed = false;

  /** @param {HTMLElement} main @param {Session} session @param {Words} words */
  constructor(main, session, words) {
    this.#main = main;
    this.#session = session;
    this.#words = words;
  }

  /** @param {Told | null} told */
  draw(told) {
    const text = told ? JSON.stringify(told) : "";
    if (text === this.#text) return;
    this.#text = text;
    this.#close();
    if (told) return this.#open(told);
    if (!this.#pressed) return;
    this.#pressed = false;
    this.#session.enter();
  }

  /** @param {Told} told */
  #open(told) {
    const dialog = /** @type {HTMLDialogElement} */ (copy(one(this.#main, "#clauses-template")));
    this.#dialog = dialog;
    this.#pressed = false;
    dialog.lang = told.lang;
    for (const part of [".time-left", "progress", '[data-part="continue"]', '[data-part="languages"]', '[data-action="hang-up"]']) one(dialog, part).remove();
    say(one(dialog, "h2"), told.title);
    say(one(dialog, "#clauses-intro"), told.intro);
    say(one(dialog, "footer > p"), told.informed);
    say(one(dialog, '[data-action="approve"]'), told.join);
    say(one(dialog, '[data-action="refuse"]'), told.leave);
    one(dialog, "ol").replaceChildren(...told.points.map((point, at) => drawn(point, this.#words.number(at + 1))));
    onPress(dialog, "approve", () => {
      this.#pressed = this.#session.say({ type: "informed" });
    });
    onPress(dialog, "refuse", () => this.#session.hangUp());
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    one(dialog, "form").addEventListener("submit", (event) => event.preventDefault());
    this.#main.append(dialog);
    dialog.showModal();
    one(dialog, "h2").focus();
  }

  #close() {
    const dialog = this.#dialog;
    this.#dialog = null;
    dialog?.close();
    dialog?.remove();
  }
}
