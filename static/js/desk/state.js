// What changed at the desk between two whole states. Pure; the server's state is always complete.

/** @typedef {{ conversation: string, kind: "caller" | "colleague", name: string, room: string, lang: string, device: "phone" | "computer", waited: string, about: string, lines: string[], seconds_left: number, by?: string }} Offer */
/** @typedef {{ conversation: string, name: string, room: string, about: string, waited: string, state: "rings" | "next" | "waiting" | "away" }} Waiter */
/** @typedef {"online" | "offline" | "busy" | "wrap_up"} Presence */
/** @typedef {{ presence: Presence, wrap_up_seconds?: number, offers: Offer[], queue: Waiter[], colleagues: { name: string, state: Presence }[], stage: { room: string, label: string, direction: "publishes" | "receives" }[] }} DeskState */

/**
 * @param {DeskState | null} before
 * @param {DeskState} now
 * @returns {{ began: Offer[], ended: Offer[] }}
 */
export function offersChanged(before, now) {
  const had = new Set((before?.offers ?? []).map((offer) => offer.conversation));
  const has = new Set(now.offers.map((offer) => offer.conversation));
  return {
    began: now.offers.filter((offer) => !had.has(offer.conversation)),
    ended: (before?.offers ?? []).filter((offer) => !has.has(offer.conversation)),
  };
}

/**
 * Whether somebody who waited does so no more.
 * @param {DeskState | null} before
 * @param {DeskState} now
 */
export function someoneLeft(before, now) {
  const waits = new Set(now.queue.map((waiter) => waiter.conversation));
  return before !== null && before.queue.some((waiter) => !waits.has(waiter.conversation));
}

/**
 * Seconds that are left of something that was told at one moment and is looked at in another.
 * @param {number} seconds  at the time it was told
 * @param {number} told_ms
 * @param {number} now_ms
 */
export function secondsLeft(seconds, told_ms, now_ms) {
  return Math.max(0, Math.ceil(seconds - (now_ms - told_ms) / 1000));
}
