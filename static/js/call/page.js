// What the guest page and the agent page share: one session, one call view, and <main data-state> that says what is shown.

import { all, focusOn, maybe, one, onPress, say, show } from "../dom.js";
import { Chat } from "./chat.js";
import { Devices } from "./devices.js";
import { drawAfter, drawEnding } from "./ended.js";
import { comeBack } from "./enter.js";
import { Preview } from "./preview.js";
import { RecordingView } from "./recording.js";
import { Session } from "./session.js";
import { taken } from "./sounds.js";
import { CallView } from "./view.js";

/** @import { LineState } from "../socket.js" */
/** @import { Stage } from "./types.js" */
/** @import { Words } from "../words.js" */

/** Specified: the largest file of a conversation (limits::FILE_SIZE). */
const FILE_LIMIT_MB = 25;

export class ConversationPage {
  main;
  session;
  devices = new Devices();
  #words;
  #view;
  /** @type {Preview[]} */
  #previews;
  /** @type {{ chat: Chat, element: HTMLElement }[]} */
  #chats;
  /** @type {Stage} */
  #shown;
  #title = document.title;

  /**
   * @param {HTMLElement} main
   * @param {Words} words
   * @param {{ eager: boolean, canRecord?: () => boolean }} how  canRecord: whether this browser can, asked before anybody else is
   */
  constructor(main, words, { eager, canRecord = () => true }) {
    this.main = main;
    this.#words = words;
    const { socket = "", ticketUrl = "", formToken = "", role = "guest", room = "" } = main.dataset;
    this.#shown = /** @type {Stage} */ (main.dataset.state ?? "lobby");
    this.session = new Session({ ticketUrl, socketUrl: socket, token: formToken }, { devices: this.devices, stage: this.#shown, eager });
    const files = () => ({ url: main.dataset.files ?? ticketUrl.replace(/ticket$/, "files"), token: main.dataset.formToken ?? "", limit_mb: FILE_LIMIT_MB });
    const call = one(main, ".call");
    this.#view = new CallView(call, this.session, words, { role, roomName: room, files, comeBack });
    this.#previews = all(main, "[data-devices]").map((root) => new Preview(root, this.devices, words));
    this.#chats = all(main, "[data-chat]").filter((element) => !call.contains(element)).map((element) => ({
      element,
      chat: new Chat(element, words, { write: (text) => this.session.write(text), remove: (id) => this.session.remove(id), files }),
    }));
    new RecordingView(main, this.session, words, { canRecord, notice: (text) => this.#view.notice(text) });
    this.session.addEventListener("change", () => this.#draw());
    this.session.addEventListener("closed", (event) => this.#closed(/** @type {CustomEvent} */ (event).detail));
    this.session.addEventListener("refused", (event) => this.#refused(/** @type {CustomEvent} */ (event).detail));
    onPress(main, "join", (_, event) => {
      event.preventDefault();
      this.session.enter();
    });
  }

  #draw() {
    const { state } = this.session;
    if (state.stage !== this.#shown) this.#show(state.stage);
    this.#view.draw();
    if (state.stage === "waiting") for (const { chat } of this.#chats) chat.draw(state);
  }

  /** @param {Stage} stage */
  #show(stage) {
    const before = this.#shown;
    this.#shown = stage;
    this.main.dataset.state = stage;
    this.#clear(stage);
    for (const preview of this.#previews) stage === "lobby" ? preview.open() : preview.stop();
    if (stage === "live" && before === "waiting") void taken();
    if (stage === "ended" && this.session.state.ending) drawEnding(this.main, this.session.state.ending, this.#words);
    if (stage === "ended") drawAfter(this.main, this.session.state.recording);
    const heading = all(this.main, "h1").find((one) => one.checkVisibility?.() ?? one.offsetParent !== null);
    document.title = heading && stage !== "lobby" ? `${heading.textContent} · ${this.#title}` : this.#title;
    scrollTo(0, 0);
    focusOn(heading ?? null);
  }

  /** What is over leaves the page, so that each press stands on it once, for readers and scripts alike. @param {Stage} stage */
  #clear(stage) {
    if (stage === "waiting") for (const press of all(this.main, '[data-view="lobby"] [data-action="leave-message"]')) delete press.dataset.action;
    if (stage === "live") maybe(this.main, ':scope > [data-view="waiting"]')?.remove();
  }

  /** @param {{ what: string, text: string, returned: string }} refused */
  #refused({ what, text, returned }) {
    if (this.#shown === "live") return; // The call itself says so.
    if (what === "join" && this.session.state.recording?.notice) return; // It is told first.
    if (what === "chat") for (const { chat } of this.#chats) chat.returned(returned, text);
    else this.#sayOnTop(text);
  }

  /** The line is closed for good: in words, with the one press that helps. @param {LineState} why */
  #closed(why) {
    if (this.session.state.stage === "ended") return;
    const words = {
      ended: this.#words.say("call-closed-ended"),
      moved: this.#words.say("call-closed-moved"),
      policy: this.#words.say("call-closed-policy"),
    }[/** @type {"ended" | "moved" | "policy"} */ (why)];
    const moved = why === "moved";
    this.main.dataset.closed = why;
    this.#sayOnTop(words, this.#words.say(moved ? "call-use-here" : "call-closed-reload"), () => {
      if (moved && this.session.state.joined) comeBack();
      location.reload();
    });
  }

  /**
   * @param {string} text
   * @param {string} [press]
   * @param {() => void} [deed]
   */
  #sayOnTop(text, press, deed) {
    const box = maybe(this.main, ":scope > [data-line-notice]") ?? document.createElement("div");
    box.className = "notice line-notice";
    box.dataset.lineNotice = "";
    box.dataset.kind = "problem";
    box.setAttribute("role", "alert");
    const words = document.createElement("p");
    const inner = document.createElement("div");
    say(words, text);
    inner.append(words);
    if (press && deed) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = press;
      button.addEventListener("click", deed);
      inner.append(button);
    }
    box.replaceChildren(inner);
    show(box, true);
    if (!box.isConnected) this.main.prepend(box);
  }
}
