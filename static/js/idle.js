// Staff pages: says beforehand that a sign-in ends, unused or after its day, and takes the page off the screen when it has.
// The server decides when a sign-in is over; this only counts along, so that nobody is surprised and nothing stays readable.
// A recording that is not saved yet keeps the sign-in: signing out waits for it, and so does the end of an unused one.

import { all, focusOn, maybe, onPress, show } from "./dom.js";
import { accountHere } from "./recording/account.js";
import { liesHere } from "./recording/shelf.js";

const LOOK_EVERY_MS = 5000;

const bar = maybe(document, "[data-idle]");
const [warn_ms, end_ms] = [Number(bar?.getAttribute("data-idle-warn")) * 1000, Number(bar?.getAttribute("data-idle")) * 1000];
const lastBar = maybe(document, "[data-ends]");
const [lastWarn_ms, last_ms] = [Number(lastBar?.getAttribute("data-ends-warn")) * 1000, Date.now() + Number(lastBar?.getAttribute("data-ends")) * 1000];
/** Pages of one browser share its sign-in: use of one is use of all. */
const others = new BroadcastChannel("use");
// By the clock and not by timers: a computer that slept has to find the end when it wakes.
let used_ms = Date.now();

function used() {
  used_ms = Date.now();
  others.postMessage("used");
  show(bar, false);
}

/** A live call is never cut. */
function isInCall() {
  return maybe(document, "main")?.getAttribute("data-state") === "live";
}

/** A live call, and being there at the desk, is use: the server notes it by itself. */
function isInUse() {
  const presence = maybe(document, '[data-part="presence"]')?.getAttribute("data-presence") ?? "offline";
  return presence !== "offline" || isInCall();
}

/** The end that no use puts off. A call may have put it off: a sign-in that still holds leads from there to the desk. */
function lookAtLast() {
  const left_ms = last_ms - Date.now();
  if (left_ms <= 0 && !isInCall()) return location.replace("/sign-in");
  show(lastBar, left_ms <= lastWarn_ms && !isInCall());
}

async function look() {
  lookAtLast();
  if (isInUse()) return used();
  const idle_ms = Date.now() - used_ms;
  if (idle_ms >= warn_ms && (await liesHere(accountHere()))) return stay();
  if (idle_ms >= end_ms) return location.replace("/sign-in");
  show(bar, idle_ms >= warn_ms);
}

async function stay() {
  // Any page of the house that is asked for counts; of this one only the head comes.
  const answer = await fetch("/account", { method: "HEAD", redirect: "manual" }).catch(() => null);
  if (answer?.ok) return used();
  // Without a line nothing is known, and the end comes as announced.
  if (answer) location.replace("/sign-in");
}

if (bar) {
  others.onmessage = () => {
    used_ms = Date.now();
    show(bar, false);
  };
  onPress(bar, "stay", () => void stay());
  document.addEventListener("visibilitychange", () => void look());
  setInterval(() => void look(), LOOK_EVERY_MS);
  used();
}

for (const form of all(document, 'form[action="/sign-out"]')) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void signOut(/** @type {HTMLFormElement} */ (form));
  });
}

/** @param {HTMLFormElement} form */
async function signOut(form) {
  if (!(await liesHere(accountHere()))) return form.submit();
  const banner = maybe(document, "[data-unsaved]");
  show(banner, true);
  focusOn(maybe(document, '[data-part="unsaved"] [data-action="save-recording"]') ?? banner?.querySelector("a") ?? null);
}
