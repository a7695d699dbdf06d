// The guest's page of a service room: lobby, waiting, call, end; one address, one stream, no reload in between.

import { cameBack } from "../call/enter.js";
import { ConversationPage } from "../call/page.js";
import { one } from "../dom.js";
import { wordsOf } from "../words.js";
import { Lobby } from "./lobby.js";
import { WaitingView } from "./waiting.js";

const main = one(document, "#main");
// The page of a closed room or of a message has no call in it, and then nothing to do for this script.
if (main.querySelector(".call")) {
  const words = wordsOf(document);
  const eager = cameBack();
  const page = new ConversationPage(main, words, { eager });
  new WaitingView(main, page.session, words);
  new Lobby(main, page.session, words);
  // Whoever is admitted already (a reload while waiting or in the call) is on the line at once.
  if (main.dataset.state === "waiting" || main.dataset.admitted !== undefined) {
    if (main.dataset.state === "waiting" || eager) void page.devices.resume();
    page.session.connect();
  }
}
