// The row of presses under the call, the panels they open, and the keys that do the same.

import { all, maybe, one, onPress, say, show } from "../dom.js";

/** @import { Words } from "../words.js" */

/**
 * @typedef {object} Deeds
 * @property {() => void} mute
 * @property {() => void} camera
 * @property {() => void} screen
 * @property {() => void} hangUp
 * @property {() => void} chatOpened
 * @property {() => void} moreOpened
 */

/** The chat has its own column from this width (tiles.css); below it covers the stage. */
const WIDE = "(min-width: 60rem)";

export class Controls {
  #call;
  #words;
  #deeds;
  /** What was open before the stage filled the screen; null: it does not. @type {string | null} */
  #before = null;

  /**
   * @param {HTMLElement} call
   * @param {Words} words
   * @param {Deeds} deeds
   */
  constructor(call, words, deeds) {
    this.#call = call;
    this.#words = words;
    this.#deeds = deeds;
    onPress(call, "mute", () => deeds.mute());
    onPress(call, "camera", () => deeds.camera());
    onPress(call, "screen", () => deeds.screen());
    onPress(call, "hang-up", () => deeds.hangUp());
    onPress(call, "chat", () => this.chat(!this.chatVisible));
    onPress(call, "close-chat", () => this.chat(false));
    onPress(call, "more", () => this.more(one(call, "#more").hidden !== false));
    onPress(call, "close-more", () => this.more(false));
    call.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("keydown", (event) => this.#shortcut(event));
    document.addEventListener("pointerdown", (event) => {
      const open = !one(call, "#more").hidden;
      const inside = event.target instanceof Element && event.target.closest('#more, [data-action="more"]');
      if (open && !inside) this.more(false, { keepFocus: true });
    });
    matchMedia(WIDE).addEventListener("change", () => this.#tellChat());
    this.#tellChat();
  }

  get chatVisible() {
    const open = this.#call.dataset.open;
    return open === "chat" || (open !== "stage" && matchMedia(WIDE).matches);
  }

  /** @param {boolean} visible */
  chat(visible) {
    this.#call.dataset.open = visible ? "chat" : "stage";
    this.#tellChat();
    if (visible) this.#deeds.chatOpened();
    else this.#button("chat").focus();
  }

  /** A picture that fills the screen has it alone, until the chat is asked for. @param {boolean} folded */
  fold(folded) {
    const { dataset } = this.#call;
    if (folded === (this.#before !== null)) return;
    [this.#before, dataset.open] = folded ? [dataset.open ?? "", "stage"] : [null, this.#before ?? ""];
    this.#tellChat();
  }

  /** @param {boolean} open */
  more(open, { keepFocus = false } = {}) {
    const panel = one(this.#call, "#more");
    show(panel, open);
    this.#button("more").setAttribute("aria-expanded", String(open));
    if (open) {
      this.#deeds.moreOpened();
      panel.focus();
    } else if (!keepFocus) this.#button("more").focus();
  }

  /** @param {{ microphone: boolean, muted: boolean, camera: boolean, screen: boolean }} devices */
  drawDevices({ microphone, muted, camera, screen }) {
    const silent = !microphone || muted;
    const word = silent ? "call-unmute" : "call-mute";
    this.#face("mute", silent ? "#icon-microphone-off" : "#icon-microphone", this.#words.say(word), silent);
    this.#face("camera", camera ? "#icon-camera" : "#icon-camera-off", this.#words.say(camera ? "call-camera-stop" : "call-camera-start"), !camera);
    this.#face("screen", screen ? "#icon-screen-off" : "#icon-screen", this.#words.say(screen ? "call-screen-stop" : "call-screen-start"), screen);
  }

  /** @param {number} unread */
  drawUnread(unread) {
    const badge = one(this.#call, '[data-part="unread"]');
    show(badge, unread > 0);
    say(one(badge, "[aria-hidden]"), unread > 99 ? "99+" : String(unread));
    say(one(badge, ".spoken"), this.#words.say("call-chat-unread", { count: unread }));
  }

  #tellChat() {
    const visible = this.chatVisible;
    const button = this.#button("chat");
    button.setAttribute("aria-expanded", String(visible));
    button.toggleAttribute("data-on", visible);
  }

  /** @param {string} action @param {string} icon @param {string} word @param {boolean} on  another state than the usual one */
  #face(action, icon, word, on) {
    const button = this.#button(action);
    say(one(button, ":scope > span"), word);
    maybe(button, "use")?.setAttribute("href", icon);
    button.toggleAttribute("data-on", on);
  }

  /** @param {string} action @returns {HTMLElement} */
  #button(action) {
    return one(this.#call, `.controls [data-action="${action}"]`);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Escape") {
      if (!one(this.#call, "#more").hidden) this.more(false);
      else if (this.#call.dataset.open === "chat" && !matchMedia(WIDE).matches) this.chat(false);
      return;
    }
    // Arrows walk along the row as in a toolbar; Tab still visits each press.
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const row = all(one(this.#call, ".controls"), "button:enabled").filter((button) => getComputedStyle(button).visibility === "visible");
    const at = row.findIndex((button) => button === document.activeElement);
    if (!step || at < 0) return;
    const forward = getComputedStyle(this.#call).direction === "rtl" ? -step : step;
    row[(at + forward + row.length) % row.length]?.focus();
    event.preventDefault();
  }

  /** M, C and S alone, while nothing is being typed and no modifier is held. @param {KeyboardEvent} event */
  #shortcut(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || !this.#call.checkVisibility?.()) return;
    if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "m" || event.key === "M") this.#deeds.mute();
    if (event.key === "c" || event.key === "C") this.#deeds.camera();
    if (event.key === "s" || event.key === "S") this.#deeds.screen();
  }
}
