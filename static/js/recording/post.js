// A few words to the server about a recording; never a byte of it.

/** @typedef {{ kind: "done", text: string } | { kind: "refused", text: string } | { kind: "stale" } | { kind: "lost" }} Answer */

/** The sign-in has ended, or the page is from before it: only a page that is read anew is heard again. */
const STALE = [401, 403];
/** Too many presses: a later word may be heard. */
const LATER = 429;

/**
 * @param {string} url
 * @param {string} token
 * @param {Record<string, unknown>} body
 * @param {AbortSignal} until
 * @returns {Promise<Answer>}  lost: nobody answered, or the server could not; the same may be said again
 */
export async function postJson(url, token, body, until) {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-Form-Token": token },
      body: JSON.stringify(body),
      keepalive: true,
      signal: until,
    });
    if (STALE.includes(answer.status)) return { kind: "stale" };
    if (answer.status >= 500 || answer.status === LATER) return { kind: "lost" };
    if (answer.status === 204) return { kind: "done", text: "" };
    // What is not in our own words is not our server's.
    return { kind: answer.ok ? "done" : "refused", text: String((await answer.json()).text ?? "") };
  } catch {
    return { kind: "lost" };
  }
}
