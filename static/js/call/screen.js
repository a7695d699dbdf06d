// The screen that this page's person shows: asked of the browser by a press, ended by another one, here or in the browser's own
// bar. No document here.

/**
 * Chosen: a laptop's letters one to one, and scrolling that can be followed; more pictures in a second would each be less sharp.
 * Of the sounds of the computer nothing is taken: the call has a microphone.
 */
const WISH = { video: { width: { max: 1920 }, height: { max: 1200 }, frameRate: { ideal: 10, max: 15 } }, audio: false };

/** @typedef {"shown" | "dismissed" | "failed"} Outcome */

export class Screen extends EventTarget {
  /** @type {MediaStreamTrack | null} */
  track = null;
  #asking = false;

  /** Phones cannot. */
  get can() {
    return typeof navigator.mediaDevices?.getDisplayMedia === "function";
  }

  /** Only after a press. @returns {Promise<Outcome>} */
  async start() {
    if (this.#asking || this.track) return "dismissed";
    this.#asking = true;
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia(WISH);
      return this.#take(stream.getVideoTracks()[0] ?? null);
    } catch (error) {
      // Whoever closes the browser's question has changed their mind.
      return error instanceof DOMException && error.name === "NotAllowedError" ? "dismissed" : "failed";
    } finally {
      this.#asking = false;
    }
  }

  stop() {
    if (!this.track) return;
    this.track.stop();
    this.track = null;
    this.dispatchEvent(new Event("change"));
  }

  /** @param {MediaStreamTrack | null} track @returns {Outcome} */
  #take(track) {
    if (!track) return "failed";
    // Sharp letters before smooth movement.
    track.contentHint = "text";
    track.addEventListener("ended", () => this.track === track && this.stop());
    this.track = track;
    this.dispatchEvent(new Event("change"));
    return "shown";
  }
}
