// Recordings that lie in this browser and are not saved yet: one notice for each, with the presses that save or discard it.
// On the page of the call, and at the desk for what a crash or a closed window left behind.

import { copy, one, onPress, say, show } from "../dom.js";
import { choosePlace, copy as copyTo, forget, nameOf, noteDownload, register, registerDiscarded } from "./keep.js";
import { keptOf } from "./shelf.js";

/** @import { Kept } from "./shelf.js" */
/** @import { Words } from "../words.js" */

/** Chosen: pages of one browser learn so that another one has saved or discarded. */
const NEWS = "unsaved-recordings";

export class Unsaved {
  #root;
  #words;
  #page;
  #news = new BroadcastChannel(NEWS);
  /** @type {Map<string, { notice: HTMLElement, busy: boolean }>} */
  #shown = new Map();

  /**
   * @param {HTMLElement} root
   * @param {Words} words
   * @param {{ account: string, token: () => string }} page
   */
  constructor(root, words, page) {
    this.#root = root;
    this.#words = words;
    this.#page = page;
    this.#news.onmessage = () => void this.look();
  }

  /** Whether something waits for a press. */
  get waits() {
    return [...this.#shown.values()].some(({ notice }) => notice.dataset.done === undefined);
  }

  /** Looks what lies here now. @param {string} [fresh]  the name of one that has just been finished */
  async look(fresh) {
    const kept = await keptOf(this.#page.account);
    const names = new Set(kept.map((one) => one.name));
    for (const [name, { notice, busy }] of this.#shown) if (!names.has(name) && !busy && notice.dataset.done === undefined) this.#drop(name);
    for (const one of kept) if (!this.#shown.has(one.name)) this.#add(one, one.name === fresh);
  }

  /** Above the newest one, why it ended by itself. @param {string} text */
  explain(text) {
    const last = [...this.#shown.values()].pop();
    if (last) say(one(last.notice, '[data-part="unsaved-hint"]'), text);
  }

  /** @param {Kept} kept @param {boolean} fresh */
  #add(kept, fresh) {
    const notice = copy(one(document, "#unsaved-template"));
    notice.dataset.recordingFile = kept.name;
    this.#shown.set(kept.name, { notice, busy: false });
    const at = new Intl.DateTimeFormat(this.#words.lang, { dateStyle: "long", timeStyle: "short" }).format(kept.facts.started_ms);
    const gaps = { date: at, name: kept.facts.with };
    if (fresh) this.#tell(notice, this.#words.say("recording-page-choose"));
    else this.#tell(notice, kept.facts.with ? this.#words.say("recording-page-left-over", gaps) : this.#words.say("recording-page-left-over-unknown", gaps));
    const question = one(notice, '[data-part="unsaved-discard"]');
    onPress(notice, "save-recording", () => void this.#do(kept, notice, () => this.#save(kept, notice)));
    onPress(notice, "confirm-downloaded", () => void this.#do(kept, notice, () => this.#seen(kept, notice)));
    onPress(notice, "discard-recording", () => show(question, true));
    onPress(notice, "keep-recording", () => show(question, false));
    onPress(notice, "discard-for-good", () => void this.#do(kept, notice, () => this.#discard(kept, notice)));
    this.#root.append(notice);
    if (kept.facts.downloaded_ms !== undefined) this.#downloaded(kept, notice);
  }

  /** One deed at a time for each file. @param {Kept} kept @param {HTMLElement} notice @param {() => Promise<void>} deed */
  async #do(kept, notice, deed) {
    const shown = this.#shown.get(kept.name);
    if (!shown || shown.busy) return;
    shown.busy = true;
    notice.setAttribute("aria-busy", "true");
    try {
      await deed();
    } catch {
      this.#tell(notice, this.#words.say("recording-page-save-failed"));
    }
    shown.busy = false;
    notice.removeAttribute("aria-busy");
  }

  /** @param {Kept} kept @param {HTMLElement} notice */
  async #save(kept, notice) {
    const place = await choosePlace(kept);
    if (!place) return;
    this.#tell(notice, this.#words.say("recording-page-saving"));
    await copyTo(kept, place, (percent) => this.#tell(notice, this.#words.say("recording-page-saving-part", { percent })));
    if (place === "download") await noteDownload(kept);
    const answer = await register(kept, this.#page.token(), () => this.#tell(notice, this.#words.say("recording-page-register-failed")));
    say(one(notice, '[data-part="unsaved-hint"]'), answer.kind === "lost" ? "" : answer.text);
    if (place === "download") return this.#downloaded(kept, notice);
    return this.#gone(kept, notice, this.#words.say("recording-page-saved", { name: place.name }));
  }

  /** The browser tells no end of a download: the file goes from here when the agent has seen it there. @param {Kept} kept @param {HTMLElement} notice */
  #downloaded(kept, notice) {
    notice.dataset.downloaded = "";
    this.#tell(notice, this.#words.say("recording-page-downloading", { name: nameOf(kept) }));
    show(one(notice, '[data-action="confirm-downloaded"]'), true);
  }

  /** Registered before it goes, whatever happened to the page that began the download. @param {Kept} kept @param {HTMLElement} notice */
  async #seen(kept, notice) {
    await register(kept, this.#page.token(), () => this.#tell(notice, this.#words.say("recording-page-register-failed")));
    await this.#gone(kept, notice, this.#words.say("recording-page-downloaded", { name: nameOf(kept) }));
  }

  /** @param {Kept} kept @param {HTMLElement} notice */
  async #discard(kept, notice) {
    await registerDiscarded(kept, this.#page.token(), () => this.#tell(notice, this.#words.say("recording-page-register-failed")));
    await this.#gone(kept, notice, this.#words.say("recording-page-discarded"));
  }

  /** @param {Kept} kept @param {HTMLElement} notice @param {string} words */
  async #gone(kept, notice, words) {
    await forget(kept);
    notice.dataset.done = "";
    notice.dataset.kind = "consent";
    this.#tell(notice, words);
    for (const actions of notice.querySelectorAll(".actions")) actions.remove();
    this.#news.postMessage("changed");
  }

  /** @param {HTMLElement} notice @param {string} words */
  #tell(notice, words) {
    say(one(notice, '[data-part="unsaved-words"]'), words);
  }

  /** @param {string} name */
  #drop(name) {
    this.#shown.get(name)?.notice.remove();
    this.#shown.delete(name);
  }
}
