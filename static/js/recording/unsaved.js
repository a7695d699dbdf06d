// Recordings that lie in this browser and are not saved yet: one notice for each, with the presses that save or discard it.
// On the page of their call, and at the desk for what a crash or a closed window left behind.

import { all, copy, one, onPress, say, show } from "../dom.js";
import { choosePlace, copy as copyTo, handsOf, nameOf } from "./keep.js";
import { alone, keptOf } from "./shelf.js";
import { finish, note, stageOf } from "./way.js";

/** @import { Answer } from "./post.js" */
/** @import { Facts, Kept } from "./shelf.js" */
/** @import { Stage } from "./way.js" */
/** @import { Words } from "../words.js" */

/** Chosen: pages of one browser learn so that another one has saved or discarded. */
const NEWS = "unsaved-recordings";

export class Unsaved {
  #root;
  #words;
  #page;
  #news = new BroadcastChannel(NEWS);
  /** @type {Map<string, { notice: HTMLElement, stage: Stage, busy: boolean }>} */
  #shown = new Map();

  /**
   * @param {HTMLElement} root
   * @param {Words} words
   * @param {{ account: string, token: () => string, conversation?: string }} page  with a conversation: that one's only, so that
   *   what other calls left behind does not lie over the faces of this one
   */
  constructor(root, words, page) {
    this.#root = root;
    this.#words = words;
    this.#page = page;
    this.#news.onmessage = () => void this.look();
  }

