// The pure parts of the call page: what a page knows after each message. Run by `node --test tests/js/*.test.js`.

import assert from "node:assert/strict";
import { test } from "node:test";

import { difference, entered, giveBack, hear, nothingYet, others, read, screensChanged, write } from "../../static/js/call/state.js";

const me = { id: "per_me", name: "Samira", role: "guest", muted: false, camera: true, away: false, you: true };
const dana = { id: "per_dana", name: "Dana", role: "agent", muted: false, camera: true, away: false, you: false };
const line = (seq, more = {}) => ({ id: `line_${seq}`, seq, person: dana.id, name: "Dana", text: `line ${seq}`, at: "10:42", at_ms: 0, mine: false, ...more });
const welcome = (state, more = {}) => ({ type: "welcome", state, you: me.id, epoch: "e1", people: [], lines: [], length_ms: 0, waiting: null, ...more });

/** Plays messages into a fresh state. */
const after = (...messages) => messages.reduce(hear, nothingYet());

test("a welcome while waiting shows the place", () => {
  const now = after(welcome("waiting", { waiting: { place: 2, text: "You are second in line.", nobody_left: false, hint: "" } }));
  assert.equal(now.stage, "waiting");
  assert.equal(now.waiting.place, 2);
});

test("a page that was just loaded shows its lobby although the server keeps its place in the call", () => {
  for (const state of ["lobby", "live"]) assert.equal(after(welcome(state)).stage, "lobby");
});

test("a page that was in the call stays in it through a lost line", () => {
  const now = hear(entered(after(welcome("waiting"))), welcome("live", { epoch: "e2" }));
  assert.equal(now.stage, "live");
  assert.equal(now.epoch, "e2");
});

test("pictures that do not come are known until they do, or the leg begins anew", () => {
  const paused = (people, screens = []) => ({ type: "pictures-paused", people, screens });
  const offer = (revision) => ({ type: "down-offer", revision, sdp: "", tracks: [] });
  const table = [
    [[paused(["a"]), paused(["a", "b"])], ["a", "b"]],
    [[paused(["a"]), paused([])], []],
    [[paused(["a"]), offer(4)], ["a"]],
    [[paused(["a"]), offer(1)], []],
    [[paused(["a"]), { type: "media-restart", epoch: "e2" }], []],
    [[paused([], ["a"])], [], ["a"]],
    [[paused([], ["a"]), offer(1)], []],
  ];
  for (const [messages, people, screens = []] of table) assert.deepEqual(after(...messages).unseen, { people, screens });
});

test("a line is shown once, in the order of the server, whatever the order of arrival", () => {
  const now = after(welcome("waiting"), { type: "line", line: line(2) }, { type: "line", line: line(1) }, { type: "line", line: line(2) });
  assert.deepEqual(now.lines.map((one) => one.seq), [1, 2]);
});

test("a written line stays unsent until it comes back under its key", () => {
  let now = write(after(welcome("waiting")), { key: "k1", text: "Better like this?" });
  now = hear(now, { type: "line", line: line(1, { mine: true, key: "another" }) });
  assert.equal(now.unsent.length, 1);
  now = hear(now, { type: "line", line: line(2, { mine: true, key: "k1" }) });
  assert.equal(now.unsent.length, 0);
});

test("a line that was stored before the line broke is not sent twice", () => {
  const now = hear(write(after(welcome("waiting")), { key: "k1", text: "Hello" }), welcome("waiting", { lines: [line(1, { mine: true, key: "k1" })] }));
  assert.deepEqual(now.unsent, []);
});

test("a refused line goes back to its writer, the others wait on", () => {
  const written = write(write(nothingYet(), { key: "a", text: "one" }), { key: "b", text: "two" });
  for (const [key, back, left] of [["b", "two", ["a"]], [undefined, "one", ["b"]], ["unknown", undefined, ["a", "b"]]]) {
    const { state, returned } = giveBack(written, key);
    assert.equal(returned?.text, back);
    assert.deepEqual(state.unsent.map((one) => one.key), left);
  }
});

test("only lines of others are unread", () => {
  const now = after(welcome("live"), { type: "line", line: line(1) }, { type: "line", line: line(2, { mine: true }) });
  assert.equal(now.unread, 1);
  assert.equal(read(now).unread, 0);
});

test("a deleted line is gone", () => {
  assert.deepEqual(after(welcome("live", { lines: [line(1), line(2)] }), { type: "line-deleted", id: "line_1" }).lines.map((one) => one.seq), [2]);
});

test("the others are everybody but oneself", () => {
  const now = after(welcome("live", { people: [me, dana] }));
  assert.deepEqual(others(now).map((one) => one.name), ["Dana"]);
});

test("what is known of the recording is replaced as a whole and outlives the end", () => {
  const recording = (state, after) => ({ type: "recording", state, after });
  const now = after(welcome("live"), recording("on", []), recording("off", ["It was recorded."]), { type: "ended", reason: "hung_up" });
  assert.deepEqual(now.recording, recording("off", ["It was recorded."]));
  assert.equal(nothingYet().recording, null);
});

test("the end takes the page out of the call and keeps what is said about it", () => {
  const now = hear(entered(after(welcome("live"))), { type: "ended", reason: "hung_up", length: "8 min 24 s", kept_until: "21 December 2026" });
  assert.equal(now.stage, "ended");
  assert.equal(now.joined, false);
  assert.equal(now.ending.kept_until, "21 December 2026");
});

test("an unknown message changes nothing", () => {
  const now = after(welcome("live"));
  assert.equal(hear(now, { type: "from-a-later-version" }), now);
});

test("whose screens came and went is told by name, and not of somebody who has left", () => {
  const [none, shows] = [{ ...dana, screen: false }, { ...dana, screen: true }];
  const table = [[[], [shows], ["Dana"], []], [[none], [shows], ["Dana"], []], [[shows], [shows], [], []], [[shows], [none], [], ["Dana"]], [[shows], [], [], []]];
  for (const [before, now, began, ended] of table) assert.deepEqual(screensChanged(before, now), { began, ended });
});

test("who came and who went is told by name, never about oneself", () => {
  const tomasz = { ...dana, id: "per_t", name: "Tomasz" };
  assert.deepEqual(difference([me, dana], [me, tomasz]), { came: ["Tomasz"], went: ["Dana"] });
  assert.deepEqual(difference([], [me]), { came: [], went: [] });
});
