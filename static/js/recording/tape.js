// One file in the making: picture and sound of the people it is told, encoded by the browser, handed to the disk as it comes.
// Nothing is kept in memory. It knows no permits; whoever holds it does.

import { recordingStarted, recordingStopped } from "../call/sounds.js";
import { worker } from "../trusted.js";
import { Disk, DiskFault } from "./disk.js";
import { Mix } from "./mix.js";
import { Picture } from "./picture.js";
import { lockOf } from "./shelf.js";

/** @import { Seen } from "./picture.js" */
/** @import { Facts } from "./shelf.js" */

/** @typedef {"full" | "kept" | "broken"} Fault  kept: the recording of this request lies here from before a reload */

/** Chosen: what a crash may lose, with the time to write it, stays below a second. */
const SLICE_MS = 500;
/** Chosen: a file that begins with empty places tells less; one that begins later than this loses words. */
const FIRST_PICTURE_MS = 1000;
/** Chosen: a face and a held-up document stay readable; an hour takes about 500 MB. */
const PICTURE_BITS = 1_000_000;
const SOUND_BITS = 96_000;
/** The first that the browser can write. */
const TYPES = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];

/** Whether this browser can record at all: it encodes, it has a disk of its own, and its workers write there. */
export function canRecord() {
  return typeof MediaRecorder === "function" && typeOf() !== undefined && "captureStream" in HTMLCanvasElement.prototype
    && "storage" in navigator && "getDirectory" in navigator.storage && "locks" in navigator;
}

export class Tape {
  #picture = new Picture();
  #mix = new Mix();
  #disk = new Disk();
  #ticks = worker(new URL("./tick.js", import.meta.url));
  #recorder;
  #length;
  #told;
  /** @type {() => void} */
  #unlock = () => {};
  #fault = false;
  /** Until when the first pictures are awaited, while it is about to run. */
  #rolls_by = 0;
  /** The worker was asked to open a file. */
  #asked = false;
  #over = false;

  /**
   * @param {{ account: string, name: string, facts: Omit<Facts, "type"> }} what
   * @param {{ opened: () => void, tick: () => void, fault: (kind: Fault) => void, length: () => number }} told
   */
  constructor({ account, name, facts }, told) {
    this.#told = told;
    this.#length = () => Math.round(told.length());
    const type = typeOf() ?? "";
    this.#recorder = new MediaRecorder(new MediaStream([this.#picture.track, this.#mix.track]), {
      mimeType: type, videoBitsPerSecond: PICTURE_BITS, audioBitsPerSecond: SOUND_BITS,
    });
    this.#recorder.ondataavailable = ({ data }) => this.#obey(this.#disk.write(data, { length_ms: this.#length() }));
    this.#recorder.onerror = () => this.#fail("broken");
    this.#ticks.onmessage = () => {
      told.tick();
      this.#picture.draw();
      if (this.#rolls_by > 0) this.roll();
      this.#ticks.postMessage(0);
    };
    this.#obey(navigator.locks.request(lockOf(name), () => this.#open(account, name, { ...facts, type: type.split(";")[0] ?? type })));
  }

  /** Holds the lock from before there is a file until it is whole. @param {string} account @param {string} name @param {Facts} facts */
  async #open(account, name, facts) {
    if (this.#over) return;
    this.#asked = true;
    const closed = new Promise((resolve) => (this.#unlock = () => resolve(undefined)));
    await this.#disk.open(account, name, facts);
    this.#told.opened();
    await closed;
  }

  /** Begins, or goes on after a pause: when the file is open, and everybody can be drawn. */
  roll() {
    if (this.#recorder.state === "recording") return;
    this.#rolls_by ||= performance.now() + FIRST_PICTURE_MS;
    if (!this.#picture.ready && performance.now() < this.#rolls_by) return;
    this.#rolls_by = 0;
    this.#picture.draw();
    if (this.#recorder.state === "paused") return this.#recorder.resume();
    this.#recorder.start(SLICE_MS);
    void recordingStarted(this.#mix.input);
  }

  /** Exactly these from now on. @param {Seen[]} people @param {MediaStreamTrack[]} sounds */
  show(people, sounds) {
    this.#picture.show(people);
    this.#mix.hear(sounds);
  }

  pause() {
    this.#rolls_by = 0;
    this.show([], []);
    this.#picture.draw();
    if (this.#recorder.state === "recording") this.#recorder.pause();
  }

  /** Nobody is recorded from here on; the two tones that say so are still written, and then the file is whole. */
  async finish() {
    this.#over = true;
    this.#rolls_by = 0;
    this.show([], []);
    this.#picture.draw();
    const length_ms = this.#length();
    try {
      // A browser that cannot play the tones still closes the file.
      if (this.#recorder.state === "recording") await recordingStopped(this.#mix.input).catch(() => {});
      if (this.#recorder.state !== "inactive") {
        await new Promise((resolve) => {
          this.#recorder.onstop = resolve;
          this.#recorder.stop();
        });
      }
      if (this.#asked) await this.#disk.close({ ended_ms: Date.now(), length_ms }).catch(() => this.#fail("broken"));
    } finally {
      this.#ticks.terminate();
      this.#picture.end();
      this.#mix.end();
      this.#disk.end();
      this.#unlock();
    }
  }

  /** @param {Promise<unknown>} deed */
  #obey(deed) {
    deed.catch((error) => this.#fail(error instanceof DiskFault ? error.kind : "broken"));
  }

  /** @param {Fault} kind */
  #fail(kind) {
    if (this.#fault) return;
    this.#fault = true;
    this.#told.fault(kind);
  }
}

function typeOf() {
  return TYPES.find((type) => MediaRecorder.isTypeSupported(type));
}
