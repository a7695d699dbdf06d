// The press that shows one's screen, and what is said when screens come and go.

import { one, show } from "../dom.js";
import { screensChanged } from "./state.js";

/** @import { Session } from "./session.js" */
/** @import { Person } from "./types.js" */
/** @import { Words } from "../words.js" */

export class Sharing {
  #session;
  #words;
  #say;
  /** @type {Person[]} */
  #people = [];

  /**
   * @param {HTMLElement} call
   * @param {Session} session
   * @param {Words} words
   * @param {{ aloud: (text: string) => void, notice: (text: string) => void }} say
   */
  constructor(call, session, words, say) {
    this.#session = session;
    this.#words = words;
    this.#say = say;
    show(one(call, '.controls > [data-part="screen"]'), session.screen.can);
    session.screen.addEventListener("change", () => this.#changed());
  }

  async toggle() {
    const { screen } = this.#session;
    if (!screen.can) return;
    if (screen.track) return screen.stop();
    if ((await screen.start()) === "failed") this.#say.notice(this.#words.say("call-screen-failed"));
  }

  /** The others' screens, for those who do not see them appear. @param {Person[]} now */
  draw(now) {
    const { began, ended } = screensChanged(this.#people, now);
    this.#people = now;
    if (ended[0]) this.#say.aloud(this.#words.say("call-screen-gone", { name: ended[0] }));
    if (began[0]) this.#say.aloud(this.#words.say("call-screen-of", { name: began[0] }));
  }

  /** One's own, also when it was ended in the browser's own bar. */
  #changed() {
    if (this.#session.state.stage !== "live") return;
    if (!this.#session.screen.track) return this.#say.aloud(this.#words.say("call-screen-over"));
    const { recording } = this.#session.state;
    // The question that everybody was asked says that no screen is recorded; now it matters.
    const runs = recording !== null && recording.state !== "off";
    if (runs) this.#say.notice(this.#words.say("call-screen-not-recorded"));
    else this.#say.aloud(this.#words.say("call-screen-on"));
  }
}
