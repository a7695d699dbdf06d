// The two media connections of a person: up (we offer, the server answers) and down (the server offers, we answer).
// Transport only: it knows tracks and descriptions, not people's names or tiles.

import { withOpusWishes } from "./opus.js";

/** @import { DownTrack, Message } from "./types.js" */

/** @typedef {{ person: string, track: MediaStreamTrack, receiver: RTCRtpReceiver }} Arrived */
/** @typedef {"idle" | "connecting" | "connected" | "lost"} LegState */

/** Chosen: a short gap heals by itself (roaming, a lift); after this the leg is built anew. */
const DISCONNECTED_MS = 4000;
/** Chosen: a leg that does not come up within this has met a network that lets no media through. */
const CONNECTING_MS = 12_000;
/** Chosen: one video layer; a phone's uplink carries it and a wall of nine stays under 11 Mbit/s. */
const MOST_VIDEO_BITS = 1_200_000;

/** What both legs share: one connection, watched, rebuilt when it does not come back. */
class Leg {
  /** @type {RTCPeerConnection | null} */
  connection = null;
  /** @type {LegState} */
  state = "idle";
  #name;
  #tell;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;

  /**
   * @param {"up" | "down"} name
   * @param {(leg: "up" | "down", state: LegState) => void} tell
   */
  constructor(name, tell) {
    this.#name = name;
    this.#tell = tell;
  }

  /** @returns {RTCPeerConnection} */
  build() {
    this.close();
    const connection = new RTCPeerConnection({ bundlePolicy: "max-bundle", rtcpMuxPolicy: "require" });
    this.connection = connection;
    this.#become("connecting");
    connection.onconnectionstatechange = () => {
      if (this.connection !== connection) return;
      switch (connection.connectionState) {
        case "connected":
          clearTimeout(this.#patience);
          return this.#become("connected");
        case "disconnected":
          return this.#giveUpAfter(DISCONNECTED_MS);
        case "failed":
        case "closed":
          return this.#become("lost");
      }
    };
    return connection;
  }

  close() {
    clearTimeout(this.#patience);
    this.connection?.close();
    this.connection = null;
    this.state = "idle";
  }

  /** From now on the other side has all it needs: if nothing stands in a while, the network is the reason. */
  expect() {
    if (this.state === "connecting") this.#giveUpAfter(CONNECTING_MS);
  }

  /** A description did not do; whoever watches builds the leg anew after a pause. */
  fail() {
    this.#become("lost");
  }

  /** @param {number} after_ms */
  #giveUpAfter(after_ms) {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#become("lost"), after_ms);
  }

  /** @param {LegState} state */
  #become(state) {
    if (state === "lost") clearTimeout(this.#patience);
    if (this.state === state) return;
    this.state = state;
    this.#tell(this.#name, state);
  }
}

export class Up extends Leg {
  /** @type {RTCRtpSender | null} */
  #audio = null;
  /** @type {RTCRtpSender | null} */
  #video = null;

  /** @param {(leg: "up" | "down", state: LegState) => void} tell */
  constructor(tell) {
    super("up", tell);
  }

  /**
   * Both places are opened even without a device, so that one can be switched on later without a new offer.
   * @param {MediaStreamTrack | null} audio
   * @param {MediaStreamTrack | null} video
   * @returns {Promise<string>}  the offer
   */
  async offer(audio, video) {
    const connection = this.build();
    this.#audio = connection.addTransceiver(audio ?? "audio", { direction: "sendonly" }).sender;
    const picture = connection.addTransceiver(video ?? "video", {
      direction: "sendonly", sendEncodings: [{ maxBitrate: MOST_VIDEO_BITS }],
    });
    this.#video = picture.sender;
    preferVp8(picture);
    await connection.setLocalDescription();
    this.expect();
    return connection.localDescription?.sdp ?? "";
  }

  /** @param {string} sdp */
  async answered(sdp) {
    if (this.connection?.signalingState !== "have-local-offer") return;
    await this.connection.setRemoteDescription({ type: "answer", sdp: withOpusWishes(sdp) });
  }

  /**
   * @param {MediaStreamTrack | null} audio
   * @param {MediaStreamTrack | null} video
   */
  async replace(audio, video) {
    if (this.#audio && this.#audio.track !== audio) await this.#audio.replaceTrack(audio).catch(() => {});
    if (this.#video && this.#video.track !== video) await this.#video.replaceTrack(video).catch(() => {});
  }
}

export class Down extends Leg {
  /** @type {Promise<void>} */
  #work = Promise.resolve();
  #send;
  #arrived;

  /**
   * @param {(leg: "up" | "down", state: LegState) => void} tell
   * @param {(message: Message) => void} send
   * @param {(tracks: Arrived[]) => void} arrived  everything that is received now
   */
  constructor(tell, send, arrived) {
    super("down", tell);
    this.#send = send;
    this.#arrived = arrived;
  }

  /** Asks the server for a first offer; whatever was there is let go. */
  open() {
    this.build();
    this.#send({ type: "down-open" });
  }

  /** @param {{ revision: number, sdp: string, tracks: DownTrack[] }} offer */
  offered(offer) {
    // One after the other: a description is applied only when the one before it is answered.
    this.#work = this.#work.then(() => this.#answer(offer)).catch(() => this.fail());
  }

  /** @param {{ revision: number, sdp: string, tracks: DownTrack[] }} offer */
  async #answer(offer) {
    const connection = this.connection;
    if (!connection || connection.signalingState === "closed") return;
    await connection.setRemoteDescription({ type: "offer", sdp: offer.sdp });
    await connection.setLocalDescription();
    if (this.connection !== connection) return;
    this.#send({ type: "down-answer", revision: offer.revision, sdp: connection.localDescription?.sdp ?? "" });
    // Alone in a call there is nothing to receive, and a connection for nothing is never made.
    if (offer.tracks.length > 0) this.expect();
    const byMid = new Map(offer.tracks.map((track) => [track.mid, track.person]));
    this.#arrived(connection.getTransceivers().flatMap((place) => {
      const person = place.mid === null ? undefined : byMid.get(place.mid);
      return person === undefined ? [] : [{ person, track: place.receiver.track, receiver: place.receiver }];
    }));
  }
}

/**
 * The one codec that our server forwards, first; a browser that does not let us choose offers it anyway.
 * @param {RTCRtpTransceiver} place
 */
function preferVp8(place) {
  const codecs = RTCRtpReceiver.getCapabilities("video")?.codecs ?? [];
  const vp8 = codecs.filter((codec) => codec.mimeType.toLowerCase() === "video/vp8");
  try {
    if (vp8.length > 0) place.setCodecPreferences([...vp8, ...codecs.filter((codec) => !vp8.includes(codec))]);
  } catch {
    // The order of the browser stands.
  }
}
