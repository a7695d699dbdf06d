// The two media connections of a person: up (we offer, the server answers) and down (the server offers, we answer).
// Transport only: it knows tracks and descriptions, not people's names or tiles.

import { withSlides } from "./content.js";
import { credentialsOf, withCredentials } from "./credentials.js";
import { keepSharp, layersOf, preferVp8, SCREEN_LAYERS, suit } from "./layers.js";
import { Leg } from "./leg.js";

/** @import { DownTrack, Kind, Message } from "./types.js" */

/** @typedef {{ person: string, kind: Kind, track: MediaStreamTrack, receiver: RTCRtpReceiver }} Arrived */
/** @import { LegState } from "./leg.js" */

export class Up extends Leg {
  /** @type {RTCRtpSender | null} */
  #audio = null;
  /** @type {RTCRtpSender | null} */
  #video = null;
  /** @type {RTCRtpSender | null} */
  #screen = null;
  /** Restarts whose answers are to come: only the answer to the last one counts. */
  #restarts = 0;
  /** Which sizes of the picture anybody has a use for; null: all. @type {boolean[] | null} */
  #used = null;
  /** One change of sizes after the other. @type {Promise<void>} */
  #change = Promise.resolve();

  /** @param {(leg: "up" | "down", state: LegState) => void} tell */
  constructor(tell) {
    super("up", tell);
  }

  /**
   * All places are opened even without a device, so that one can be switched on later without a new offer.
   * @param {MediaStreamTrack | null} audio
   * @param {MediaStreamTrack | null} video
   * @param {MediaStreamTrack | null | undefined} screen  undefined: this browser shows none
   * @returns {Promise<string>}  the offer
   */
  async offer(audio, video, screen) {
    const connection = this.build();
    this.#restarts = 0;
    this.#used = null;
    this.#audio = connection.addTransceiver(audio ?? "audio", { direction: "sendonly" }).sender;
    const picture = connection.addTransceiver(video ?? "video", { direction: "sendonly", sendEncodings: layersOf(video) });
    this.#video = picture.sender;
    preferVp8(picture);
    const slides = screen === undefined ? null : this.#placeScreen(connection, screen);
    await connection.setLocalDescription();
    this.expect();
    const sdp = connection.localDescription?.sdp ?? "";
    return slides ? withSlides(sdp, slides.mid ?? "") : sdp;
  }

  /** @param {RTCPeerConnection} connection @param {MediaStreamTrack | null} screen */
  #placeScreen(connection, screen) {
    const place = placeOf(connection, screen ?? "video");
    this.#screen = place.sender;
    preferVp8(place);
    void keepSharp(place.sender);
    return place;
  }

  /** @param {MediaStreamTrack | null} screen */
  async show(screen) {
    if (this.#screen && this.#screen.track !== screen) await this.#screen.replaceTrack(screen).catch(() => {});
  }

  /** @param {string} sdp */
  async answered(sdp) {
    if (this.connection?.signalingState !== "have-local-offer") return;
    await this.connection.setRemoteDescription({ type: "answer", sdp });
  }

  /**
   * New credentials for the connection that stands: tracks and keys stay (RFC 8445 §9).
   * @returns {Promise<string>}  a fragment for the server
   */
  async restart() {
    const connection = this.connection;
    if (!connection?.currentRemoteDescription) return "";
    this.#restarts += 1;
    await connection.setLocalDescription(await connection.createOffer({ iceRestart: true }));
    return credentialsOf(connection.localDescription?.sdp ?? "");
  }

  /** @param {string} fragment  the server's new credentials */
  async restarted(fragment) {
    this.#restarts -= 1;
    const connection = this.connection;
    const known = connection?.currentRemoteDescription;
    if (!connection || !known || this.#restarts !== 0 || connection.signalingState !== "have-local-offer") return;
    await connection.setRemoteDescription({ type: "answer", sdp: withCredentials(known.sdp, fragment) });
  }

  /**
   * @param {MediaStreamTrack | null} audio
   * @param {MediaStreamTrack | null} video
   */
  async replace(audio, video) {
    if (this.#audio && this.#audio.track !== audio) await this.#audio.replaceTrack(audio).catch(() => {});
    if (!this.#video || this.#video.track === video) return;
    await this.#suit(this.#video, video);
    await this.#video.replaceTrack(video).catch(() => {});
  }

  /** @param {boolean[]} sizes  which of those that were offered anybody has a use for: the others are not sent */
  use(sizes) {
    this.#used = sizes;
    if (this.#video) void this.#suit(this.#video, this.#video.track);
  }

  /** @param {RTCRtpSender} sender @param {MediaStreamTrack | null} camera */
  #suit(sender, camera) {
    if (camera) this.#change = this.#change.then(() => suit(sender, camera, this.#used));
    return this.#change;
  }
}

/** A browser that does not take the sizes sends one: no call fails for it. @param {RTCPeerConnection} connection @param {MediaStreamTrack | "video"} screen */
function placeOf(connection, screen) {
  try {
    return connection.addTransceiver(screen, { direction: "sendonly", sendEncodings: SCREEN_LAYERS });
  } catch {
    return connection.addTransceiver(screen, { direction: "sendonly" });
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
    const byMid = new Map(offer.tracks.map((track) => [track.mid, track]));
    this.#arrived(connection.getTransceivers().flatMap((place) => {
      const known = place.mid === null ? undefined : byMid.get(place.mid);
      return known ? [{ person: known.person, kind: known.kind, track: place.receiver.track, receiver: place.receiver }] : [];
    }));
  }
}
