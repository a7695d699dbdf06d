// The place in the queue, kept up to date; and the one low note while somebody is being rung, if the guest wants it.

import { all, maybe, onPress, say, show } from "../dom.js";
import { ringBack } from "../call/sounds.js";

/** @import { Session } from "../call/session.js" */
/** @import { Words } from "../words.js" */

/** Specified (design, sound): the guest hears one low note every four seconds. */
const RING_BACK_EVERY_MS = 4000;
const QUIET_KEY = "visavis-quiet";

export class WaitingView {
  #main;
  #session;
  #words;
  #quiet = sessionStorage.getItem(QUIET_KEY) !== null;

  /**
   * @param {HTMLElement} main
   * @param {Session} session
   * @param {Words} words
   */
  constructor(main, session, words) {
    this.#main = main;
    this.#session = session;
    this.#words = words;
    session.addEventListener("change", () => this.#draw());
    onPress(main, "quiet", () => this.#toggle());
    // Giving up the place is a form that works by itself; on a living line it need not leave the page.
    for (const press of all(main, '[data-action="hang-up"]')) {
      const form = press.closest("form");
      form?.addEventListener("submit", (event) => {
        if (session.state.stage !== "waiting" || session.lineState !== "open") return;
        event.preventDefault();
        session.hangUp();
      });
    }
    setInterval(() => {
      if (!this.#quiet && session.state.stage === "waiting" && session.lineState === "open" && !session.state.waiting?.nobody_left) void ringBack();
    }, RING_BACK_EVERY_MS);
    this.#drawQuiet();
  }

  #draw() {
    const { waiting, stage } = this.#session.state;
    if (stage !== "waiting") return;
    const connection = maybe(this.#main, '[data-part="waiting-connection"]');
    show(connection, this.#session.connection === "lost");
    say(connection, this.#words.say("call-lost"));
    if (!waiting) return;
    say(maybe(this.#main, '[data-part="place"]'), new Intl.NumberFormat(this.#words.lang).format(waiting.place));
    say(maybe(this.#main, '[data-part="waiting-text"]'), waiting.text);
    if (waiting.hint) say(maybe(this.#main, '[data-part="waiting-hint"]'), waiting.hint);
    show(maybe(this.#main, '[data-part="nobody-left"]'), waiting.nobody_left);
    document.title = waiting.text;
  }

  #toggle() {
    this.#quiet = !this.#quiet;
    if (this.#quiet) sessionStorage.setItem(QUIET_KEY, "1");
    else sessionStorage.removeItem(QUIET_KEY);
    this.#drawQuiet();
  }

  #drawQuiet() {
    const press = maybe(this.#main, '[data-action="quiet"]');
    show(press, true);
    say(press, this.#words.say(this.#quiet ? "call-waiting-sound-on" : "call-waiting-sound-off"));
  }
}
