// How our sound is encoded: an answer says what the answerer likes to hear, so we read it as liking repair and silence.

/** Specified (RFC 7587 §6.1): in-band repair of lost packets, and next to nothing sent while nobody speaks. */
const WISHES = ["useinbandfec=1", "usedtx=1"];

/**
 * Adds the wishes to the Opus line of an answer, and leaves every other line as it is.
 * @param {string} sdp
 * @returns {string}
 */
export function withOpusWishes(sdp) {
  const type = /^a=rtpmap:(\d+) opus\//im.exec(sdp)?.[1];
  if (type === undefined) return sdp;
  const line = new RegExp(`^a=fmtp:${type} (.*)$`, "m").exec(sdp);
  const said = (line?.[1] ?? "").trim().split(";").filter(Boolean);
  const names = new Set(said.map((one) => one.split("=")[0]?.trim()));
  const all = [...said, ...WISHES.filter((wish) => !names.has(wish.split("=")[0]))].join(";");
  if (line) return sdp.replace(line[0], `a=fmtp:${type} ${all}${line[0].endsWith("\r") ? "\r" : ""}`);
  return sdp.replace(new RegExp(`^(a=rtpmap:${type} opus/[^\r\n]*)(\r?\n)`, "im"), `$1$2a=fmtp:${type} ${all}$2`);
}
