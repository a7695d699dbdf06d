// What lies in this browser's own storage: recordings that are not yet saved, each with its log. It reads and erases; writing
// is the worker's.

/**
 * @typedef {object} Facts
 * @property {string} conversation
 * @property {string} permit  any genuine one of the request serves to register; empty if a crash left bytes of which nothing is known
 * @property {string} type  of the file
 * @property {string} with  who was talked to, so that the agent knows it again
 * @property {number} started_ms
 * @property {number} [length_ms]  grows while it is written
 * @property {number} [ended_ms]
 * @property {number} [size_bytes]
 * @property {string} [sha256]
 * @property {number} [downloaded_ms]  a download was begun, of which the browser tells no end
 * @property {number} [saved_ms]  it lies where the agent wants it
 * @property {string} [saved_as]
 * @property {number} [discarded_ms]  the agent does not want it
 */
/** @typedef {{ account: string, name: string, facts: Facts, file: File }} Kept */

/**
 * Whether anything of this account lies here, also what is being written just now.
 * @param {string} account
 * @returns {Promise<boolean>}
 */
export async function liesHere(account) {
  const { folder, names, busy } = await look(account);
  for (const name of names) if (busy(name) || ((await fileOf(folder, `${name}.data`))?.size ?? 0) > 0) return true;
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
  const { folder, names, busy } = await look(account);
  for (const name of names) {
    if (busy(name)) continue;
    // What cannot be read now may be read later.
    const found = await read(folder, { account, name }).catch(() => undefined);
    if (found) kept.push(found);
    // A log without its file was made just before a crash, or is left of what was erased.
    else if (found === null) await folder?.removeEntry(`${name}.log`).catch(() => {});
  }
  return kept.sort((one, other) => one.facts.started_ms - other.facts.started_ms);
}

/**
 * One deed at a time for each file, in all pages of this browser. Others leave it out meanwhile.
 * @param {Kept} kept
 * @param {(now: Kept | null) => Promise<void>} deed  hears how it lies here by then
 */
export async function alone({ account, name }, deed) {
  await navigator.locks.request(lockOf(name), { ifAvailable: true }, async (lock) => {
    if (lock) await deed(await read(await folderOf(account), { account, name }));
  });
}

/** The bytes first: a log alone is nothing of anybody. @param {Pick<Kept, "account" | "name">} kept */
export async function erase({ account, name }) {
  const folder = await folderOf(account);
  for (const kind of ["data", "log"]) {
    await folder.removeEntry(`${name}.${kind}`).catch((/** @type {DOMException} */ error) => {
      // Another page was faster.
      if (error.name !== "NotFoundError") throw error;
    });
  }
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

/** @param {Partial<Facts> | null} facts @param {File} file @returns {Facts} */
function whole(facts, file) {
  const { conversation, permit, type, started_ms } = facts ?? {};
  const torn = { conversation: "", permit: "", type: "", with: "", started_ms: file.lastModified };
  return conversation && permit && type && started_ms ? { ...torn, ...facts } : { ...facts, ...torn };
}

/**
 * What has a log. Who writes holds the lock before there is a file, so the locks are looked at after the files.
 * @param {string} account
 */
async function look(account) {
  /** @type {string[]} */
  const names = [];
  const folder = await folderOf(account).catch(() => null);
  if (!folder) return { folder, names, busy: () => false };
  for await (const path of /** @type {any} */ (folder).keys()) if (path.endsWith(".log")) names.push(path.slice(0, -".log".length));
  const held = new Set((await navigator.locks.query()).held?.map((lock) => lock.name));
  return { folder, names, busy: (/** @type {string} */ name) => held.has(lockOf(name)) };
}

/** @param {FileSystemDirectoryHandle | null} folder @param {Pick<Kept, "account" | "name">} which @returns {Promise<Kept | null>} */
async function read(folder, { account, name }) {
  const [log, file] = [await fileOf(folder, `${name}.log`), await fileOf(folder, `${name}.data`)];
  return file ? { account, name, facts: whole(merged((await log?.text()) ?? ""), file), file } : null;
}

/** @param {FileSystemDirectoryHandle | null} folder @param {string} path @returns {Promise<File | null>} */
async function fileOf(folder, path) {
  try {
    return (await folder?.getFileHandle(path))?.getFile() ?? null;
  } catch (error) {
    if (/** @type {DOMException} */ (error).name === "NotFoundError") return null;
    throw error;
  }
}

/** @param {string} account @returns {Promise<FileSystemDirectoryHandle>}  one of its own for each account of a shared computer */
async function folderOf(account) {
  const root = await navigator.storage.getDirectory();
  return (await root.getDirectoryHandle("recordings")).getDirectoryHandle(account);
}
