// The chat as people see it: lines, what is on its way, the form, a file with its progress.

import { copy, maybe, one, onPress, say, show } from "../dom.js";
import { sendFile } from "./upload.js";

/** @import { Conversation, Line } from "./types.js" */
/** @import { Words } from "../words.js" */

/**
 * @typedef {object} ChatDeeds
 * @property {(text: string) => void} write
 * @property {(id: string) => void} remove
 * @property {() => { url: string, token: string, limit_mb: number }} files
 */

export class Chat {
  #root;
  #list;
  #template;
  #words;
  #deeds;
  /** @type {Map<string, HTMLElement>} */
  #drawn = new Map();
  /** @type {ReturnType<typeof sendFile> | null} */
  #sending = null;

  /**
   * @param {HTMLElement} root  carries [data-chat]
   * @param {Words} words
   * @param {ChatDeeds} deeds
   */
  constructor(root, words, deeds) {
    this.#root = root;
    this.#list = one(root, '[data-part="lines"]');
    this.#template = /** @type {HTMLTemplateElement} */ (one(root, '[data-part="line-template"]'));
    this.#words = words;
    this.#deeds = deeds;
    const form = one(root, '[data-part="chat-form"]');
    form.addEventListener("submit", (event) => this.#submit(event));
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.#field.addEventListener("input", () => this.#grow());
    const file = /** @type {HTMLInputElement} */ (one(root, '[data-part="file"]'));
    file.addEventListener("change", () => {
      const chosen = file.files?.[0];
      file.value = "";
      if (chosen) void this.#sendFile(chosen);
    });
    onPress(root, "cancel-file", () => this.#sending?.cancel());
    onPress(root, "delete-line", (pressed) => {
      const line = pressed.closest("[data-chat-line]");
      if (line instanceof HTMLElement && line.dataset.line) deeds.remove(line.dataset.line);
      this.#field.focus();
    });
  }

  /** @returns {HTMLTextAreaElement} */
  get #field() {
    return one(this.#root, "textarea");
  }

  /** @param {Conversation} state */
  draw(state) {
    const atEnd = this.#list.scrollHeight - this.#list.scrollTop - this.#list.clientHeight < 80;
    const wanted = new Set([...state.lines.map((line) => line.id), ...state.unsent.map((line) => line.key)]);
    for (const [id, element] of this.#drawn) {
      if (wanted.has(id)) continue;
      element.remove();
      this.#drawn.delete(id);
    }
    for (const line of state.lines) this.#put(line.id, () => this.#line(line));
    for (const line of state.unsent) this.#put(line.key, () => this.#unsent(line.text));
    // Lines may arrive a hair out of order; the list is put right only if it is wrong.
    const order = [...state.lines.map((line) => line.id), ...state.unsent.map((line) => line.key)];
    order.forEach((id, at) => {
      const element = this.#drawn.get(id);
      if (element && this.#list.children[at] !== element) this.#list.insertBefore(element, this.#list.children[at] ?? null);
    });
    show(maybe(this.#root, '[data-part="no-lines"]'), wanted.size === 0);
    if (atEnd) this.#list.scrollTop = this.#list.scrollHeight;
  }

  /** A line came back from the server with a reason. @param {string} text @param {string} reason */
  returned(text, reason) {
    if (this.#field.value === "") this.#field.value = text;
    this.#complain(reason);
  }

  focus() {
    this.#field.focus();
  }

  toEnd() {
    this.#list.scrollTop = this.#list.scrollHeight;
  }

  /** @param {string} id @param {() => HTMLElement} make */
  #put(id, make) {
    if (this.#drawn.has(id)) return;
    const element = make();
    this.#drawn.set(id, element);
    this.#list.append(element);
  }

  /** @param {Line} line @returns {HTMLElement} */
  #line(line) {
    const element = copy(this.#template);
    element.dataset.line = line.id;
    element.toggleAttribute("data-mine", line.mine);
    say(one(element, "small > bdi"), line.mine ? this.#words.say("call-you") : line.name);
    const time = /** @type {HTMLTimeElement} */ (one(element, "time"));
    time.dateTime = new Date(line.at_ms).toISOString();
    say(time, line.at);
    say(one(element, "p"), line.text);
    show(one(element, "p"), line.text !== "");
    show(one(element, '[data-action="delete-line"]'), line.mine);
    if (line.file) {
      const link = /** @type {HTMLAnchorElement} */ (one(element, "a"));
      link.href = line.file.href;
      link.download = line.file.name;
      say(one(link, "bdi"), line.file.name);
      say(one(link, "small"), line.file.size);
      show(link, true);
    }
    return element;
  }

  /** @param {string} text @returns {HTMLElement} */
  #unsent(text) {
    const element = copy(this.#template);
    element.toggleAttribute("data-mine", true);
    element.toggleAttribute("data-unsent", true);
    element.removeAttribute("data-chat-line"); // Only what the server has kept counts as a line.
    say(one(element, "small > bdi"), this.#words.say("call-you"));
    say(one(element, "time"), this.#words.say("call-chat-sending"));
    say(one(element, "p"), text);
    show(one(element, "p"), true);
    return element;
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const text = this.#field.value.trim();
    this.#complain("");
    if (text === "") return this.#field.focus();
    this.#field.value = "";
    this.#grow();
    this.#deeds.write(text);
    this.toEnd();
    this.#field.focus();
  }

  /** Enter sends, Shift+Enter is a new line; never in the middle of composing a Chinese word. @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#field.form?.requestSubmit();
  }

  #grow() {
    this.#field.rows = Math.min(5, this.#field.value.split("\n").length);
  }

  /** @param {string} words */
  #complain(words) {
    const problem = one(this.#root, '[data-part="chat-problem"]');
    say(problem, words);
    show(problem, words !== "");
  }

  /** @param {File} file */
  async #sendFile(file) {
    const { url, token, limit_mb } = this.#deeds.files();
    this.#complain("");
    if (file.size > limit_mb * 1024 * 1024) {
      return this.#complain(this.#words.say("call-file-too-big", { name: file.name, limit: limit_mb }));
    }
    const box = one(this.#root, '[data-part="sending"]');
    const bar = /** @type {HTMLProgressElement} */ (one(box, "progress"));
    bar.value = 0;
    show(box, true);
    say(one(box, "p"), this.#words.say("call-file-sending", { name: file.name }));
    this.#sending = sendFile({ url, token, file, progress: (percent) => (bar.value = percent) });
    const outcome = await this.#sending.done;
    this.#sending = null;
    show(box, false);
    if (outcome.kind === "refused") this.#complain(outcome.text || this.#words.say("call-file-failed", { name: file.name }));
    if (outcome.kind === "cancelled") this.#complain(this.#words.say("call-file-cancelled", { name: file.name }));
  }
}
