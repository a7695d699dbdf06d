// The recorded picture: everybody with a permit in a grid, whole, with the name below; nobody else is ever connected to it.

import { initials } from "../call/layout.js";
import { grid, whole } from "./grid.js";

/** @import { Place } from "./grid.js" */

/** @typedef {{ id: string, name: string, camera: boolean, track: MediaStreamTrack | null }} Seen */

/** Chosen: no camera sends more than 540 lines, and a laptop that is busy with the call still encodes this in time. */
const WIDTH = 1024;
const HEIGHT = 576;
/** Chosen: the colours of the stage. Their place is the file, which no style sheet reaches. */
const STAGE = "#0c1518";
const TILE = "#26343a";
const TEXT = "#f4f5f2";
const PLATE = "rgb(12 21 24 / 0.8)";
const LETTER = 18;

/** How many lines each of so many people gets. @param {number} count */
export function linesOf(count) {
  return Math.ceil(grid(count, WIDTH, HEIGHT)[0]?.height ?? 0);
}

export class Picture {
  #canvas = document.createElement("canvas");
  #brush;
  #stream;
  /** @type {Map<string, { person: Seen, video: HTMLVideoElement }>} */
  #shown = new Map();

  constructor() {
    this.#canvas.width = WIDTH;
    this.#canvas.height = HEIGHT;
    this.#brush = /** @type {CanvasRenderingContext2D} */ (this.#canvas.getContext("2d", { alpha: false }));
    // Pictures are taken when `draw` says so: a page out of sight has no frames of its own.
    this.#stream = this.#canvas.captureStream(0);
    this.draw();
  }

  get track() {
    return /** @type {CanvasCaptureMediaStreamTrack} */ (this.#stream.getVideoTracks()[0]);
  }

  /** Exactly these people from now on. @param {Seen[]} people */
  show(people) {
    const now = new Set(people.map((person) => person.id));
    for (const [id, { video }] of this.#shown) {
      if (now.has(id)) continue;
      video.srcObject = null;
      this.#shown.delete(id);
    }
    for (const person of people) {
      const video = this.#shown.get(person.id)?.video ?? silentVideo();
      const playing = /** @type {MediaStream | null} */ (video.srcObject)?.getVideoTracks()[0] ?? null;
      if (playing !== person.track) {
        video.srcObject = person.track ? new MediaStream([person.track]) : null;
        if (person.track) video.play().catch(() => {});
      }
      this.#shown.delete(person.id);
      this.#shown.set(person.id, { person, video });
    }
  }

  /** Everybody whose camera is on can be drawn: a decoder takes its time for the first picture. */
  get ready() {
    return [...this.#shown.values()].every(({ person, video }) => !person.camera || !person.track || hasPicture(video));
  }

  /** One picture of the file. */
  draw() {
    const brush = this.#brush;
    brush.fillStyle = STAGE;
    brush.fillRect(0, 0, WIDTH, HEIGHT);
    const places = grid(this.#shown.size, WIDTH, HEIGHT);
    [...this.#shown.values()].forEach(({ person, video }, at) => {
      const place = places[at];
      if (place) this.#person(person, video, place);
    });
    // Firefox has it on the stream.
    const taker = /** @type {{ requestFrame(): void }} */ (/** @type {unknown} */ ("requestFrame" in this.track ? this.track : this.#stream));
    taker.requestFrame();
  }

  end() {
    this.show([]);
    this.track.stop();
  }

  /** @param {Seen} person @param {HTMLVideoElement} video @param {Place} place */
  #person(person, video, place) {
    const brush = this.#brush;
    brush.fillStyle = TILE;
    brush.fillRect(place.x, place.y, place.width, place.height);
    if (person.camera && hasPicture(video)) {
      const { x, y, width, height } = whole(video.videoWidth, video.videoHeight, place);
      brush.drawImage(video, x, y, width, height);
    } else {
      this.#text(initials(person.name), place.x + place.width / 2, place.y + place.height / 2, LETTER * 4, "center");
    }
    brush.font = `${LETTER}px sans-serif`;
    const width = Math.min(place.width, brush.measureText(person.name).width + LETTER * 1.5);
    brush.fillStyle = PLATE;
    brush.fillRect(place.x, place.y + place.height - LETTER * 2, width, LETTER * 2);
    this.#text(person.name, place.x + width / 2, place.y + place.height - LETTER, LETTER, "center", width - LETTER);
  }

  /** @param {string} text @param {number} x @param {number} y @param {number} size @param {CanvasTextAlign} align @param {number} [most] */
  #text(text, x, y, size, align, most) {
    const brush = this.#brush;
    brush.font = `${size}px sans-serif`;
    brush.textAlign = align;
    brush.textBaseline = "middle";
    brush.fillStyle = TEXT;
    brush.fillText(text, x, y, most);
  }
}

/** @param {HTMLVideoElement} video */
function hasPicture(video) {
  return video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0;
}

function silentVideo() {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  return video;
}
