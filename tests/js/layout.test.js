// Which tiles are on the stage, who is outlined, and the other small sums of the page.

import assert from "node:assert/strict";
import { test } from "node:test";

import { withSlides } from "../../static/js/call/content.js";
import { inUse, layersFor } from "../../static/js/call/layers.js";
import { arrange, initials, Speakers } from "../../static/js/call/layout.js";
import { needs, Showing } from "../../static/js/call/showing.js";
import { lampsFor } from "../../static/js/call/level.js";
import { offersChanged, secondsLeft } from "../../static/js/desk/state.js";
import { Told } from "../../static/js/call/told.js";
import { loudness } from "../../static/js/call/voices.js";
import { pauseBefore } from "../../static/js/socket.js";
import { Words } from "../../static/js/words.js";

const people = (count) => Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: `P ${at}`, role: "agent", muted: false, camera: true, away: false, you: false }));

test("tiles fill the stage and one's own picture floats while it can", () => {
  const table = [[0, 1, 0, "alone"], [1, 1, 0, "floating"], [3, 3, 0, "floating"], [4, 5, 0, "tile"], [8, 9, 0, "tile"], [9, 9, 2, "tile"], [15, 9, 8, "tile"]];
  for (const [others, count, hidden, self] of table) {
    const plan = arrange(people(others), new Map());
    assert.deepEqual([plan.count, plan.hidden, plan.self], [count, hidden, self], `${others} others`);
  }
});

test("beside a screen people stand in a strip, and every further screen takes the place of one", () => {
  const table = [[1, 1, 1, 0, "tile"], [4, 1, 4, 0, "tile"], [5, 1, 3, 2, "tile"], [5, 3, 1, 4, "tile"], [11, 9, 1, 10, "tile"], [0, 1, 0, 0, "alone"]];
  for (const [others, screens, shown, hidden, self] of table) {
    const plan = arrange(people(others), new Map(), screens);
    assert.deepEqual([plan.shown.length, plan.hidden, plan.self], [shown, hidden, self], `${others} others, ${screens} screens`);
  }
});

test("a screen says what it is before it leaves, and nothing else changes", () => {
  const sdp = "v=0\r\nm=video 9 X 96\r\na=mid:1\r\nm=video 9 X 96\r\na=mid:2\r\na=sendonly\r\nm=video 9 X 96\r\na=mid:20\r\n";
  assert.equal(withSlides(sdp, "2"), sdp.replace("a=mid:2\r\n", "a=mid:2\r\na=content:slides\r\n"));
  assert.equal(withSlides(sdp, "3"), sdp);
});

test("the server is told everything at entering and each change once", () => {
  /** @type {any[]} */
  const said = [];
  const [devices, screen] = [{ camera: null, microphone: {} }, { track: null }];
  const told = new Told(devices, screen, (message) => said.push(message) > 0);
  told.change(false, false);
  screen.track = {};
  told.join(false);
  screen.track = null;
  told.change(true, true);
  told.change(true, true);
  screen.track = {};
  told.change(true, true);
  const own = { type: "join", muted: false, camera: false, screen: true, media: true };
  assert.deepEqual(said, [own, { type: "mute", on: true }, { type: "screen", on: false }, { type: "screen", on: true }]);
});

test("of too many the last speakers are shown, in the order in which they came", () => {
  const plan = arrange(people(12), new Map([["p11", 900], ["p10", 800], ["p9", 700]]));
  assert.deepEqual(plan.shown.map((one) => one.id), ["p0", "p1", "p2", "p3", "p9", "p10", "p11"]);
});

test("a camera is sent in the sizes that a browser gives it, the largest always among them", () => {
  const table = [[1280 * 720, [4, 2, 1]], [960 * 540, [4, 2, 1]], [640 * 480, [2, 1]], [320 * 240, [1]]];
  for (const [points, scales] of table) {
    const sent = layersFor(points).filter((layer) => layer.active);
    assert.deepEqual(sent.map((layer) => layer.scaleResolutionDownBy), scales, `${points}`);
    assert.ok(sent.every((layer, at) => at === 0 || layer.maxBitrate > sent[at - 1].maxBitrate), `${points}`);
    assert.deepEqual(layersFor(points).map((layer) => layer.rid), ["q", "h", "f"]);
  }
});

test("sizes that nobody has a use for rest, and those that the camera is too small for rest anyway", () => {
  const active = (points, used) => inUse(layersFor(points), used).map((layer) => layer.active);
  assert.deepEqual(active(960 * 540, null), [true, true, true]);
  assert.deepEqual(active(960 * 540, [true, false, true]), [true, false, true]);
  assert.deepEqual(active(960 * 540, [false]), [false, true, true]);
  assert.deepEqual(active(320 * 240, [true, true, true]), [true, false, false]);
});

test("a page says whose pictures it shows, in steps, and the recorder's need counts too", () => {
  const face = (/** @type {string} */ person, /** @type {number} */ lines) => ({ person, kind: "video", lines });
  const screen = { person: "p1", kind: "screen", lines: 700 };
  const stage = [face("p1", 301), face("p2", 0), face("p3", 120), screen];
  assert.deepEqual(needs([stage, [face("p3", 500)]]), [{ ...screen, lines: 720 }, face("p3", 540), face("p1", 360)]);
  assert.equal(needs([Array.from({ length: 60 }, (_, at) => face(`p${at}`, 90))]).length, 49);
});

