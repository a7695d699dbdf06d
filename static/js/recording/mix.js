// Everybody's sound in one track: whoever has a permit is connected, nobody else is, and a pause disconnects all.

import { hold } from "../call/sounds.js";

export class Mix {
  #held = hold();
  #out = this.#held.context.createMediaStreamDestination();
  /** @type {Map<MediaStreamTrack, MediaStreamAudioSourceNode>} */
  #sources = new Map();

  get track() {
    return /** @type {MediaStreamTrack} */ (this.#out.stream.getAudioTracks()[0]);
  }

  /** Where the product's own tones go in. */
  get input() {
    return this.#out;
  }

  /** Exactly these tracks from now on. @param {MediaStreamTrack[]} tracks */
  hear(tracks) {
    const now = new Set(tracks);
    for (const [track, source] of this.#sources) {
      if (now.has(track)) continue;
      source.disconnect();
      this.#sources.delete(track);
    }
    for (const track of tracks) {
      if (this.#sources.has(track)) continue;
      const source = this.#held.context.createMediaStreamSource(new MediaStream([track]));
      source.connect(this.#out);
      this.#sources.set(track, source);
    }
  }

  end() {
    this.hear([]);
    this.track.stop();
    this.#held.letGo();
  }
}
