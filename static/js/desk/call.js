// The agent's page of one conversation: straight into the call after "Take the call", else the lobby with "join". It is also
// the page that records, if this agent asked and everybody approved.

import { cameBack } from "../call/enter.js";
import { ConversationPage } from "../call/page.js";
import { one } from "../dom.js";
import { accountHere } from "../recording/account.js";
import { Recorder } from "../recording/recorder.js";
import { canRecord } from "../recording/tape.js";
import { Unsaved } from "../recording/unsaved.js";
import { wordsOf } from "../words.js";

/** @import { Fault } from "../recording/tape.js" */
/** @import { Words } from "../words.js" */

const main = one(document, "#main");
// The record of an ended conversation has no call in it.
if (main.querySelector(".call")) {
  const eager = cameBack();
  const words = wordsOf(document);
  const page = new ConversationPage(main, words, { eager, canRecord });
  if (canRecord()) record(page, words);
  // The press was "Take the call": the devices are asked for here, and the call does not wait for the answer.
  if (eager) void page.devices.start();
  page.session.connect();
}

/** @param {ConversationPage} page @param {Words} words */
function record({ session }, words) {
  const account = accountHere();
  const token = () => main.dataset.formToken ?? "";
  const { conversation = "", ticketUrl = "" } = main.dataset;
  const unsaved = new Unsaved(one(main, '[data-part="unsaved"]'), words, { account, token, conversation });
  const recorder = new Recorder(session, { account, conversation, url: ticketUrl.replace(/ticket$/, "recording"), token });
  let why = "";
  recorder.addEventListener("fault", (event) => {
    const fault = /** @type {CustomEvent<Fault>} */ (event).detail;
    // What an earlier page left is offered as that.
    why = fault === "kept" ? "" : fault === "full" ? words.say("recording-page-full") : words.say("recording-page-failed");
  });
  recorder.addEventListener("finished", (event) => {
    const name = /** @type {CustomEvent<string>} */ (event).detail;
    void unsaved.look(name).then(() => why && unsaved.explain(name, why)).then(() => (why = ""));
  });
  addEventListener("beforeunload", (event) => (recorder.busy || unsaved.waits) && event.preventDefault());
  // This page was read anew while it recorded: that recording is over, and the server hears so.
  void unsaved.look().then((kept) => kept.at(-1) && recorder.isOver(kept.at(-1)?.facts.permit ?? ""));
}
