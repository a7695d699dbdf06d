// Draws the desk from the server's whole state: offers, queue, colleagues, stage, presence.

import { all, copy, maybe, one, say, show } from "../dom.js";
import { secondsLeft } from "./state.js";

/** @import { DeskState, Offer, Presence, Waiter } from "./state.js" */
/** @import { Words } from "../words.js" */

export class DeskView {
  #root;
  #words;
  /** @type {Map<string, HTMLElement>} */
  #offers = new Map();
  #told_ms = 0;
  /** @type {DeskState | null} */
  #state = null;

  /**
   * @param {HTMLElement} root
   * @param {Words} words
   */
  constructor(root, words) {
    this.#root = root;
    this.#words = words;
    setInterval(() => this.#tick(), 500);
  }

  /** @param {DeskState} state */
  draw(state) {
    this.#state = state;
    this.#told_ms = performance.now();
    this.#drawPresence(state);
    this.#drawOffers(state.offers);
    this.#drawQueue(state.queue);
    say(maybe(this.#root, '[data-part="waiting-count"]'), new Intl.NumberFormat(this.#words.lang).format(state.queue.length));
    say(maybe(this.#root, '[data-part="longest"]'), state.queue[0]?.waited ?? "–");
    const colleagues = state.colleagues.map(({ name, state: is }) => this.#words.say("call-colleague", { name, state: this.#presence(is) }));
    say(maybe(this.#root, '[data-part="colleagues"]'), colleagues.length ? this.#words.list(colleagues) : this.#words.say("call-colleagues-none"));
    const stage = state.stage.map(({ room, label, direction }) => this.#words.say(direction === "publishes" ? "call-stage-publishes" : "call-stage-receives", { room, label }));
    this.#drawList(maybe(this.#root, '[data-part="stage"]'), stage.length ? stage : [this.#words.say("call-stage-none")]);
    this.#tick();
  }

  /** Where the keyboard goes when somebody rings. */
  focusOffer() {
    // The question, not an answer: a key that was meant for something else must not take a call. Nobody is interrupted.
    if (document.activeElement === document.body || document.activeElement === null) maybe(this.#root, ".offer")?.focus();
  }

  /** @param {string} text  why the last press was not obeyed */
  problem(text) {
    const box = maybe(this.#root, '[data-part="desk-problem"]');
    say(box, text);
    show(box, text !== "");
  }

  /** @param {DeskState} state */
  #drawPresence(state) {
    const here = state.presence !== "offline";
    for (const [action, on] of /** @type {[string, boolean][]} */ ([["go-online", here], ["go-offline", !here]])) {
      for (const press of all(this.#root, `[data-action="${action}"]`)) {
        press.removeAttribute("aria-busy");
        if (press instanceof HTMLInputElement) press.checked = on;
        else press.setAttribute("aria-pressed", String(on));
      }
    }
    const words = maybe(this.#root, '[data-part="presence"]');
    if (words) words.dataset.presence = state.presence;
  }

  /** @param {Presence} presence */
  #presence(presence, seconds = -1) {
    return {
      online: this.#words.say("call-presence-online"),
      offline: this.#words.say("call-presence-offline"),
      busy: this.#words.say("call-presence-busy"),
      wrap_up: seconds < 0 ? this.#words.say("call-presence-writing") : this.#words.say("call-presence-wrap-up", { clock: this.#words.clock(seconds * 1000) }),
    }[presence];
  }

  /** @param {Offer[]} offers */
  #drawOffers(offers) {
    const place = maybe(this.#root, '[data-part="offers"]');
    if (!place) return;
    // What the server drew for a page without script gives way to what is drawn from the first state.
    if (this.#offers.size === 0) place.replaceChildren();
    const now = new Set(offers.map((offer) => offer.conversation));
    for (const [id, element] of this.#offers) {
      if (now.has(id)) continue;
      element.remove();
      this.#offers.delete(id);
    }
    for (const offer of offers) {
      if (this.#offers.has(offer.conversation)) continue;
      const element = this.#offer(offer);
      this.#offers.set(offer.conversation, element);
      place.append(element);
    }
  }

  /** @param {Offer} offer @returns {HTMLElement} */
  #offer(offer) {
    const element = copy(one(document, "#offer-template"));
    const caller = offer.kind === "caller";
    element.dataset.conversation = offer.conversation;
    const title = one(element, "h2");
    title.id = `offer-${offer.conversation}`;
    element.setAttribute("aria-labelledby", title.id);
    say(title, caller ? this.#words.say("call-offer-caller", { name: offer.name, room: offer.room })
      : this.#words.say("call-offer-colleague", { by: offer.by ?? "", name: offer.name }));
    say(one(element, "header p"), [
      this.#words.say("call-offer-waited", { waited: offer.waited }),
      ...(offer.lang ? [this.#words.say("call-offer-language", { lang: offer.lang })] : []),
      this.#words.say(offer.device === "phone" ? "call-offer-phone" : "call-offer-computer"),
    ].join(" · "));
    const written = [offer.about, ...offer.lines].filter(Boolean);
    const quote = one(element, "blockquote");
    this.#drawList(quote, written, "p");
    show(quote, written.length > 0);
    say(one(element, '[data-action="accept"] > span'), this.#words.say(caller ? "call-offer-take" : "call-offer-join"));
    return element;
  }

  /** @param {Waiter[]} queue */
  #drawQueue(queue) {
    const body = maybe(this.#root, '[data-part="queue"]');
    if (!body) return;
    const words = { rings: this.#words.say("call-queue-rings"), next: this.#words.say("call-queue-next"), waiting: this.#words.say("call-queue-waits"), away: this.#words.say("call-queue-away") };
    body.replaceChildren(...queue.map((waiter) => {
      const row = copy(one(document, "#queue-row-template"));
      row.dataset.conversation = waiter.conversation;
      say(one(row, '[data-action="take"] > .spoken'), ` ${waiter.name}`);
      const cells = all(row, "td > div");
      say(one(row, "bdi"), waiter.name);
      [waiter.room, waiter.waited, waiter.about || this.#words.say("call-queue-nothing")].forEach((text, at) => say(cells[at] ?? null, text));
      say(one(row, ".state"), words[waiter.state]);
      return row;
    }));
    show(maybe(this.#root, '[data-part="queue-empty"]'), queue.length === 0);
    show(body.closest("table"), queue.length > 0);
  }

  /** @param {HTMLElement | null} list @param {string[]} texts */
  #drawList(list, texts, tag = "li") {
    list?.replaceChildren(...texts.map((text) => {
      const item = document.createElement(tag);
      item.textContent = text;
      return item;
    }));
  }

  /** Clocks that run between two states. */
  #tick() {
    const state = this.#state;
    if (!state) return;
    const now = performance.now();
    for (const offer of state.offers) {
      const left = secondsLeft(offer.seconds_left, this.#told_ms, now);
      const element = this.#offers.get(offer.conversation);
      if (element) say(one(element, '[data-action="pass"] > small'), this.#words.say("call-offer-by-itself", { clock: this.#words.clock(left * 1000) }));
    }
    // In steps of five: the line is read aloud whenever it changes.
    const pause = Math.ceil(secondsLeft(state.wrap_up_seconds ?? 0, this.#told_ms, now) / 5) * 5;
    say(maybe(this.#root, '[data-part="presence"]'), this.#presence(state.presence, pause));
  }
}
