// Camera and microphone of this page. No document here: it asks the browser, keeps the tracks, says what went wrong.

/** @typedef {"denied" | "missing" | "busy" | "insecure" | "other"} Fault */
/** @typedef {"camera" | "microphone"} Kind */
/** @typedef {{ audio: boolean, video: boolean, camera: string, microphone: string, speaker: string }} Wish */

/** Chosen: 1.2 Mbit/s carry this size well; a phone's encoder does not get hot. */
const PICTURE = { width: { ideal: 960 }, height: { ideal: 540 }, frameRate: { ideal: 30, max: 30 } };
const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const KEPT_UNDER = "visavis-devices";

/**
 * @param {unknown} error  what getUserMedia threw
 * @returns {Fault}
 */
export function faultOf(error) {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  if (name === "NotReadableError" || name === "AbortError") return "busy";
  return "other";
}

export class Devices extends EventTarget {
  /** @type {MediaStreamTrack | null} */
  camera = null;
  /** @type {MediaStreamTrack | null} */
  microphone = null;
  /** @type {Partial<Record<Kind, Fault>>} */
  faults = {};
  /** @type {Wish} */
  #wish = { audio: false, video: false, camera: "", microphone: "", speaker: "", ...remembered() };

  constructor() {
    super();
    navigator.mediaDevices?.addEventListener?.("devicechange", () => this.#changed());
  }

  get wish() {
    return this.#wish;
  }

  /** Asks for both or one; call it only from a press, or when the permission is known to be there. */
  async start({ audio = true, video = true } = {}) {
    this.faults = {};
    if (!navigator.mediaDevices?.getUserMedia) {
      this.faults = { ...(video && { camera: "insecure" }), ...(audio && { microphone: "insecure" }) };
      return this.#changed();
    }
    if (audio && video) {
      try {
        this.#take(await this.#ask(true, true));
        return;
      } catch (error) {
        // One of the two may be missing, busy or forbidden while the other works: ask for each alone,
        // unless a person has just said no to both.
        if (faultOf(error) === "denied" && !(await this.#onlyOneForbidden())) {
          this.faults = { camera: "denied", microphone: "denied" };
          return this.#changed();
        }
      }
    }
    if (audio) await this.#startOne("microphone");
    if (video) await this.#startOne("camera");
  }

  /** @param {Kind} kind */
  async #startOne(kind) {
    try {
      this.#take(await this.#ask(kind === "microphone", kind === "camera"));
    } catch (error) {
      this.faults = { ...this.faults, [kind]: faultOf(error) };
      this.#changed();
    }
  }

  /** Takes devices only if no question would be asked: after a reload, in the tab that had them on. */
  async resume() {
    const { audio, video } = this.#wish;
    if (!audio && !video) return;
    const allowed = async (/** @type {string} */ name) => (await permission(name)) === "granted";
    const may = { audio: audio && (await allowed("microphone")), video: video && (await allowed("camera")) };
    if (may.audio || may.video) await this.start(may);
  }

  /**
   * @param {Kind} kind
   * @param {string} id  empty: off
   */
  async choose(kind, id) {
    if (!id) return this.stop(kind);
    this.#wish = { ...this.#wish, [kind]: id };
    // Many phones have one camera pipeline: the old one is let go before the new one is asked for.
    this[kind]?.stop();
    this[kind] = null;
    await this.start({ audio: kind === "microphone", video: kind === "camera" });
  }

  /** @param {string} id */
  chooseSpeaker(id) {
    this.#wish = { ...this.#wish, speaker: id };
    this.#changed();
  }

  /** Lets a device go; its light goes out. @param {Kind} [kind] */
  stop(kind) {
    for (const each of /** @type {Kind[]} */ (kind ? [kind] : ["camera", "microphone"])) {
      this[each]?.stop();
      this[each] = null;
    }
    this.#wish = { ...this.#wish, audio: this.microphone !== null, video: this.camera !== null };
    this.#changed();
  }

  /** Lets everything go and remembers what was on, for the page that comes next in this tab. */
  release() {
    this.camera?.stop();
    this.microphone?.stop();
    this.camera = this.microphone = null;
  }

  /** @returns {Promise<{ camera: MediaDeviceInfo[], microphone: MediaDeviceInfo[], speaker: MediaDeviceInfo[] }>} */
  async list() {
    const found = (await navigator.mediaDevices?.enumerateDevices?.()) ?? [];
    const of = (/** @type {MediaDeviceKind} */ kind) => found.filter((device) => device.kind === kind && device.deviceId);
    return { camera: of("videoinput"), microphone: of("audioinput"), speaker: of("audiooutput") };
  }

  /** @param {boolean} audio @param {boolean} video */
  #ask(audio, video) {
    const exact = (/** @type {string} */ id) => (id ? { deviceId: { ideal: id } } : {});
    return navigator.mediaDevices.getUserMedia({
      audio: audio && { ...SOUND, ...exact(this.#wish.microphone) },
      video: video && { ...PICTURE, ...(this.#wish.camera ? exact(this.#wish.camera) : { facingMode: "user" }) },
    });
  }

  async #onlyOneForbidden() {
    const states = await Promise.all(["camera", "microphone"].map(permission));
    return states.filter((state) => state === "denied").length === 1;
  }

  /** @param {MediaStream} stream */
  #take(stream) {
    for (const track of stream.getTracks()) {
      const kind = track.kind === "video" ? "camera" : "microphone";
      this[kind]?.stop();
      this[kind] = track;
      track.contentHint = kind === "camera" ? "motion" : "speech";
      this.#wish = { ...this.#wish, [kind]: track.getSettings().deviceId ?? "" };
      track.onended = () => this[kind] === track && this.stop(kind);
    }
    this.#wish = { ...this.#wish, audio: this.microphone !== null, video: this.camera !== null };
    this.#changed();
  }

  #changed() {
    try {
      sessionStorage.setItem(KEPT_UNDER, JSON.stringify(this.#wish));
    } catch {
      // A browser that keeps nothing only forgets the choice at a reload.
    }
    this.dispatchEvent(new Event("change"));
  }
}

/** @returns {Partial<Wish>} */
function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT_UNDER) ?? "{}");
  } catch {
    return {};
  }
}

/** @param {string} name @returns {Promise<PermissionState | "unknown">} */
async function permission(name) {
  try {
    return (await navigator.permissions.query({ name: /** @type {PermissionName} */ (name) })).state;
  } catch {
    return "unknown"; // Some browsers do not tell; then nothing is taken without a press.
  }
}
