// Writes one recording into this browser's own storage as it comes, flushed: a crash loses what is under way and no more.
// Beside the bytes lies a log of JSON lines: what is known of the recording, merged from first to last; a torn line counts
// as unwritten, so each begins anew. Only a worker may write so, and only one thing is done at a time.

import { Sha256 } from "./sha256.js";

/** @typedef {{ write: (bytes: Uint8Array, at: { at: number }) => number, read: (bytes: Uint8Array, at: { at: number }) => number, getSize: () => number, flush: () => void, close: () => void }} Handle */
/** @typedef {{ id: number, deed: string, account: string, name: string, facts: Record<string, unknown>, blob: Blob }} Order */

/** Chosen: a megabyte is read and summed in a few milliseconds. */
const PIECE = 1 << 20;

/** @type {{ data: Handle, log: Handle, sum: Sha256, full: boolean } | null} */
let tape = null;
let work = Promise.resolve();

onmessage = ({ data: order }) => {
  work = work.then(() => serve(order)).then(
    (answer) => postMessage({ id: order.id, answer }),
    (error) => postMessage({ id: order.id, fault: error?.name === "QuotaExceededError" ? "full" : "broken", reason: String(error) }),
  );
};

/** @param {Order} order @returns {Promise<unknown>} */
async function serve(order) {
  switch (order.deed) {
    case "open":
      return open(order);
    case "write":
      return write(new Uint8Array(await order.blob.arrayBuffer()), order.facts);
    case "close":
      return close(order.facts);
    case "note":
      return note(order);
    case "sum":
      return sum(order);
  }
}

/** @param {Order} order */
async function open({ account, name, facts }) {
  const folder = await folderOf(account);
  // A request is recorded once: what lies here is from before a reload, and is saved or discarded, not written over.
  if (await folder.getFileHandle(`${name}.log`).then(() => true, () => false)) throw new Error(`${name} lies here already`);
  const log = await handle(folder, `${name}.log`);
  tape = { log, data: await handle(folder, `${name}.data`), sum: new Sha256(), full: false };
  append(log, facts);
}

/** @param {Uint8Array} bytes @param {Record<string, unknown>} facts */
function write(bytes, facts) {
  if (!tape || tape.full) return;
  try {
    const from = tape.data.getSize();
    const written = tape.data.write(bytes, { at: from });
    tape.sum.add(bytes.subarray(0, written));
    tape.data.flush();
    if (written < bytes.length) throw new DOMException("", "QuotaExceededError");
    append(tape.log, facts);
  } catch (error) {
    // What is written stays; nothing is added behind a gap.
    tape.full = true;
    throw error;
  }
}

/** @param {Record<string, unknown>} facts */
function close(facts) {
  if (!tape) throw new Error("Nothing is open");
  const { data, log } = tape;
  const ended = { ...facts, size_bytes: data.getSize(), sha256: tape.sum.hex() };
  tape = null;
  try {
    append(log, ended);
  } finally {
    data.close();
    log.close();
  }
  return ended;
}

/** @param {Order} order */
async function note({ account, name, facts }) {
  const log = await handle(await folderOf(account), `${name}.log`);
  try {
    append(log, facts);
  } finally {
    log.close();
  }
}

/** For a recording that a crash left behind. @param {Order} order */
async function sum({ account, name }) {
  const data = await handle(await folderOf(account), `${name}.data`);
  try {
    const result = new Sha256();
    const piece = new Uint8Array(PIECE);
    for (let at = 0, read = 0; (read = data.read(piece, { at })) > 0; at += read) result.add(piece.subarray(0, read));
    return { size_bytes: data.getSize(), sha256: result.hex() };
  } finally {
    data.close();
  }
}

/** @param {Handle} log @param {Record<string, unknown>} facts */
function append(log, facts) {
  log.write(new TextEncoder().encode(`\n${JSON.stringify(facts)}\n`), { at: log.getSize() });
  log.flush();
}

/** @param {string} account */
async function folderOf(account) {
  const root = await navigator.storage.getDirectory();
  return (await root.getDirectoryHandle("recordings", { create: true })).getDirectoryHandle(account, { create: true });
}

/** @param {FileSystemDirectoryHandle} folder @param {string} name @returns {Promise<Handle>} */
async function handle(folder, name) {
  const file = await folder.getFileHandle(name, { create: true });
  return /** @type {any} */ (file).createSyncAccessHandle();
}
