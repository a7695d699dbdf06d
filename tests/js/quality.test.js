// What a browser's counts come to, and what people are told of it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { between, read } from "../../static/js/call/figures.js";
import { isWeak, judge } from "../../static/js/call/quality.js";

/** A report as a browser gives it, by id. */
const report = (...all) => new Map(all.map((one) => [one.id, one]));
const nothing = () => ({ at_ms: 0, streams: [], delay_ms: null, carrier: "" });

const UP = report(
  { id: "P", type: "candidate-pair", nominated: true, state: "succeeded", currentRoundTripTime: 0.0414, remoteCandidateId: "S" },
  { id: "Q", type: "candidate-pair", nominated: false, state: "succeeded", currentRoundTripTime: 9, remoteCandidateId: "S" },
  { id: "S", type: "remote-candidate", protocol: "tcp", address: "2001:db8::1", port: 8443 },
  { id: "C", type: "codec", mimeType: "video/VP8" }, { id: "D", type: "codec", mimeType: "audio/opus" },
  { id: "1", type: "outbound-rtp", kind: "video", codecId: "C", remoteId: "R1", bytesSent: 1000, packetsSent: 10, framesEncoded: 20, frameWidth: 320, frameHeight: 180 },
  { id: "2", type: "outbound-rtp", kind: "video", codecId: "C", bytesSent: 4000, packetsSent: 30, framesEncoded: 19, frameWidth: 640, frameHeight: 360 },
  { id: "3", type: "outbound-rtp", kind: "video", codecId: "C", active: false, bytesSent: 0, packetsSent: 0, frameWidth: 1280, frameHeight: 720 },
  { id: "R1", type: "remote-inbound-rtp", packetsLost: 2, jitter: 0.003 },
  { id: "A", type: "outbound-rtp", kind: "audio", codecId: "D", bytesSent: 500, packetsSent: 50 },
);

test("the sizes of one picture are one stream, and the way is told without an address", () => {
  const seen = nothing();
  read(UP, seen, new Map());
  assert.equal(seen.delay_ms, 41);
  assert.equal(seen.carrier, "TCP, IPv6");
  assert.deepEqual(seen.streams, [
    { person: "", kind: "video", bytes: 5000, packets: 40, lost: 2, frames: 20, codec: "VP8", jitter_ms: 3, width: 640, height: 360, sizes: 2 },
    { person: "", kind: "audio", bytes: 500, packets: 50, lost: 0, frames: 0, codec: "Opus", jitter_ms: 0, width: 0, height: 0, sizes: 0 },
  ]);
  assert.ok(!JSON.stringify(seen).includes("2001:"));
});

test("what is received belongs to whoever sends it, and to nobody if the page does not know", () => {
  const seen = nothing();
  const inbound = (id, track, lost) => ({ id, type: "inbound-rtp", kind: "audio", trackIdentifier: track, bytesReceived: 800, packetsReceived: 90, packetsLost: lost, jitter: 0.02 });
  read(report(inbound("1", "t1", 10), inbound("2", "t2", -3), inbound("3", "unknown", 0)), seen, new Map([["t1", "dana"], ["t2", "tomasz"]]));
  assert.deepEqual(seen.streams.map(({ person, packets, lost, jitter_ms }) => [person, packets, lost, jitter_ms]), [["dana", 100, 10, 20], ["tomasz", 90, 0, 20]]);
});

test("only what grew between two looks counts, and a leg that was built anew is not a fall", () => {
  const stream = { person: "dana", kind: "video", bytes: 0, packets: 100, lost: 5, frames: 30, codec: "VP8", jitter_ms: 4, width: 640, height: 360, sizes: 1 };
  const before = { ...nothing(), streams: [stream] };
  const now = (more) => ({ ...nothing(), at_ms: 2000, streams: [{ ...stream, ...more }] });
  const [grown] = between(now({ bytes: 250_000, packets: 200, lost: 15, frames: 60 }), before);
  assert.deepEqual([grown.kbits, grown.packets, grown.loss_percent, grown.frames], [1000, 100, 10, 15]);
  const [anew] = between(now({ bytes: 0, packets: 3, lost: 0, frames: 1 }), before);
  assert.deepEqual([anew.kbits, anew.packets, anew.loss_percent, anew.frames], [0, 0, 0, 0]);
  assert.deepEqual(between(now({}), null), []);
  assert.deepEqual(between({ ...before, streams: [stream] }, before), [], "no time has passed");
});

test("people are told good, uneven or poor, and the first reason", () => {
  const stream = (more) => ({ person: "dana", kind: "audio", kbits: 32, packets: 100, loss_percent: 0, frames: 0, codec: "Opus", jitter_ms: 3, width: 0, height: 0, sizes: 0, ...more });
  const table = [
    ["nothing flows", [stream({ packets: 0 })], 40, false, null],
    ["all is well", [stream({})], 40, false, ["good", null]],
    ["a delay of which nothing is known", [stream({})], null, false, ["good", null]],
    ["some loss", [stream({}), stream({ loss_percent: 3 })], 40, false, ["uneven", "loss"]],
    ["much loss", [stream({ loss_percent: 9 })], 400, false, ["poor", "loss"]],
    ["one lost packet of a few", [stream({ packets: 5, loss_percent: 20 })], 40, false, ["good", null]],
    ["far away", [stream({})], 301, false, ["uneven", "delay"]],
    ["very far", [stream({})], 601, false, ["poor", "delay"]],
    ["unevenly", [stream({ jitter_ms: 50 })], 40, false, ["uneven", "jitter"]],
    ["a picture that rests", [], 40, true, ["uneven", "narrow"]],
  ];
  for (const [name, streams, delay_ms, paused, wanted] of table) {
    const judgement = judge(streams, delay_ms, paused);
    assert.deepEqual(judgement && [judgement.verdict, judgement.cause], wanted, name);
  }
  assert.ok(isWeak(judge([stream({ loss_percent: 10 })], 50)));
  assert.ok(!isWeak(judge([stream({ loss_percent: 5 })], 50)) && !isWeak(null));
});
