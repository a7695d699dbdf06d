// The way of a finished recording: to the place that the agent chooses, into the register, and out of this browser. No document
// but the one link of a download.

import { Disk } from "./disk.js";
import { postJson } from "./post.js";
import { erase } from "./shelf.js";

/** @import { Answer } from "./post.js" */
/** @import { Kept } from "./shelf.js" */

/** Chosen: the server writes one row; a slow line is given time all the same. */
const PATIENCE_MS = 10_000;
/** Chosen: what nobody answered is said again after this long. */
const AGAIN_MS = 5000;
/** Chosen: by then a browser has begun to read what it downloads. */
const DOWNLOAD_BEGINS_MS = 15_000;

/** One worker for all that is read here. @type {Disk | null} */
let disk = null;

/**
 * Asks where the file shall lie; only after a press.
 * @param {Kept} kept
 * @returns {Promise<FileSystemFileHandle | "download" | null>}  null: the agent changed their mind
 */
export async function choosePlace(kept) {
  const choose = /** @type {any} */ (window).showSaveFilePicker;
  if (typeof choose !== "function") return "download";
  try {
    return await choose.call(window, { suggestedName: nameOf(kept) });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? null : "download";
  }
}

/**
 * @param {Kept} kept
 * @param {FileSystemFileHandle | "download"} place
 * @param {(percent: number) => void} progress
 */
export async function copy(kept, place, progress) {
  if (place === "download") return download(kept);
  const target = await place.createWritable();
  let written = 0;
  const count = new TransformStream({
    transform(piece, through) {
      through.enqueue(piece);
      written += piece.byteLength;
      progress(Math.floor((100 * written) / kept.file.size));
    },
  });
  await kept.file.stream().pipeThrough(count).pipeTo(target);
}

/**
 * Tells the server what was recorded: times, size and checksum, never a byte. Said again until it is answered.
 * @param {Kept} kept
 * @param {string} token
 * @param {() => void} unheard
 * @returns {Promise<Answer>}
 */
export async function register(kept, token, unheard) {
  const { facts, file } = kept;
  const known = facts.sha256 !== undefined && facts.size_bytes === file.size;
  const { size_bytes, sha256 } = known ? facts : await ours().sum(kept);
  const ended_ms = Math.max(facts.started_ms, facts.ended_ms ?? file.lastModified);
  const length_ms = Math.min(facts.length_ms ?? 0, ended_ms - facts.started_ms);
  return tell(kept, token, { started_ms: facts.started_ms, ended_ms, length_ms, size_bytes, sha256 }, unheard);
}

/** @param {Kept} kept @param {string} token @param {() => void} unheard */
export function registerDiscarded(kept, token, unheard) {
  return tell(kept, token, { discarded: true }, unheard);
}

/** Remembers that a download was begun, for the page that comes next. @param {Kept} kept */
export async function noteDownload(kept) {
  kept.facts.downloaded_ms = Date.now();
  await ours().note(kept, { downloaded_ms: kept.facts.downloaded_ms });
}

/** @param {Kept} kept */
export function forget(kept) {
  return erase(kept);
}

/** What the file is called unless the agent says otherwise. @param {Kept} kept */
export function nameOf({ facts }) {
  const at = new Date(facts.started_ms);
  const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate()), two(at.getHours()), two(at.getMinutes())].join("-");
  return `visavis-${day}.${facts.type === "video/mp4" ? "mp4" : "webm"}`;
}

/** @param {Kept} kept */
function download(kept) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(kept.file);
  link.download = nameOf(kept);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGINS_MS);
}

/**
 * @param {Kept} kept
 * @param {string} token
 * @param {Record<string, unknown>} what
 * @param {() => void} unheard
 * @returns {Promise<Answer>}
 */
async function tell({ facts }, token, what, unheard) {
  for (;;) {
    const url = `/desk/c/${encodeURIComponent(facts.conversation)}/recording/register`;
    const answer = await postJson(url, token, { permit: facts.permit, ...what }, PATIENCE_MS);
    if (answer.kind !== "lost") return answer;
    unheard();
    await new Promise((later) => setTimeout(later, AGAIN_MS));
  }
}

function ours() {
  disk ??= new Disk();
  return disk;
}
