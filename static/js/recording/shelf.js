// What lies in this browser's own storage: recordings that are not yet saved, each with its log. It reads and erases; writing
// is the worker's.

/**
 * @typedef {object} Facts
 * @property {string} conversation
 * @property {string} permit  any genuine one of the request serves to register
 * @property {string} type  of the file
 * @property {string} with  who was talked to, so that the agent knows it again
 * @property {number} started_ms
 * @property {number} [length_ms]  grows while it is written
 * @property {number} [ended_ms]
 * @property {number} [size_bytes]
 * @property {string} [sha256]
 * @property {number} [downloaded_ms]  a download was begun, of which the browser tells no end
 */
/** @typedef {{ account: string, name: string, facts: Facts, file: File }} Kept */

/**
 * Whether anything of this account lies here, also what is being written just now.
 * @param {string} account
 * @returns {Promise<boolean>}
 */
export async function liesHere(account) {
  const folder = await folderOf(account).catch(() => null);
  if (!folder) return false;
  for await (const path of /** @type {any} */ (folder).keys()) if (path.endsWith(".data")) return true;
  return false;
}

/**
 * The recordings of this account that lie here; those that a page is still writing are left out.
 * @param {string} account
 * @returns {Promise<Kept[]>}
 */
export async function keptOf(account) {
  /** @type {Kept[]} */
  const kept = [];
  const folder = await folderOf(account).catch(() => null);
  if (!folder) return kept;
  const busy = new Set((await navigator.locks.query()).held?.map((lock) => lock.name));
  for await (const [path, entry] of /** @type {any} */ (folder).entries()) {
    const name = path.replace(/\.log$/, "");
    if (name === path || busy.has(lockOf(name))) continue;
    try {
      const facts = merged(await (await entry.getFile()).text());
      const file = await (await folder.getFileHandle(`${name}.data`)).getFile();
      if (facts) kept.push({ account, name, facts, file });
    } catch {
      // A log without its file was made just before a crash; there is nothing of anybody in it.
    }
  }
  return kept.sort((one, other) => one.facts.started_ms - other.facts.started_ms);
}

/** @param {Kept} kept */
export async function erase({ account, name }) {
  const folder = await folderOf(account);
  for (const kind of ["data", "log"]) await folder.removeEntry(`${name}.${kind}`);
}

/** The lock that a page holds while it writes; the browser lets go of it when the page is gone, however. @param {string} name */
export function lockOf(name) {
  return `visavis-recording-${name}`;
}

/**
 * What the log says; a line that a crash tore says nothing.
 * @param {string} log
 * @returns {Facts | null}
 */
export function merged(log) {
  const said = log.split("\n").flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
  return said.length === 0 ? null : Object.assign({}, ...said);
}

/** @param {string} account @returns {Promise<FileSystemDirectoryHandle>}  one of its own for each account of a shared computer */
async function folderOf(account) {
  const root = await navigator.storage.getDirectory();
  return (await root.getDirectoryHandle("recordings")).getDirectoryHandle(account);
}
