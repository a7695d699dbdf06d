// What the connection is doing, in figures people can read out to a helper. Pure but for asking the browser.

/** @typedef {{ delay_ms: number | null, loss_percent: number, up_kbits: number, down_kbits: number, route: string, picture: string }} Figures */
/** @typedef {{ at_ms: number, sent: number, received: number, lost: number, packets: number }} Totals */

/** Chosen: above these a person notices; words, not colours alone, say so. */
const WEAK_LOSS_PERCENT = 8;
const WEAK_DELAY_MS = 600;

/**
 * @param {RTCPeerConnection | null} up
 * @param {RTCPeerConnection | null} down
 * @param {Totals | null} before
 * @returns {Promise<{ figures: Figures, totals: Totals }>}
 */
export async function measure(up, down, before) {
  const totals = { at_ms: performance.now(), sent: 0, received: 0, lost: 0, packets: 0 };
  const figures = { delay_ms: /** @type {number | null} */ (null), loss_percent: 0, up_kbits: 0, down_kbits: 0, route: "", picture: "" };
  for (const connection of [up, down]) {
    if (!connection || connection.connectionState === "closed") continue;
    const report = await connection.getStats();
    report.forEach((/** @type {any} */ one) => {
      if (one.type === "candidate-pair" && one.nominated && one.state === "succeeded") {
        if (one.currentRoundTripTime !== undefined) figures.delay_ms = Math.round(one.currentRoundTripTime * 1000);
        const remote = report.get(one.remoteCandidateId);
        if (remote) figures.route = `${remote.protocol ?? "udp"} ${remote.address ?? ""}:${remote.port ?? ""}`;
      }
      if (one.type === "outbound-rtp") totals.sent += one.bytesSent ?? 0;
      if (one.type === "inbound-rtp") {
        totals.received += one.bytesReceived ?? 0;
        totals.lost += Math.max(0, one.packetsLost ?? 0);
        totals.packets += one.packetsReceived ?? 0;
        if (one.kind === "video" && one.frameWidth) figures.picture = `${one.frameWidth} × ${one.frameHeight}`;
      }
    });
  }
  return { figures: { ...figures, ...rates(totals, before) }, totals };
}

/**
 * What changed between two looks, per second.
 * @param {Totals} now
 * @param {Totals | null} before
 */
export function rates(now, before) {
  const seconds = before ? (now.at_ms - before.at_ms) / 1000 : 0;
  if (!before || seconds <= 0) return { loss_percent: 0, up_kbits: 0, down_kbits: 0 };
  // A leg that was built anew counts from nothing again; a fall is not a rate.
  const grown = (/** @type {number} */ a, /** @type {number} */ b) => Math.max(0, a - b);
  const lost = grown(now.lost, before.lost);
  const all = lost + grown(now.packets, before.packets);
  return {
    loss_percent: all > 0 ? (100 * lost) / all : 0,
    up_kbits: (grown(now.sent, before.sent) * 8) / 1000 / seconds,
    down_kbits: (grown(now.received, before.received) * 8) / 1000 / seconds,
  };
}

/** @param {Figures} figures */
export function isWeak(figures) {
  return figures.loss_percent > WEAK_LOSS_PERCENT || (figures.delay_ms ?? 0) > WEAK_DELAY_MS;
}
