// After the call: how long it was and what is kept until when, in the same place for both sides.

import { maybe, one, say, show } from "../dom.js";

/** @import { Ending, Recording } from "./types.js" */
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

/**
 * What was recorded and until when it is kept, instead of the sentence that nothing was; and the way to the receipt.
 * @param {HTMLElement} main
 * @param {Recording | null} recording
 */
export function drawAfter(main, recording) {
  const said = maybe(main, '[data-part="ended-recording"]');
  if (said && recording && recording.after.length > 0) {
    said.replaceChildren(...recording.after.map((sentence) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = sentence;
      return paragraph;
    }));
    show(maybe(main, '[data-part="ended-sheet"]'), true);
  }
  const receipt = maybe(main, '[data-part="ended-receipt"]');
  if (!receipt || !recording?.receipt) return;
  const code = recording.receipt.split("/").pop() ?? "";
  say(one(receipt, "code"), code.match(/[^-]{1,4}/g)?.join("-") ?? code);
  /** @type {HTMLAnchorElement} */ (one(receipt, "a")).href = recording.receipt;
  show(receipt, true);
  // Only an approval can be taken back.
  show(maybe(main, '[data-part="ended-changed"]'), recording.mine === "approved");
}
