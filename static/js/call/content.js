// What a section of SDP is about: browsers have no word for it, so it is said in what leaves for the server (RFC 4796 §5).

/**
 * The description, with the section of this name being the picture of a screen.
 * @param {string} sdp
 * @param {string} mid
 * @returns {string}
 */
export function withSlides(sdp, mid) {
  return sdp.replace(new RegExp(`^(a=mid:${mid})(\r?\n)`, "m"), "$1$2a=content:slides$2");
}
