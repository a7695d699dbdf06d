// ICE credentials in SDP (RFC 8839 §5.4): taken out of a description as a fragment (RFC 8840 §9), and put into one. No connection here.

/**
 * The fragment that tells the other side of a restart: the credentials, and the first section's name.
 * @param {string} sdp
 * @returns {string}
 */
export function credentialsOf(sdp) {
  const lines = ["ice-ufrag", "ice-pwd", "mid"].map((name) => `a=${name}:${valueOf(sdp, name)}\r\n`);
  return `${lines[0]}${lines[1]}m=audio 9 RTP/AVP 0\r\n${lines[2]}`;
}

/**
 * A description with the credentials of a fragment in the place of its own, as the next version of itself.
 * @param {string} sdp
 * @param {string} fragment
 * @returns {string}
 */
export function withCredentials(sdp, fragment) {
  return sdp
    .replace(/^(o=\S+ \S+ )(\d+)/m, (_, before, version) => `${before}${Number(version) + 1}`)
    .replace(/^(a=ice-ufrag:)[^\r\n]*/gm, (_, name) => name + valueOf(fragment, "ice-ufrag"))
    .replace(/^(a=ice-pwd:)[^\r\n]*/gm, (_, name) => name + valueOf(fragment, "ice-pwd"));
}

/** @param {string} sdp @param {string} name @returns {string} */
function valueOf(sdp, name) {
  return new RegExp(`^a=${name}:([^\r\n]*)`, "m").exec(sdp)?.[1] ?? "";
}
