// What the two connections are doing, as the browser counts it. Pure but for asking the browser.

/** @import { Arrived } from "./peer.js" */

/** @typedef {"audio" | "video"} Kind */
/** What was counted of one person's sound or picture so far. `person` is empty for what this page sends.
 * @typedef {{ person: string, kind: Kind, bytes: number, packets: number, lost: number, frames: number, codec: string, jitter_ms: number, width: number, height: number, sizes: number }} Counted */
/** @typedef {{ at_ms: number, streams: Counted[], delay_ms: number | null, carrier: string }} Look */
/** The same between two looks.
 * @typedef {{ person: string, kind: Kind, kbits: number, packets: number, loss_percent: number, frames: number, codec: string, jitter_ms: number, width: number, height: number, sizes: number }} Stream */

/**
 * @param {RTCPeerConnection | null} up
 * @param {RTCPeerConnection | null} down
 * @param {Arrived[]} arrived  whose the received tracks are
 * @returns {Promise<Look>}
 */
export async function look(up, down, arrived) {
  const owners = new Map(arrived.map(({ person, track }) => [track.id, person]));
  /** @type {Look} */
  const seen = { at_ms: performance.now(), streams: [], delay_ms: null, carrier: "" };
  for (const connection of [up, down]) {
    if (!connection || connection.connectionState === "closed") continue;
    const report = await connection.getStats().catch(() => null);
    if (report) read(report, seen, owners);
  }
  return seen;
}

/**
 * Adds what one connection's report says.
 * @param {{ get(id: string): any, forEach(each: (one: any) => void): void }} report
 * @param {Look} seen
 * @param {Map<string, string>} owners  track → person
 */
export function read(report, seen, owners) {
  report.forEach((one) => {
    if (one.type === "candidate-pair" && one.nominated && one.state === "succeeded") readPair(one, report.get(one.remoteCandidateId), seen);
    if (one.type === "outbound-rtp") {
      const remote = report.get(one.remoteId);
      add(seen.streams, "", one, report, { bytes: one.bytesSent, packets: one.packetsSent, lost: remote?.packetsLost, frames: one.framesEncoded, jitter: remote?.jitter });
    }
    if (one.type === "inbound-rtp") {
      const person = owners.get(one.trackIdentifier);
      const packets = (one.packetsReceived ?? 0) + Math.max(0, one.packetsLost ?? 0);
      if (person !== undefined) add(seen.streams, person, one, report, { bytes: one.bytesReceived, packets, lost: one.packetsLost, frames: one.framesDecoded, jitter: one.jitter });
    }
  });
}

/** The way to the server: which kind it is, not between which addresses. @param {any} pair @param {any} server @param {Look} seen */
function readPair(pair, server, seen) {
  if (pair.currentRoundTripTime !== undefined) seen.delay_ms = Math.round(pair.currentRoundTripTime * 1000);
  if (server) seen.carrier = `${String(server.protocol ?? "udp").toUpperCase()}, IPv${String(server.address ?? "").includes(":") ? 6 : 4}`;
}

/**
 * The sizes of one picture are streams of their own here: together they are what a person sends.
 * @param {Counted[]} streams
 * @param {string} person
 * @param {any} one
 * @param {{ get(id: string): any }} report
 * @param {{ bytes?: number, packets?: number, lost?: number, frames?: number, jitter?: number }} counts
 */
function add(streams, person, one, report, { bytes = 0, packets = 0, lost = 0, frames = 0, jitter = 0 }) {
  let all = streams.find((stream) => stream.person === person && stream.kind === one.kind);
  if (!all) {
    all = { person, kind: one.kind, bytes: 0, packets: 0, lost: 0, frames: 0, codec: "", jitter_ms: 0, width: 0, height: 0, sizes: 0 };
    streams.push(all);
  }
  const [, codec = ""] = String(report.get(one.codecId)?.mimeType ?? "").split("/");
  const [width, height] = [one.frameWidth ?? 0, one.frameHeight ?? 0];
  all.bytes += bytes;
  all.packets += packets;
  all.lost += Math.max(0, lost);
  all.frames = Math.max(all.frames, frames);
  all.codec = codec === "opus" ? "Opus" : codec || all.codec;
  all.jitter_ms = Math.max(all.jitter_ms, Math.round(jitter * 1000));
  if (width > 0 && one.active !== false) all.sizes += 1;
  if (height > all.height && one.active !== false) [all.width, all.height] = [width, height];
}

/**
 * What happened between two looks.
 * @param {Look} now
 * @param {Look | null} before
 * @returns {Stream[]}
 */
export function between(now, before) {
  const seconds = before ? (now.at_ms - before.at_ms) / 1000 : 0;
  // A leg that was built anew counts from nothing again; a fall is not a rate.
  const grown = (/** @type {number} */ a, /** @type {number} */ b) => Math.max(0, a - b);
  return now.streams.flatMap((stream) => {
    const old = before?.streams.find(({ person, kind }) => person === stream.person && kind === stream.kind);
    if (!old || seconds <= 0) return [];
    const [packets, lost] = [grown(stream.packets, old.packets), grown(stream.lost, old.lost)];
    const { person, kind, codec, jitter_ms, width, height, sizes } = stream;
    return [{
      person, kind, codec, jitter_ms, width, height, sizes, packets,
      kbits: (grown(stream.bytes, old.bytes) * 8) / 1000 / seconds,
      frames: grown(stream.frames, old.frames) / seconds,
      loss_percent: packets > 0 ? Math.min(100, (100 * lost) / packets) : 0,
    }];
  });
}
