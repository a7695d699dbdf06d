// The agent's page of one conversation: straight into the call after "Take the call", else the lobby with "join".

import { cameBack } from "../call/enter.js";
import { ConversationPage } from "../call/page.js";
import { one } from "../dom.js";
import { wordsOf } from "../words.js";

const main = one(document, "#main");
// The record of an ended conversation has no call in it.
if (main.querySelector(".call")) {
  const eager = cameBack();
  const page = new ConversationPage(main, wordsOf(document), { eager });
  // The press was "Take the call": the devices are asked for here, and the call does not wait for the answer.
  if (eager) void page.devices.start();
  page.session.connect();
}
