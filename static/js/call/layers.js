// The sizes in which our camera and our screen are sent, and the codec of them.

/**
 * Chosen: small, middle and large of one picture; each receiver is sent the one that its tile shows and its line carries. All
 * three together are half as much again as the large one alone.
 */
const RATES = { q: 150_000, h: 450_000, f: 1_200_000 };

/** Specified by browsers: of a picture of fewer points they send no more than two sizes, or one, beginning with the first. */
const THREE_FROM = 960 * 540;
const TWO_FROM = 480 * 270;

/**
 * The sizes for a camera of so many points, always under the same three names. Pure.
 * @param {number} points
 * @returns {RTCRtpEncodingParameters[]}
 */
export function layersFor(points) {
  const count = points >= THREE_FROM ? 3 : points >= TWO_FROM ? 2 : 1;
  return Object.entries(RATES).map(([rid, maxBitrate], at) => ({
    rid, maxBitrate: count === 3 ? maxBitrate : [200_000, 900_000, maxBitrate][at + 2 - count] ?? maxBitrate,
    active: at < count, scaleResolutionDownBy: 2 ** Math.max(0, count - 1 - at),
  }));
}

/**
 * Chosen: letters whole and sharp for whoever's line carries them, half as large for the others. On a narrow line of our own the
 * screen has more of it than the face; that stands in the first size and is meant for both. @type {RTCRtpEncodingParameters[]}
 */
export const SCREEN_LAYERS = [
  { rid: "s", maxBitrate: 400_000, maxFramerate: 15, scaleResolutionDownBy: 2, priority: "high" },
  { rid: "l", maxBitrate: 1_800_000, maxFramerate: 15, scaleResolutionDownBy: 1 },
];

/** Fewer pictures before coarser ones. @param {RTCRtpSender} sender */
export async function keepSharp(sender) {
  const parameters = sender.getParameters();
  Object.assign(parameters, { degradationPreference: "maintain-resolution" });
  // A browser that does not take it goes by the hint that the track carries.
  await sender.setParameters(parameters).catch(() => {});
}

/** @param {MediaStreamTrack | null} camera @returns {RTCRtpEncodingParameters[]} */
export function layersOf(camera) {
  const { width = 960, height = 540 } = camera?.getSettings() ?? {};
  return layersFor(width * height);
}

/**
 * The sizes of which somebody has a use. Pure.
 * @param {RTCRtpEncodingParameters[]} layers
 * @param {boolean[] | null} used  by place; null, or what is not in it: used
 * @returns {RTCRtpEncodingParameters[]}
 */
export function inUse(layers, used) {
  return layers.map((layer, at) => ({ ...layer, active: layer.active !== false && (used?.[at] ?? true) }));
}

/**
 * Another camera may have other sizes, and not all are used.
 * @param {RTCRtpSender} sender
 * @param {MediaStreamTrack} camera
 * @param {boolean[] | null} used
 */
export async function suit(sender, camera, used) {
  const parameters = sender.getParameters();
  const layers = inUse(layersOf(camera), used);
  for (const [at, encoding] of parameters.encodings.entries()) Object.assign(encoding, layers[at]);
  // A browser that does not change sizes goes on with those it has.
  await sender.setParameters(parameters).catch(() => {});
}

/**
 * The one codec that our server forwards, first; a browser that does not let us choose offers it anyway.
 * @param {RTCRtpTransceiver} place
 */
export function preferVp8(place) {
  const codecs = RTCRtpReceiver.getCapabilities("video")?.codecs ?? [];
  const vp8 = codecs.filter((codec) => codec.mimeType.toLowerCase() === "video/vp8");
  try {
    if (vp8.length > 0) place.setCodecPreferences([...vp8, ...codecs.filter((codec) => !vp8.includes(codec))]);
  } catch {
    // The order of the browser stands.
  }
}
