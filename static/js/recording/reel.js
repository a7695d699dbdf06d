// One recording on the disk: the bytes, and beside them a log of JSON lines that says what is known of them, merged from first
// to last. A torn line counts as unwritten, so each begins anew. It is handed files that are open and knows no storage.

import { Sha256 } from "./sha256.js";

/** @typedef {{ write: (bytes: Uint8Array, at: { at: number }) => number, read: (bytes: Uint8Array, at: { at: number }) => number, getSize: () => number, flush: () => void, close: () => void }} Handle */

/** Chosen: a megabyte is read and summed in a few milliseconds. */
const PIECE = 1 << 20;

export class Reel {
  #data;
  #log;
  #sum = new Sha256();
  #full = false;

  /** What must be known of a recording is written before its first byte. @param {Handle} data @param {Handle} log @param {Record<string, unknown>} facts */
  constructor(data, log, facts) {
    this.#data = data;
    this.#log = log;
    append(log, facts);
  }

  /** Flushed: a crash loses what is under way and no more. @param {Uint8Array} bytes @param {Record<string, unknown>} facts */
  write(bytes, facts) {
    // It was told that there is no more room, and nothing is added behind a gap.
    if (this.#full) return;
    try {
      const written = this.#data.write(bytes, { at: this.#data.getSize() });
      this.#sum.add(bytes.subarray(0, written));
      this.#data.flush();
      if (written < bytes.length) throw new DOMException("", "QuotaExceededError");
      append(this.#log, facts);
    } catch (error) {
      this.#full = true;
      throw error;
    }
  }

  /** @param {Record<string, unknown>} facts */
  close(facts) {
    const ended = { ...facts, size_bytes: this.#data.getSize(), sha256: this.#sum.hex() };
    try {
      append(this.#log, ended);
    } finally {
      this.#data.close();
      this.#log.close();
    }
    return ended;
  }
}

/** For a recording that a crash left behind. @param {Handle} data */
export function sum(data) {
  const result = new Sha256();
  const piece = new Uint8Array(PIECE);
  for (let at = 0, read = 0; (read = data.read(piece, { at })) > 0; at += read) result.add(piece.subarray(0, read));
  return { size_bytes: data.getSize(), sha256: result.hex() };
}

/** @param {Handle} log @param {Record<string, unknown>} facts */
export function append(log, facts) {
  log.write(new TextEncoder().encode(`\n${JSON.stringify(facts)}\n`), { at: log.getSize() });
  log.flush();
}