test("what is shown is said when it changes, and again when the server may have forgotten it", () => {
  /** @type {any[]} */
  const said = [];
  let open = true;
  const showing = new Showing((message) => open && said.push(message.pictures.map((/** @type {any} */ one) => one.lines).join()) > 0);
  showing.shows("recording", [{ person: "p1", lines: 200 }]);
  assert.deepEqual(said, [], "the stage is not known yet");
  showing.shows("stage", [{ person: "p1", lines: 310 }]);
  showing.shows("stage", [{ person: "p1", lines: 305 }]);
  showing.shows("stage", []);
  assert.deepEqual(said, ["360", "240"], "a page out of sight still records");
  open = false;
  showing.shows("recording", []);
  open = true;
  showing.again();
  assert.deepEqual(said, ["360", "240", ""]);
});

test("a cough is not speech, a sentence is, and the outline outlives a pause between words", () => {
  const speakers = new Speakers();
  const hear = (at, loud) => speakers.hear(at, "p", loud);
  assert.equal(hear(1000, true), false);
  assert.equal(hear(1100, false), false);
  assert.equal(hear(3000, true), false);
  assert.equal(hear(3200, true), false);
  assert.equal(hear(3300, true), true);
  assert.equal(hear(4000, false), true);
  assert.equal(hear(4300, false), false);
});

test("two looks at a quarter of a second each are enough speech, one is not", () => {
  const speakers = new Speakers();
  assert.deepEqual([[250, true], [500, true], [750, false], [1500, false]].map(([at, loud]) => speakers.hear(at, "p", loud, 250)), [false, true, true, false]);
});

test("loudness is what was added between two looks, and a new sound or a long absence is silence", () => {
  const before = { energy: 2, seconds: 10 };
  const table = [[{ energy: 2.01, seconds: 10.25 }, before, 0.2], [{ energy: 2, seconds: 10.25 }, before, 0], [{ energy: 2, seconds: 10 }, before, 0],
    [{ energy: 0.1, seconds: 0.25 }, before, 0], [{ energy: 9, seconds: 60 }, before, 0], [{ energy: 9, seconds: 60 }, undefined, 0]];
  for (const [now, then, level] of table) assert.ok(Math.abs(loudness(now, then) - level) < 0.001, JSON.stringify(now));
});

test("initials are the first letters of the first and the last word", () => {
  for (const [name, letters] of [["Dana Lindner", "DL"], ["samira", "S"], ["José María Ångström", "JÅ"], ["  ", ""], ["王小明", "王"]]) assert.equal(initials(name), letters);
});

test("lamps follow the voice from silence to full", () => {
  assert.equal(lampsFor(0, 16), 0);
  assert.equal(lampsFor(1, 16), 16);
  assert.ok(lampsFor(0.05, 16) > 8);
});

test("pauses grow, are spread, and never pass the longest", () => {
  assert.equal(pauseBefore(0, 0.5), 300);
  assert.equal(pauseBefore(2, 0.5), 1200);
  assert.ok(pauseBefore(20, 1) <= 3125);
});

test("an offer that came and one that went are told apart", () => {
  const desk = (...ids) => ({ presence: "online", queue: [], colleagues: [], stage: [], offers: ids.map((conversation) => ({ conversation })) });
  const { began, ended } = offersChanged(desk("a", "b"), desk("b", "c"));
  assert.deepEqual([began.map((one) => one.conversation), ended.map((one) => one.conversation)], [["c"], ["a"]]);
  assert.equal(offersChanged(null, desk("a")).began.length, 1);
  assert.equal(secondsLeft(22, 1000, 4500), 19);
  assert.equal(secondsLeft(2, 0, 60_000), 0);
});

test("gaps are filled, a missing word shows its key, a missing value its gap", () => {
  const words = new Words({ "call-left": "{ $name } has left.", "call-plain": "{name}" }, "en");
  assert.equal(words.say("call-left", { name: "Dana" }), "Dana has left.");
  assert.equal(words.say("call-plain", { name: 1234 }), "1,234");
  assert.equal(words.say("call-left"), "{ $name } has left.");
  assert.equal(words.say("call-nothing"), "call-nothing");
  assert.equal(new Words({ "call-left": "{name}!" }, "ar").say("call-left", { name: "Dana" }), "\u2068Dana\u2069!");
  const names = words.list(["سميرة", "Tomasz"]);
  assert.equal(names, "\u2068سميرة\u2069 and Tomasz");
  assert.equal(words.say("call-left", { name: names }), `\u2068${names}\u2069 has left.`);
});

test("a clock runs on past the hour", () => {
  const words = new Words({}, "en");
  for (const [ms, shown] of [[0, "00:00"], [504_000, "08:24"], [3_727_000, "1:02:07"], [-5, "00:00"]]) assert.equal(words.clock(ms), shown);
});
