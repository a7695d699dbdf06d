// A worker that does nothing but tick: the timers of a page that is out of sight stand still or crawl, those of its workers go on.
// A tick that is not yet answered is not followed by another: a slow computer draws fewer pictures instead of falling behind.

/** Chosen: twelve pictures a second are enough to read a face, and leave the processor to the call itself. */
const EVERY_MS = 1000 / 12;

let answered = true;
onmessage = () => (answered = true);
setInterval(() => {
  if (!answered) return;
  answered = false;
  postMessage(0);
}, EVERY_MS);
