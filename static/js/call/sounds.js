// Every sound the product makes, drawn by the browser itself: no file to load. Each has a visible twin elsewhere.

/** @type {AudioContext | null} */
let shared = null;

/** How many need it at this moment. */
let holders = 0;

/** Chosen: longer than any sound, and than the pause between two bells: a loudspeaker that is slow to wake would miss every one. */
const LINGERS_MS = 6000;

/**
 * One context for the page; a browser lets it sound only after a press. It runs while somebody holds it and rests otherwise: one that
 * runs on in silence takes from a phone's battery what a call needs.
 * @returns {{ context: AudioContext, letGo: () => void }}  letting go twice is letting go once
 */
export function hold() {
  const context = (shared ??= new AudioContext());
  holders += 1;
  void context.resume().catch(() => {});
  let held = true;
  const rest = () => {
    if (holders === 0) void context.suspend().catch(() => {});
  };
  return {
    context,
    letGo() {
      if (held) holders -= 1;
      held = false;
      setTimeout(rest, LINGERS_MS);
    },
  };
}

/** Chosen: a browser that means to let the sound out has done so by then; a note that comes later is only noise. */
const START_MS = 300;

/**
 * Notes given to a silent context would all sound at once at the next press, so it is given none.
 * @param {Note[]} notes
 * @param {AudioNode} [to]  somewhere else than the loudspeaker
 * @returns {Promise<boolean>}  whether it was heard
 */
async function play(notes, to) {
  const { context, letGo } = hold();
  await Promise.race([context.resume().catch(() => {}), new Promise((later) => setTimeout(later, START_MS))]);
  const heard = context.state === "running";
  if (heard) for (const note of notes) bell(context, note, to);
  letGo();
  return heard;
}

/** @typedef {{ hz: number, after_s?: number, length_s?: number, volume: number, to_hz?: number }} Note */

/** Specified (design, sound): the ring is two soft bell notes, a third up. */
const LOW_BELL_HZ = 587.33;
const HIGH_BELL_HZ = 739.99;

/** Specified (design, sound): a recording says itself with one low tone of a quarter of a second. */
const LOW_TONE = { hz: LOW_BELL_HZ / 2, length_s: 0.25, volume: 0.5 };
const SECOND_TONE_S = 0.4;

/**
 * @param {AudioContext} context
 * @param {Note} note
 * @param {AudioNode} [to]
 */
function bell(context, { hz, after_s = 0, length_s = 1.2, volume, to_hz }, to = context.destination) {
  const start = context.currentTime + after_s;
  // A second, quieter partial makes a sine sound struck instead of switched on.
  for (const [factor, share] of /** @type {[number, number][]} */ ([[1, 0.8], [2.76, 0.14]])) {
    const tone = context.createOscillator();
    const level = context.createGain();
    tone.frequency.setValueAtTime(hz * factor, start);
    if (to_hz) tone.frequency.exponentialRampToValueAtTime(to_hz * factor, start + length_s * 0.6);
    level.gain.setValueAtTime(0.0001, start);
    level.gain.exponentialRampToValueAtTime(Math.max(0.0002, volume * share), start + 0.012);
    level.gain.exponentialRampToValueAtTime(0.0001, start + length_s / factor ** 0.5);
    tone.connect(level).connect(to);
    tone.start(start);
    tone.stop(start + length_s);
  }
}

/** A caller rings. @param {number} [volume] 0 … 1 */
export function ring(volume = 0.5) {
  return play([{ hz: LOW_BELL_HZ, volume }, { hz: HIGH_BELL_HZ, volume, after_s: 0.32, length_s: 1.6 }]);
}

/** The call was taken: the ring's notes reversed. @param {number} [volume] */
export function taken(volume = 0.35) {
  return play([{ hz: HIGH_BELL_HZ, volume, length_s: 0.7 }, { hz: LOW_BELL_HZ, volume, after_s: 0.2, length_s: 1 }]);
}

/** Somebody left or hung up: one falling note. @param {number} [volume] */
export function left(volume = 0.3) {
  return play([{ hz: LOW_BELL_HZ, volume, length_s: 0.9, to_hz: LOW_BELL_HZ * 0.6 }]);
}

/** For the guest who waits: one low note. @param {number} [volume] */
export function ringBack(volume = 0.18) {
  return play([{ hz: LOW_BELL_HZ / 2, volume, length_s: 1.4 }]);
}

/** Somebody is asked whether the call may be recorded: one neutral note. */
export function recordingAsked() {
  return play([{ hz: HIGH_BELL_HZ / 2, volume: 0.3 }]);
}

/** The recording has started: one low tone, here or onto the file. @param {AudioNode} [to] */
export function recordingStarted(to) {
  return play([LOW_TONE], to);
}

/** It has stopped: the same tone twice. Resolves when both have sounded. @param {AudioNode} [to] */
export async function recordingStopped(to) {
  const heard = await play([LOW_TONE, { ...LOW_TONE, after_s: SECOND_TONE_S }], to);
  if (heard) await new Promise((later) => setTimeout(later, (SECOND_TONE_S + LOW_TONE.length_s) * 1000));
}

/**
 * The device test plays what a ring sounds like, on the chosen loudspeaker if the browser can.
 * @param {string} speaker
 */
export async function test(speaker) {
  const { context, letGo } = hold();
  if (speaker && "setSinkId" in context) {
    await /** @type {any} */ (context).setSinkId(speaker).catch(() => {});
  }
  await ring(0.5);
  letGo();
}
