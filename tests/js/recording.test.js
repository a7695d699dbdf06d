// The pure parts of the page that records: when it may, who stands where in the picture, the checksum of the file.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { grid, whole } from "../../static/js/recording/grid.js";
import { idle, lengthOf, read, step } from "../../static/js/recording/machine.js";
import { merged } from "../../static/js/recording/shelf.js";
import { Sha256 } from "../../static/js/recording/sha256.js";

const at = (run_ms, wall_ms = run_ms) => ({ run_ms, wall_ms });
const written = (claims) => `${Buffer.from(JSON.stringify({ conversation: "conv_1", ...claims })).toString("base64url")}.c2lnbmF0dXJl`;
const permit = (people = ["dana", "samira"], request = "req_1", seq = 1) => ({ type: "permit", permit: written({ request, people, seq }), lease_ms: 3000 });
const halted = { type: "permit-void", stop: false };
const stopped = { type: "permit-void", stop: true };

/** Plays inputs at their times and gives what was done: "start dana+samira", "confirm recording", … A file opens at once. */
function play(...inputs) {
  return playWith({ opens: true }, ...inputs);
}

function playWith({ opens }, ...inputs) {
  let machine = idle();
  const done = [];
  const take = (now, input) => {
    const { machine: next, deeds } = step(machine, input, typeof now === "number" ? at(now) : now);
    machine = next;
    for (const deed of deeds) {
      done.push([deed.do, deed.state ?? deed.people?.join("+") ?? ""].join(" ").trim());
      if (opens && deed.do === "start") take(now, { type: "opened" });
    }
  };
  for (const [now, input] of inputs) take(now, input);
  return { machine, done };
}

test("nothing is recorded without a permit, whatever else is heard", () => {
  const { machine, done } = play([0, { type: "tick" }], [1, halted], [2, stopped], [3, { type: "end" }], [4, { type: "permit", permit: "nonsense", lease_ms: 3000 }],
    [5, { type: "permit", permit: written({ request: "req_1" }), lease_ms: 3000 }], [6, { ...permit(), lease_ms: 0 }]);
  assert.deepEqual([machine.phase, done], ["idle", []]);
});

test("a permit starts the recorder with exactly its people, and its renewals change nothing", () => {
  const { machine, done } = play([0, permit()], [1000, permit()], [2000, permit()], [4999, { type: "tick" }]);
  assert.deepEqual([machine.phase, done], ["recording", ["start dana+samira", "confirm recording"]]);
});

test("a lease that is not renewed pauses, and the next one resumes", () => {
  const { machine, done } = play([0, permit()], [2999, { type: "tick" }], [3000, { type: "tick" }], [9000, permit()]);
  assert.equal(machine.phase, "recording");
  assert.deepEqual(done.slice(2), ["pause", "confirm paused", "resume dana+samira", "confirm recording"]);
  assert.equal(lengthOf(machine, at(10_000)), 4000);
});

test("neither a sleeping computer nor a clock that is set lengthens a lease", () => {
  const table = [[at(100, 60_000), "paused"], [at(60_000, 100), "paused"], [at(100, -60_000), "recording"], [at(2999, 2999), "recording"]];
  for (const [now, phase] of table) assert.equal(play([0, permit()], [now, { type: "tick" }]).machine.phase, phase, JSON.stringify(now));
});

test("a void pauses or stops at once and is confirmed, also when nothing runs any more", () => {
  assert.deepEqual(play([0, permit()], [1, halted], [2, halted]).done.slice(2), ["pause", "confirm paused", "confirm paused"]);
  assert.deepEqual(play([0, permit()], [1, stopped], [2, stopped]).done.slice(2), ["stop", "confirm stopped", "confirm stopped"]);
  assert.deepEqual(play([0, permit()], [1, halted], [2, stopped]).done.slice(2), ["pause", "confirm paused", "stop", "confirm stopped"]);
  assert.deepEqual(play([0, permit()], [1, stopped], [2, halted]).done.slice(2), ["stop", "confirm stopped", "confirm stopped"]);
});

test("whoever leaves or comes changes who is recorded, and nobody stays by mistake", () => {
  const { done, machine } = play([0, permit()], [1000, permit(["dana"])], [1500, permit(["dana", "tomasz"])], [1600, halted]);
  assert.deepEqual(done.slice(2), ["people dana", "people dana+tomasz", "pause", "confirm paused"]);
  assert.deepEqual(machine.people, []);
});

test("what has stopped does not go on; another request is another recording", () => {
  const { machine, done } = play([0, permit()], [1000, { type: "end" }], [2000, permit()], [3000, permit(["dana"], "req_2")]);
  assert.deepEqual(done.slice(2), ["stop", "confirm stopped", "start dana", "confirm recording"]);
  assert.equal(lengthOf(machine, at(3500)), 500);
  const crossed = play([0, permit()], [1000, permit(["dana"], "req_2")]);
  assert.deepEqual([crossed.machine.phase, crossed.done.slice(2)], ["stopped", ["stop", "confirm stopped"]]);
});

