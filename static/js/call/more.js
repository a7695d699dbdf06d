// The panel behind More: bring in a colleague, devices, language, details of the connection.

import { maybe, one, onPress, say, show } from "../dom.js";
import { Details } from "./details.js";
import { between, look } from "./figures.js";
import { drawProblem, Picker } from "./picker.js";
import { judge } from "./quality.js";
import { others } from "./state.js";

/** @import { Session } from "./session.js" */
/** @import { Arrived } from "./peer.js" */
/** @import { Look } from "./figures.js" */
/** @import { Judgement } from "./quality.js" */
/** @import { Words } from "../words.js" */

export class More {
  #panel;
  #session;
  #words;
  #picker;
  #details;
  /** @type {Look | null} */
  #seen = null;
  /** How others come through to this page. @type {Judgement | null} */
  judgement = null;

  /**
   * @param {HTMLElement} call
   * @param {Session} session
   * @param {Words} words
   * @param {{ role: string, comeBack: () => void }} page
   */
  constructor(call, session, words, page) {
    this.#panel = one(call, "#more");
    this.#session = session;
    this.#words = words;
    this.#picker = new Picker(this.#panel, session.devices, words);
    this.#details = new Details(one(this.#panel, '[data-part="details"]'), words);
    show(one(this.#panel, '[data-part="bring"]'), page.role === "agent");
    onPress(this.#panel, "bring-colleague", () => session.say({ type: session.state.bring.state === "ringing" ? "bring-cancel" : "bring" }));
    session.devices.addEventListener("change", () => this.#drawDevices());
    this.#languages(page.comeBack);
  }

  opened() {
    this.#drawDevices();
  }

  draw() {
    const { state, name } = this.#session.state.bring;
    const words = {
      idle: this.#words.say("call-bring-hint"),
      ringing: name ? this.#words.say("call-bring-ringing", { name }) : this.#words.say("call-bring-asking"),
      nobody: this.#words.say("call-bring-nobody"),
      no_place: this.#words.say("call-bring-no-place"),
      joined: this.#words.say("call-bring-joined", { name }),
    };
    say(one(this.#panel, '[data-part="bring-words"]'), words[state] ?? words.idle);
    say(one(this.#panel, '[data-action="bring-colleague"] > span'), this.#words.say(state === "ringing" ? "call-bring-cancel" : "call-bring"));
  }

  /** Looks at both connections; the page asks every two seconds, people see it only if they open the details. @param {Arrived[]} arrived */
  async look(arrived) {
    const { media, state } = this.#session;
    const seen = await look(media.up.connection, media.down.connection, arrived);
    const streams = between(seen, this.#seen);
    this.#seen = seen;
    this.judgement = judge(streams.filter((stream) => stream.person !== ""), seen.delay_ms);
    if (this.#details.isOpen) this.#details.draw(seen, streams, { others: others(state), unseen: [...state.unseen.people, ...state.unseen.screens] });
  }

  #drawDevices() {
    if (this.#panel.hidden) return;
    void this.#picker.draw();
    drawProblem(this.#panel, this.#session.devices, this.#words);
  }

  /** Choosing another language loads the page in it and comes back into the call. */
  #languages(/** @type {() => void} */ comeBack) {
    const list = /** @type {HTMLSelectElement | null} */ (maybe(this.#panel, '[data-part="language"]'));
    list?.addEventListener("change", () => {
      comeBack();
      const address = new URL(location.href);
      address.searchParams.set("lang", list.value);
      location.assign(address);
    });
  }
}
