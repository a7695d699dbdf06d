// Writes recordings into this browser's own storage. Only a worker may write so, and only one thing is done at a time.

import { append, Reel, sum } from "./reel.js";

/** @import { Handle } from "./reel.js" */

/** @typedef {{ id: number, deed: string, account: string, name: string, facts: Record<string, unknown>, blob: Blob }} Order */

/** What a page is told of an error. */
const FAULTS = new Map([["QuotaExceededError", "full"], ["Kept", "kept"]]);

/** @type {Reel | null} */
let reel = null;
let work = Promise.resolve();

onmessage = ({ data: order }) => {
  work = work.then(() => serve(order)).then(
    (answer) => postMessage({ id: order.id, answer }),
    (error) => postMessage({ id: order.id, fault: FAULTS.get(error?.name) ?? "broken", reason: String(error) }),
  );
};

/** @param {Order} order @returns {Promise<unknown>} */
async function serve(order) {
  switch (order.deed) {
    case "open":
      return open(order);
    case "write":
      return running().write(new Uint8Array(await order.blob.arrayBuffer()), order.facts);
    case "close":
      return close(order.facts);
    case "note":
      return within(order, "log", (log) => append(log, order.facts));
    case "sum":
      return within(order, "data", sum);
  }
}

/** @param {Order} order */
async function open({ account, name, facts }) {
  const folder = await folderOf(account);
  // A request is recorded once: what lies here is from before a reload, and is saved or discarded, not written over.
  if (await folder.getFileHandle(`${name}.log`).then(() => true, () => false)) throw Object.assign(new Error(name), { name: "Kept" });
  const log = await handle(folder, `${name}.log`);
  const data = await handle(folder, `${name}.data`);
  try {
    reel = new Reel(data, log, facts);
  } catch (error) {
    data.close();
    log.close();
    throw error;
  }
}

/** @param {Record<string, unknown>} facts */
function close(facts) {
  const ended = running();
  reel = null;
  return ended.close(facts);
}

function running() {
  if (!reel) throw new Error("Nothing is open");
  return reel;
}

/** @template T @param {Order} order @param {string} kind @param {(file: Handle) => T} deed */
async function within({ account, name }, kind, deed) {
  const file = await handle(await folderOf(account), `${name}.${kind}`);
  try {
    return deed(file);
  } finally {
    file.close();
  }
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
