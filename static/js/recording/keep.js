// The hands of a finished recording: they put it where the agent chooses, note, sum, tell the server and erase. In which order is
// way.js's to say. No document but the one link of a download.

import { Disk } from "./disk.js";
import { postJson } from "./post.js";
import { erase } from "./shelf.js";

/** @import { Answer } from "./post.js" */
/** @import { Kept } from "./shelf.js" */
/** @import { Hands } from "./way.js" */

/** Chosen: the server writes one row; a slow line is given time all the same. */
const PATIENCE_MS = 10_000;
/** Chosen: what nobody answered is said again after this long. */
const AGAIN_MS = 5000;
/** Chosen: by then a browser has begun to read what it downloads. */
const DOWNLOAD_BEGINS_MS = 15_000;

/** One worker for all that is read here. @type {Disk | null} */
let disk = null;

/**
 * @param {Kept} kept
 * @param {() => string} token
 * @param {() => void} unheard
 * @returns {Hands}
 */
export function handsOf(kept, token, unheard) {
  return {
    note: (facts) => ours().note(kept, facts),
    sum: () => ours().sum(kept),
    tell: (what) => tell(kept, token, what, unheard),
    erase: () => erase(kept),
  };
}

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
 * Done when the whole file lies there; what fails in between leaves nothing there.
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
 * What became of the file: times, size and checksum, never a byte. Said again until it is answered.
 * @param {Kept} kept
 * @param {() => string} token
 * @param {Record<string, unknown>} what
 * @param {() => void} unheard
 * @returns {Promise<Answer>}
 */
async function tell({ facts }, token, what, unheard) {
  for (;;) {
    const url = `/desk/c/${encodeURIComponent(facts.conversation)}/recording/register`;
    const answer = await postJson(url, token(), { permit: facts.permit, ...what }, AbortSignal.timeout(PATIENCE_MS));
    if (answer.kind !== "lost") return answer;
    unheard();
    await new Promise((later) => setTimeout(later, AGAIN_MS));
  }
}

function ours() {
  disk ??= new Disk();
  return disk;
}
