// A few words to the server about a recording; never a byte of it.

/** @typedef {{ kind: "done", text: string } | { kind: "refused", text: string } | { kind: "lost" }} Answer */

/** A sign-in that has ended or too many presses: a later word may be heard. */
const LATER = [401, 403, 429];

/**
 * @param {string} url
 * @param {string} token
 * @param {Record<string, unknown>} body
 * @param {number} patience_ms
 * @returns {Promise<Answer>}  lost: nobody answered, or the server could not; the same may be said again
 */
export async function postJson(url, token, body, patience_ms) {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-Form-Token": token },
      body: JSON.stringify(body),
      keepalive: true,
      signal: AbortSignal.timeout(patience_ms),
    });
    if (answer.status >= 500 || LATER.includes(answer.status)) return { kind: "lost" };
    const said = await answer.json().catch(() => null);
    return { kind: answer.ok ? "done" : "refused", text: String(said?.text ?? "") };
  } catch {
    return { kind: "lost" };
  }
}