test("that it records is said when the file is open, with the newest permit, and never where no file opens", () => {
  const opened = { type: "opened" };
  const slow = (...inputs) => playWith({ opens: false }, ...inputs);
  const { machine, done } = slow([0, permit()], [1000, permit(undefined, undefined, 2)], [1500, opened]);
  assert.deepEqual([done, machine.permit], [["start dana+samira", "confirm recording"], permit(undefined, undefined, 2).permit]);
  assert.equal(lengthOf(machine, at(2000)), 500);
  // A disk that is full, or a recording of this request from before a reload.
  assert.deepEqual(slow([0, permit()], [5, { type: "end" }], [10, permit()], [11, opened]).done, ["start dana+samira", "stop", "confirm stopped"]);
  assert.deepEqual(slow([0, permit()], [5, halted], [6, permit()], [7, opened]).done.slice(1), ["pause", "confirm paused", "resume dana+samira", "confirm recording"]);
  assert.deepEqual(slow([0, permit()], [5, halted], [6, opened], [7, permit()]).done.slice(1), ["pause", "confirm paused", "resume dana+samira", "confirm recording"]);
  const full = play([0, permit()], [4000, { type: "end" }], [4001, stopped], [4002, permit()]);
  assert.deepEqual(full.done.slice(2), ["stop", "confirm stopped", "confirm stopped"]);
});

test("a server that says no pauses the page, unless a newer permit is on its way", () => {
  const first = permit(undefined, undefined, 1);
  const second = permit(undefined, undefined, 2);
  assert.equal(play([0, first], [10, { type: "denied", permit: first.permit }]).machine.phase, "paused");
  const newer = play([0, first], [5, second], [10, { type: "denied", permit: first.permit }]);
  assert.deepEqual([newer.machine.phase, newer.done.slice(1)], ["recording", ["confirm recording", "confirm recording"]]);
});

test("a permit is read whole or not at all", () => {
  assert.deepEqual(read(written({ request: "req_1", people: ["王"] })), { request: "req_1", people: ["王"], conversation: "conv_1" });
  for (const broken of ["", ".", "e30.x", "%%%.x", written({ request: "req_1", people: [1] })]) assert.equal(read(broken), null, broken);
});

test("places do not overlap, stay inside, and are as large as they can be", () => {
  for (let count = 1; count <= 16; count += 1) {
    const places = grid(count, 1280, 720);
    assert.equal(places.length, count);
    for (const [one, a] of places.entries()) {
      assert.ok(a.x >= -0.01 && a.y >= -0.01 && a.x + a.width <= 1280.01 && a.y + a.height <= 720.01, `${count} people, place ${one}`);
      for (const b of places.slice(one + 1)) {
        assert.ok(a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01 || a.y + a.height <= b.y + 0.01 || b.y + b.height <= a.y + 0.01, `${count} people`);
      }
    }
  }
  const columns = (count) => new Set(grid(count, 1280, 720).map((place) => Math.round(place.x))).size;
  assert.deepEqual([1, 2, 4, 6, 9].map(columns), [1, 2, 2, 3, 3]);
  assert.deepEqual(grid(0, 1280, 720), []);
});

test("a picture is shown whole in the middle of its place", () => {
  const place = { x: 100, y: 0, width: 400, height: 300 };
  assert.deepEqual(whole(800, 600, place), place);
  assert.deepEqual(whole(300, 600, place), { x: 225, y: 0, width: 150, height: 300 });
  assert.deepEqual(whole(800, 300, place), { x: 100, y: 75, width: 400, height: 150 });
});

test("the checksum is that of the platform, in whatever pieces the bytes come", () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, place) => (place * 7919) % 251);
  for (const length of [0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 5000]) {
    const expected = createHash("sha256").update(bytes.subarray(0, length)).digest("hex");
    for (const piece of [1, 13, 64, 100, 5000]) {
      const sum = new Sha256();
      for (let from = 0; from < length; from += piece) sum.add(bytes.subarray(from, Math.min(length, from + piece)));
      assert.equal(sum.hex(), expected, `${length} bytes in pieces of ${piece}`);
    }
  }
});

test("a log that a crash tore still says all that was flushed", () => {
  const log = '\n{"permit":"p","length_ms":0}\n\n{"length_ms":500}\n\n{"length_ms":10';
  assert.deepEqual(merged(log), { permit: "p", length_ms: 500 });
  assert.deepEqual(merged(`${log}\n{"downloaded_ms":7}\n`), { permit: "p", length_ms: 500, downloaded_ms: 7 });
  assert.equal(merged(""), null);
});
