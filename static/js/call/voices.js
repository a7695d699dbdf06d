// How loud the others are, from the totals that the browser keeps of what it plays. The server forwards no audio level
// with the packets, so nobody's loudness comes over the line; it is measured where it is heard.

/** @typedef {{ energy: number, seconds: number }} Totals */

/** Chosen: totals from longer ago (the page was out of sight) say nothing about now. */
const STALE_S = 1;

/**
 * The mean loudness between two looks, 0 … 1. Energy is the square of the loudness over time.
 * @param {Totals} now
 * @param {Totals | undefined} before
 */
export function loudness(now, before) {
  if (!before) return 0;
  const seconds = now.seconds - before.seconds;
  // A sound that began anew counts from nothing again; a fall is not a loudness.
  if (seconds <= 0 || seconds > STALE_S || now.energy < before.energy) return 0;
  return Math.sqrt((now.energy - before.energy) / seconds);
}

export class Voices {
  /** @type {WeakMap<RTCRtpReceiver, Totals>} */
  #before = new WeakMap();

  /**
   * How loud this sound was since the last look at it.
   * @param {RTCRtpReceiver} receiver
   * @returns {Promise<number>}
   */
  async level(receiver) {
    const report = await receiver.getStats().catch(() => null);
    let level = 0;
    report?.forEach((/** @type {any} */ one) => {
      if (one.type !== "inbound-rtp" || one.kind !== "audio") return;
      // A browser that keeps no totals tells at least the loudness of this moment.
      if (one.totalAudioEnergy === undefined || one.totalSamplesDuration === undefined) return void (level = one.audioLevel ?? 0);
      const now = { energy: one.totalAudioEnergy, seconds: one.totalSamplesDuration };
      level = loudness(now, this.#before.get(receiver));
      this.#before.set(receiver, now);
    });
    return level;
  }
}
