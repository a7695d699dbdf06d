// What figures mean for people: good, uneven or poor, and why. Pure.

/** @import { Stream } from "./figures.js" */

/** @typedef {"good" | "uneven" | "poor"} Verdict */
/** @typedef {"loss" | "delay" | "jitter" | "narrow"} Cause */
/** @typedef {{ verdict: Verdict, cause: Cause | null, loss_percent: number, delay_ms: number }} Judgement */

/** Chosen, and the same for what is kept (src/meetings/quality.rs): beyond the first a person notices, beyond the second a talk
 * becomes hard. */
const LOSS_PERCENT = [2, 8];
const DELAY_MS = [300, 600];
const JITTER_MS = [40, 120];
/** Chosen: of fewer packets between two looks one that is lost says nothing. */
const FEWEST_PACKETS = 20;

/** @type {Verdict[]} */
const VERDICTS = ["good", "uneven", "poor"];

/**
 * The worst of it, and the first reason for that. Null: nothing was measured.
 * @param {Stream[]} streams
 * @param {number | null} delay_ms
 * @param {boolean} [paused]  the server rests a picture, because the line does not carry it
 * @returns {Judgement | null}
 */
export function judge(streams, delay_ms, paused = false) {
  const flowing = streams.filter((stream) => stream.packets > 0);
  if (flowing.length === 0 && !paused) return null;
  const telling = flowing.filter((stream) => stream.packets >= FEWEST_PACKETS);
  const loss_percent = Math.max(0, ...telling.map((stream) => stream.loss_percent));
  const jitter_ms = Math.max(0, ...flowing.map((stream) => stream.jitter_ms));
  /** @type {[number, Cause][]} */
  const causes = [
    [step(loss_percent, LOSS_PERCENT), "loss"], [step(delay_ms ?? 0, DELAY_MS), "delay"],
    [step(jitter_ms, JITTER_MS), "jitter"], [paused ? 1 : 0, "narrow"],
  ];
  const worst = Math.max(...causes.map(([height]) => height));
  const cause = worst === 0 ? null : causes.find(([height]) => height === worst)?.[1] ?? null;
  return { verdict: VERDICTS[worst] ?? "poor", cause, loss_percent, delay_ms: delay_ms ?? 0 };
}

/**
 * Is the way to this page so bad that its line in the bar says so?
 * @param {Judgement | null} judgement
 */
export function isWeak(judgement) {
  return judgement?.verdict === "poor" && judgement.cause !== "jitter";
}

/** @param {number} value @param {number[]} limits */
function step(value, limits) {
  return limits.filter((limit) => value > limit).length;
}
