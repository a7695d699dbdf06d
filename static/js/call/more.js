// The panel behind More: bring in a colleague, devices, language, details of the connection.

import { maybe, one, onPress, say, show } from "../dom.js";
import { measure } from "./figures.js";
import { drawProblem, Picker } from "./picker.js";

/** @import { Session } from "./session.js" */
/** @import { Totals, Figures } from "./figures.js" */
/** @import { Words } from "../words.js" */

export class More {
  #panel;
  #session;
  #words;
  #picker;
  /** @type {Totals | null} */
  #totals = null;
  /** @type {Figures | null} */
  figures = null;

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
      joined: this.#words.say("call-bring-joined", { name }),
    };
    say(one(this.#panel, '[data-part="bring-words"]'), words[state] ?? words.idle);
    say(one(this.#panel, '[data-action="bring-colleague"] > span'), this.#words.say(state === "ringing" ? "call-bring-cancel" : "call-bring"));
  }

  /** Looks at both connections; the page asks every two seconds, people see it only if they open the details. */
  async look() {
    const { up, down } = this.#session.media;
    const { figures, totals } = await measure(up.connection, down.connection, this.#totals);
    this.#totals = totals;
    this.figures = figures;
    const list = one(this.#panel, '[data-part="details"]');
    if (!list.closest("details")?.open) return;
    const rate = (/** @type {number} */ kbits) => this.#words.say("call-details-rate-value", { rate: Math.round(kbits) });
    const rows = [
      [this.#words.say("call-details-delay"), figures.delay_ms === null ? this.#words.say("call-details-none") : this.#words.say("call-details-delay-value", { ms: figures.delay_ms })],
      [this.#words.say("call-details-loss"), this.#words.say("call-details-loss-value", { percent: Math.round(figures.loss_percent * 10) / 10 })],
      [this.#words.say("call-details-up"), rate(figures.up_kbits)],
      [this.#words.say("call-details-down"), rate(figures.down_kbits)],
      [this.#words.say("call-details-picture"), figures.picture || this.#words.say("call-details-none")],
      [this.#words.say("call-details-route"), figures.route || this.#words.say("call-details-none")],
    ];
    list.replaceChildren(...rows.map(([name, value]) => {
      const row = document.createElement("div");
      const term = document.createElement("dt");
      const fact = document.createElement("dd");
      term.textContent = name ?? "";
      fact.textContent = value ?? "";
      fact.dir = "auto";
      row.append(term, fact);
      return row;
    }));
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