  /** Whether something waits for a press on this page. */
  get waits() {
    return [...this.#shown.values()].some(({ notice: { hidden, dataset } }) => !hidden && dataset.done === undefined && dataset.stale === undefined);
  }

  /**
   * Looks what lies here now.
   * @param {string} [fresh]  the name of one that has just been finished
   * @returns {Promise<Kept[]>}
   */
  async look(fresh) {
    if (fresh) this.#news.postMessage("changed");
    const { conversation } = this.#page;
    const kept = (await keptOf(this.#page.account)).filter(({ facts }) => conversation === undefined || facts.conversation === conversation);
    const stages = new Map(kept.map((one) => [one.name, stageOf(one)]));
    for (const [name, { notice, stage, busy }] of this.#shown) {
      if (!busy && notice.dataset.done === undefined && !isSame(stages.get(name), stage)) this.#drop(name);
    }
    for (const one of kept) if (!this.#shown.has(one.name)) this.#add(one, one.name === fresh);
    return kept;
  }

  /** Why a recording ended by itself, also where nothing of it is left to save. @param {string} name @param {string} text */
  explain(name, text) {
    const notice = this.#shown.get(name)?.notice;
    if (notice?.checkVisibility()) return say(one(notice, '[data-part="unsaved-hint"]'), text);
    const own = copy(one(document, "#unsaved-template"));
    this.#root.append(own);
    this.#close(own, text, "");
  }

  /** @param {Kept} kept @param {boolean} fresh */
  #add(kept, fresh) {
    const notice = copy(one(document, "#unsaved-template"));
    const stage = stageOf(kept);
    notice.dataset.recordingFile = kept.name;
    this.#shown.set(kept.name, { notice, stage, busy: false });
    this.#tell(notice, fresh ? this.#words.say("recording-page-choose") : this.#leftOver(kept));
    const question = one(notice, '[data-part="unsaved-discard"]');
    onPress(notice, "save-recording", () => void this.#do(kept, notice, () => this.#save(kept, notice)));
    onPress(notice, "confirm-downloaded", () => void this.#decide(kept, notice, { saved_ms: Date.now(), saved_as: nameOf(kept) }));
    onPress(notice, "discard-recording", () => show(question, true));
    onPress(notice, "keep-recording", () => show(question, false));
    onPress(notice, "discard-for-good", () => void this.#decide(kept, notice, { discarded_ms: Date.now() }));
    // Nobody needs to read of a file in which nothing is.
    show(notice, stage !== "empty");
    this.#root.append(notice);
    if (stage === "downloaded") this.#downloaded(kept, notice);
    if (stage === "torn") one(notice, '[data-action="save-recording"]').remove();
    if (stage === "empty" || stage === "saved" || stage === "discarded") void this.#decide(kept, notice, {});
  }

  /** @param {Kept} kept */
  #leftOver(kept) {
    const date = new Intl.DateTimeFormat(this.#words.lang, { dateStyle: "long", timeStyle: "short" }).format(kept.facts.started_ms);
    if (stageOf(kept) === "torn") return this.#words.say("recording-page-left-over-torn", { date });
    const name = kept.facts.with;
    return name ? this.#words.say("recording-page-left-over", { date, name }) : this.#words.say("recording-page-left-over-unknown", { date });
  }

  /** One deed at a time for each file. @param {Kept} kept @param {HTMLElement} notice @param {() => Promise<void>} deed */
  async #do(kept, notice, deed) {
    const shown = this.#shown.get(kept.name);
    if (!shown || shown.busy) return;
    shown.busy = true;
    notice.setAttribute("aria-busy", "true");
    let isOurs = false;
    try {
      await alone(kept, async (now) => {
        isOurs = now !== null && isSame(stageOf(now), stageOf(kept));
        if (isOurs) await deed();
      });
    } catch {
      this.#tell(notice, this.#words.say("recording-page-save-failed"));
    }
    shown.busy = false;
    shown.stage = stageOf(kept);
    notice.removeAttribute("aria-busy");
    this.#news.postMessage("changed");
    // Another page is at it, or has decided since: then this one shows that.
    if (!isOurs) void this.look();
  }

  /** @param {Kept} kept @param {HTMLElement} notice */
  async #save(kept, notice) {
    const place = await choosePlace(kept);
    if (!place) return;
    this.#tell(notice, this.#words.say("recording-page-saving"));
    await copyTo(kept, place, (percent) => this.#tell(notice, this.#words.say("recording-page-saving-part", { percent })));
    if (place !== "download") return this.#finish(kept, notice, { saved_ms: Date.now(), saved_as: place.name });
    await note(kept, handsOf(kept, this.#page.token, () => {}), { downloaded_ms: Date.now() });
    this.#downloaded(kept, notice);
  }

  /** The browser tells no end of a download: the file goes from here when the agent has seen it there. @param {Kept} kept @param {HTMLElement} notice */
  #downloaded(kept, notice) {
    notice.dataset.downloaded = "";
    this.#tell(notice, this.#words.say("recording-page-downloading", { name: nameOf(kept) }));
    show(one(notice, '[data-action="confirm-downloaded"]'), true);
  }

  /** @param {Kept} kept @param {HTMLElement} notice @param {Partial<Facts>} facts */
  #decide(kept, notice, facts) {
    return this.#do(kept, notice, () => this.#finish(kept, notice, facts));
  }

  /** Notes what is decided, tells it, and erases; from here on there is nothing to press. @param {Kept} kept @param {HTMLElement} notice @param {Partial<Facts>} facts */
  async #finish(kept, notice, facts) {
    for (const actions of all(notice, ".actions")) actions.remove();
    const isSaved = (facts.saved_ms ?? kept.facts.saved_ms) !== undefined;
    const waiting = this.#words.say(isSaved ? "recording-page-register-failed" : "recording-page-discard-waits");
    const hands = handsOf(kept, this.#page.token, () => this.#tell(notice, waiting));
    if (Object.keys(facts).length > 0) await note(kept, hands, facts);
    const answer = await finish(kept, hands).catch((error) => {
      // What could not be read or erased now is tried again when a page looks the next time.
      this.#tell(notice, waiting);
      console.error(error);
    });
    if (answer) this.#answered(kept, notice, answer);
  }

  /** @param {Kept} kept @param {HTMLElement} notice @param {Answer} answer */
  #answered({ facts }, notice, answer) {
    if (answer.kind === "lost" || answer.kind === "stale") {
      notice.dataset.stale = "";
      notice.dataset.kind = "problem";
      return this.#tell(notice, this.#words.say("recording-page-stale"));
    }
    const name = facts.saved_as ?? "";
    const words = facts.saved_ms === undefined ? this.#words.say("recording-page-discarded")
      : facts.downloaded_ms === undefined ? this.#words.say("recording-page-saved", { name }) : this.#words.say("recording-page-downloaded", { name });
    if (answer.kind === "done") this.#close(notice, words, answer.text);
    else this.#close(notice, answer.text, words);
    notice.dataset.kind = answer.kind === "done" ? "consent" : "problem";
  }

  /** Nothing of it lies here any more. @param {HTMLElement} notice @param {string} words @param {string} hint */
  #close(notice, words, hint) {
    notice.dataset.done = "";
    this.#tell(notice, words);
    say(one(notice, '[data-part="unsaved-hint"]'), hint);
    for (const actions of all(notice, ".actions")) actions.remove();
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

/** A full disk takes no note: what lies there as ever may be further on this page. @param {Stage | undefined} there @param {Stage} here */
function isSame(there, here) {
  return there === here || there === "kept";
}
