// Which pictures this page shows, and how large: told to the server, which sends nothing of the others. No document here.

/** @import { Kind, Message } from "./types.js" */

/** @typedef {{ person: string, kind: Kind, lines: number }} Shown */

/** Chosen: told in steps, so that dragging a window says nothing new at every pixel. */
const STEP = 60;
/** Specified (protocol.md, view): more do not count. */
const MOST = 49;

/**
 * The most that anybody here needs of each picture, in steps, in one order. Pure.
 * @param {Iterable<Shown[]>} lists
 * @returns {Shown[]}
 */
export function needs(lists) {
  /** @type {Map<string, Shown>} */
  const most = new Map();
  for (const { person, kind, lines } of [...lists].flat()) {
    const name = `${person} ${kind}`;
    if (lines > 0) most.set(name, { person, kind, lines: Math.max(most.get(name)?.lines ?? 0, Math.ceil(lines / STEP) * STEP) });
  }
  return [...most].sort(([a, { lines }], [b, other]) => other.lines - lines || (a < b ? -1 : 1)).map(([, shown]) => shown).slice(0, MOST);
}

export class Showing {
  #send;
  /** By who shows them: the stage, the page that records. @type {Map<string, Shown[]>} */
  #lists = new Map();
  #told = "";

  /** @param {(message: Message) => boolean} send */
  constructor(send) {
    this.#send = send;
  }

  /** @param {"stage" | "recording"} where @param {Shown[]} list  everything that is shown there now */
  shows(where, list) {
    this.#lists.set(where, list);
    this.#tell();
  }

  /** The server may have forgotten it. */
  again() {
    this.#told = "";
    this.#tell();
  }

  #tell() {
    // Before the stage was drawn once nothing is known, and everything is sent.
    if (!this.#lists.has("stage")) return;
    const pictures = needs(this.#lists.values());
    const words = JSON.stringify(pictures);
    if (words !== this.#told && this.#send({ type: "view", pictures })) this.#told = words;
  }
}
