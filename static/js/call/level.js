// How loud a microphone is, a few times a second, as a number of lit lamps.

import { hold } from "./sounds.js";

/** Chosen: fast enough to follow a voice, slow enough to cost nothing. */
const EVERY_MS = 80;

/**
 * Lamps for a loudness: decibels above the noise of a quiet room, spread over the lamps.
 * @param {number} rms  0 … 1
 * @param {number} lamps
 */
export function lampsFor(rms, lamps) {
  const decibels = 20 * Math.log10(Math.max(rms, 0.00001));
  return Math.max(0, Math.min(lamps, Math.round(((decibels + 58) / 50) * lamps)));
}

export class Level {
  #source;
  #analyser;
  #timer;
  #letGo;

  /**
   * @param {MediaStreamTrack} track
   * @param {(rms: number) => void} tell
   */
  constructor(track, tell) {
    const { context, letGo } = hold();
    this.#letGo = letGo;
    this.#source = context.createMediaStreamSource(new MediaStream([track]));
    this.#analyser = context.createAnalyser();
    this.#analyser.fftSize = 1024;
    this.#source.connect(this.#analyser);
    const samples = new Float32Array(this.#analyser.fftSize);
    this.#timer = setInterval(() => {
      this.#analyser.getFloatTimeDomainData(samples);
      tell(Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length));
    }, EVERY_MS);
  }

  stop() {
    clearInterval(this.#timer);
    this.#source.disconnect();
    this.#letGo();
  }
}
