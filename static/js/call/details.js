// The details of the connection behind More: in words how each person comes through, then the figures. Drawn in place, so that
// whoever reads or has the keyboard there is not disturbed.

import { copy, one, say, show } from "../dom.js";
import { judge } from "./quality.js";

/** @import { Look, Stream } from "./figures.js" */
/** @import { Judgement } from "./quality.js" */
/** @import { Person } from "./types.js" */
/** @import { Words } from "../words.js" */

const STATES = { good: "open", uneven: "waiting", poor: "late" };

export class Details {
  #root;
  #list;
  #template;
  #words;
  /** @type {Map<string, HTMLElement>} */
  #items = new Map();

  /**
   * @param {HTMLElement} root  the disclosure
   * @param {Words} words
   */
  constructor(root, words) {
    this.#root = /** @type {HTMLDetailsElement} */ (root);
    this.#list = one(root, '[data-part="qualities"]');
    this.#template = /** @type {HTMLTemplateElement} */ (one(root, "template"));
    this.#words = words;
  }

  get isOpen() {
    return this.#root.open;
  }

  /**
   * @param {Look} seen
   * @param {Stream[]} streams
   * @param {{ others: Person[], unseen: string[] }} people  unseen: whose pictures our line does not carry at present
   */
  draw(seen, streams, { others, unseen }) {
    const shown = new Set(["", ...others.map((person) => person.id)]);
    for (const [id, item] of this.#items) {
      if (shown.has(id)) continue;
      item.remove();
      this.#items.delete(id);
    }
    for (const { id, name } of others) {
      const theirs = streams.filter((stream) => stream.person === id);
      this.#person(id, name, judge(theirs, seen.delay_ms, unseen.includes(id)), theirs.map((stream) => this.#stream(stream)));
    }
    const ours = streams.filter((stream) => stream.person === "");
    const rows = ours.map((stream) => this.#stream(stream));
    if (seen.delay_ms !== null) rows.push([this.#words.say("call-details-delay"), this.#words.say("call-details-delay-value", { ms: seen.delay_ms })]);
    if (seen.carrier) rows.push([this.#words.say("call-details-route"), seen.carrier]);
    this.#person("", this.#words.say("call-quality-you"), judge(ours, seen.delay_ms), rows);
  }

  /**
   * @param {string} id
   * @param {string} name
   * @param {Judgement | null} judgement
   * @param {string[][]} rows  a name and its values
   */
  #person(id, name, judgement, rows) {
    const item = this.#items.get(id) ?? copy(this.#template);
    this.#items.set(id, item);
    say(one(item, "bdi"), name);
    const state = one(item, ".state");
    state.dataset.state = judgement ? STATES[judgement.verdict] : "";
    say(state, judgement ? this.#verdict(judgement) : this.#words.say("call-details-none"));
    const why = one(item, '[data-part="why"]');
    say(why, judgement ? this.#why(judgement) : "");
    show(why, judgement !== null);
    show(one(item, "details"), rows.length > 0);
    this.#rows(one(item, "dl"), rows);
    if (!item.isConnected) this.#list.append(item);
  }

  /** @param {Judgement} judgement */
  #verdict({ verdict }) {
    return {
      good: this.#words.say("call-quality-good"), uneven: this.#words.say("call-quality-uneven"), poor: this.#words.say("call-quality-poor"),
    }[verdict];
  }

  /** @param {Judgement} judgement */
  #why({ cause, loss_percent, delay_ms }) {
    return {
      none: this.#words.say("call-quality-why-good"), narrow: this.#words.say("call-quality-why-narrow"), jitter: this.#words.say("call-quality-why-jitter"),
      loss: this.#words.say("call-quality-why-loss", { percent: tenths(loss_percent) }), delay: this.#words.say("call-quality-why-delay", { ms: delay_ms }),
    }[cause ?? "none"];
  }

  /** @param {Stream} stream @returns {string[]} */
  #stream({ kind, person, codec, kbits, loss_percent, jitter_ms, width, height, frames, sizes }) {
    const names = kind === "audio" ? ["call-quality-sound", "call-quality-sound-sent"] : ["call-details-picture", "call-quality-picture-sent"];
    const row = [this.#words.say(names[person === "" ? 1 : 0] ?? "")];
    row.push(this.#words.say("call-quality-stream", { codec: codec || "–", rate: Math.round(kbits) }));
    if (height > 0) row.push(this.#words.say("call-quality-size", { width: String(width), height: String(height), frames: Math.round(frames) }));
    if (sizes > 1) row.push(this.#words.say("call-quality-sizes", { count: sizes }));
    row.push(this.#words.say("call-quality-lost", { percent: tenths(loss_percent) }), this.#words.say("call-quality-jitter", { ms: jitter_ms }));
    return row;
  }

  /** @param {HTMLElement} list @param {string[][]} rows */
  #rows(list, rows) {
    while (list.children.length > rows.length) list.lastElementChild?.remove();
    while (list.children.length < rows.length) list.append(document.createElement("div"));
    rows.forEach(([name = "", ...values], at) => {
      const row = /** @type {Element} */ (list.children[at]);
      while (row.children.length > 1 + values.length) row.lastElementChild?.remove();
      while (row.children.length < 1 + values.length) row.append(document.createElement(row.children.length === 0 ? "dt" : "dd"));
      [name, ...values].forEach((text, place) => say(row.children[place] ?? null, text));
    });
  }
}

/** @param {number} value */
function tenths(value) {
  return Math.round(value * 10) / 10;
}
