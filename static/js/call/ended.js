// After the call: how long it was and what is kept until when, in the same place for both sides.

import { maybe, say, show } from "../dom.js";

/** @import { Ending } from "./types.js" */
/** @import { Words } from "../words.js" */

/**
 * @param {HTMLElement} main
 * @param {Ending} ending
 * @param {Words} words
 */
export function drawEnding(main, ending, words) {
  const titles = new Map([
    ["given_up", words.say("call-ended-title-given-up")],
    ["gone", words.say("call-ended-title-gone")],
    ["message_left", words.say("call-ended-title-message")],
    ["left", words.say("call-ended-title-left")],
  ]);
  say(maybe(main, '[data-part="ended-title"]'), titles.get(ending.reason) ?? words.say("call-ended-title"));
  const talked = ending.length !== "" && !["given_up", "message_left"].includes(ending.reason);
  const length = maybe(main, '[data-part="ended-length"]');
  say(length, talked ? words.say("call-ended-length", { length: ending.length }) : "");
  show(length, talked);
  say(maybe(main, '[data-part="ended-kept"]'), ending.kept_until
    ? words.say("call-ended-kept-until", { date: ending.kept_until }) : words.say("call-ended-kept-nothing"));
  // Who left alone, or hung up without a line, is not told what is kept: it is not known here, or not yet.
  show(maybe(main, '[data-part="ended-sheet"]'), ending.kept_until !== "" || ending.reason === "given_up");
}
