// What a page says to the worker that writes. No document here.

import { worker } from "../trusted.js";

/** @import { Facts, Kept } from "./shelf.js" */

/** The worker's storage is full, has this recording already from before, or failed. */
export class DiskFault extends Error {
  /** @param {"full" | "kept" | "broken"} kind @param {string} reason */
  constructor(kind, reason) {
    super(reason);
    this.kind = kind;
  }
}

export class Disk {
  #worker = worker(new URL("./disk-worker.js", import.meta.url));
  #last = 0;
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (error: Error) => void }>} */
  #asked = new Map();

  constructor() {
    this.#worker.onmessage = ({ data: { id, answer, fault, reason } }) => {
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (fault) asked?.reject(new DiskFault(fault, reason));
      else asked?.resolve(answer);
    };
    this.#worker.onerror = () => {
      for (const { reject } of this.#asked.values()) reject(new DiskFault("broken", "worker"));
      this.#asked.clear();
    };
  }

  /** @param {string} account @param {string} name @param {Facts} facts @returns {Promise<void>} */
  open(account, name, facts) {
    return this.#ask({ deed: "open", account, name, facts });
  }

  /** @param {Blob} blob @param {Partial<Facts>} facts @returns {Promise<void>} */
  write(blob, facts) {
    return this.#ask({ deed: "write", blob, facts });
  }

  /** @param {Partial<Facts>} facts @returns {Promise<{ size_bytes: number, sha256: string }>} */
  close(facts) {
    return this.#ask({ deed: "close", facts });
  }

  /** @param {Kept} kept @param {Partial<Facts>} facts @returns {Promise<void>} */
  note({ account, name }, facts) {
    return this.#ask({ deed: "note", account, name, facts });
  }

  /** @param {Kept} kept @returns {Promise<{ size_bytes: number, sha256: string }>} */
  sum({ account, name }) {
    return this.#ask({ deed: "sum", account, name });
  }

  end() {
    this.#worker.terminate();
  }

  /** @param {Record<string, unknown>} order @returns {Promise<any>} */
  #ask(order) {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...order });
    });
  }
}
