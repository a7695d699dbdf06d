// The desk: one line to the server; what it says is drawn, what is pressed is sent.

import { comeBack } from "../call/enter.js";
import { maybe, one, onPress, say, show } from "../dom.js";
import { accountHere } from "../recording/account.js";
import { canRecord } from "../recording/tape.js";
import { Unsaved } from "../recording/unsaved.js";
import { Line } from "../socket.js";
import { wordsOf } from "../words.js";
import { DeskView } from "./render.js";
import { Ring } from "./ring.js";
import { offersChanged, someoneLeft } from "./state.js";

/** @import { DeskState } from "./state.js" */
/** @import { Message } from "../call/types.js" */

const main = one(document, "#main");
const words = wordsOf(document);
const view = new DeskView(main, words);
const ring = new Ring(main, words);
/** @type {DeskState | null} */
let state = null;
/** Conversations that a colleague asked this agent into. @type {Set<string>} */
const joining = new Set();

const { ticketUrl = "/desk/ticket", socket = "/ws/desk", formToken = "" } = main.dataset;
const line = new Line({ ticketUrl, socketUrl: socket, token: formToken }, hear, (now) => {
  const connection = maybe(main, '[data-part="desk-connection"]');
  const final = now === "ended" || now === "moved" || now === "policy";
  say(connection, words.say(final ? "call-desk-elsewhere" : "call-desk-lost"));
  show(connection, now === "lost" || final);
  if (now !== "open") ring.stop();
});

/** @param {Message} message */
function hear(message) {
  switch (message.type) {
    case "desk":
      return draw(/** @type {DeskState} */ (/** @type {unknown} */ (message)));
    case "accepted":
      ring.stop();
      // A caller waits for a voice at once; a colleague who joins a call tests the devices first.
      if (!joining.has(message.conversation)) comeBack(new URL(message.href, location.href).pathname);
      return location.assign(message.href);
    case "refused":
      return view.problem(message.text);
    case "message-left":
      return void refresh();
  }
}

/** @param {DeskState} now */
function draw(now) {
  const { began, ended } = offersChanged(state, now);
  const cameOrWent = state !== null && (state.presence === "offline") !== (now.presence === "offline");
  // Somebody left the line, perhaps for a call: today's figures are others. Only while there: fetching a page is use.
  const shorter = now.presence !== "offline" && someoneLeft(state, now);
  state = now;
  if (cameOrWent || shorter) void refresh();
  for (const offer of now.offers) if (offer.kind === "colleague") joining.add(offer.conversation);
  view.draw(now);
  if (began[0]) {
    view.problem("");
    ring.start(began[0].name);
    view.focusOffer();
  } else if (ended.length > 0 && now.offers.length === 0) ring.stop();
}

/** Some parts are drawn by the server alone: the page is asked again and those parts are taken over. */
async function refresh() {
  const fresh = await pageAgain();
  if (!fresh) return;
  for (const part of ['[data-part="messages"]', '[data-part="queue-empty"]', '[data-part="today"]', '[data-part="disk"]']) {
    const now = fresh.querySelector(part);
    if (now) maybe(main, part)?.replaceWith(document.importNode(now, true));
  }
  if (state) view.draw(state);
}

/**
 * This page as it would be now. The browser parses it itself: a script may make no text into markup.
 * @returns {Promise<Document | null>}
 */
function pageAgain() {
  const request = new XMLHttpRequest();
  request.open("GET", location.href);
  request.responseType = "document";
  request.send();
  return new Promise((done) => (request.onloadend = () => done(request.status === 200 ? request.response : null)));
}

/**
 * A press that is also a form: on a living line it is sent there, else the form does it.
 * @param {string} action
 * @param {(pressed: HTMLElement) => Message} message
 */
function sendsOn(action, message) {
  onPress(main, action, (pressed, event) => {
    if (!line.send(message(pressed))) return;
    if (!(pressed instanceof HTMLInputElement)) event.preventDefault();
    pressed.setAttribute("aria-busy", "true");
    setTimeout(() => pressed.removeAttribute("aria-busy"), 2000);
  });
}

const conversationOf = (/** @type {HTMLElement} */ pressed) => pressed.closest("[data-conversation]")?.getAttribute("data-conversation") ?? "";
sendsOn("go-online", () => ({ type: "presence", on: true }));
sendsOn("go-offline", () => ({ type: "presence", on: false }));
sendsOn("accept", (pressed) => ({ type: "accept", conversation: conversationOf(pressed) }));
// Somebody in the queue with whom it does not ring (any more) can be taken all the same.
sendsOn("take", (pressed) => ({ type: "accept", conversation: conversationOf(pressed) }));
sendsOn("pass", (pressed) => ({ type: "pass", conversation: conversationOf(pressed) }));
// What a crash or a closed window left of a recording is offered to whoever recorded it.
if (canRecord()) void new Unsaved(one(main, '[data-part="unsaved"]'), words, { account: accountHere(), token: () => formToken }).look();
line.open();
