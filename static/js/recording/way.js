// The way of a finished recording out of this browser. What was decided is noted beside the file before anybody is told, so
// that a page which goes away in between is followed by one that goes on with the same; the file goes last. Pure but for the
// hands it is given.
//
//   kept --a download begins--> downloaded
//   kept, downloaded --it lies where the agent wants it--> saved --registered--> gone
//   kept, downloaded, torn --the agent does not want it--> discarded --told--> gone
//   empty (nothing was recorded): as if discarded
//
// A server that has answered, even with no, has answered: the page says so, and the file does not stay for ever.

/** @import { Answer } from "./post.js" */
/** @import { Facts, Kept } from "./shelf.js" */

/** @typedef {"kept" | "downloaded" | "torn" | "empty" | "saved" | "discarded"} Stage */
/**
 * @typedef {object} Hands
 * @property {(facts: Partial<Facts>) => Promise<void>} note
 * @property {() => Promise<{ size_bytes: number, sha256: string }>} sum  of the file as it lies here
 * @property {(what: Record<string, unknown>) => Promise<Answer>} tell
 * @property {() => Promise<void>} erase
 */

/** @param {Pick<Kept, "facts" | "file">} kept @returns {Stage} */
export function stageOf({ facts, file }) {
  if (facts.saved_ms !== undefined) return "saved";
  if (facts.discarded_ms !== undefined) return "discarded";
  if (file.size === 0) return "empty";
  if (facts.permit === "") return "torn";
  return facts.downloaded_ms === undefined ? "kept" : "downloaded";
}

/**
 * @param {Kept} kept
 * @param {Hands} hands
 * @param {Partial<Facts>} facts
 */
export async function note(kept, hands, facts) {
  Object.assign(kept.facts, facts);
  // A disk without room for a line must not stop what makes room.
  await hands.note(facts).catch(() => {});
}

/**
 * Tells the server what was decided, then the file goes.
 * @param {Kept} kept
 * @param {Hands} hands
 * @returns {Promise<Answer>}
 */
export async function finish(kept, hands) {
  const stage = stageOf(kept);
  if (stage === "kept" || stage === "downloaded" || stage === "torn") throw new Error("Nothing is decided");
  // Of a file without a permit nobody can be told.
  const answer = kept.facts.permit === "" ? /** @type {const} */ ({ kind: "done", text: "" })
    : await hands.tell(stage === "saved" ? await figures(kept, hands) : { discarded: true });
  if (answer.kind === "done" || answer.kind === "refused") await hands.erase();
  return answer;
}

/** The same ones however often it is asked, and those of the file that lies here. @param {Kept} kept @param {Hands} hands */
async function figures(kept, hands) {
  const { facts, file } = kept;
  if (facts.sha256 === undefined || facts.ended_ms === undefined || facts.size_bytes !== file.size) {
    const found = await hands.sum();
    if (found.size_bytes !== file.size) throw new Error("The file has changed");
    await note(kept, hands, { ...found, ended_ms: facts.ended_ms ?? file.lastModified });
  }
  const { started_ms, size_bytes, sha256 } = kept.facts;
  const ended_ms = Math.max(started_ms, kept.facts.ended_ms ?? 0);
  return { started_ms, ended_ms, length_ms: Math.min(kept.facts.length_ms ?? 0, ended_ms - started_ms), size_bytes, sha256 };
}
