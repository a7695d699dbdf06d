// A phone on the table must not fall asleep in the middle of a call, nor in the queue for one.

/** Holds the screen on while wanted; the browser lets go whenever the page is hidden, so it is asked again. */
export class Awake {
  #wanted = false;
  /** @type {WakeLockSentinel | null} */
  #lock = null;

  constructor() {
    document.addEventListener("visibilitychange", () => void this.#hold());
  }

  /** @param {boolean} wanted */
  want(wanted) {
    if (this.#wanted === wanted) return;
    this.#wanted = wanted;
    if (wanted) void this.#hold();
    else void this.#lock?.release().catch(() => {});
  }

  async #hold() {
    if (!this.#wanted || document.visibilityState !== "visible" || !navigator.wakeLock) return;
    // Refused on low battery; the call goes on without.
    this.#lock = await navigator.wakeLock.request("screen").catch(() => null);
  }
}
