// The pure parts of the desk: what changed between two whole states.

import assert from "node:assert/strict";
import { test } from "node:test";

import { secondsLeft, someoneLeft } from "../../static/js/desk/state.js";

const desk = (...waiting) => ({ presence: "online", offers: [], queue: waiting.map((conversation) => ({ conversation })), colleagues: [], stage: [] });

test("somebody left the line when one who waited does so no more", () => {
  assert.equal(someoneLeft(null, desk("a")), false);
  assert.equal(someoneLeft(desk("a"), desk("a", "b")), false);
  assert.equal(someoneLeft(desk("a"), desk("b")), true);
  assert.equal(someoneLeft(desk("a", "b"), desk("b")), true);
});

test("a countdown runs from the moment it was told and stops at nothing", () => {
  assert.equal(secondsLeft(20, 1000, 1000), 20);
  assert.equal(secondsLeft(20, 1000, 6500), 15);
  assert.equal(secondsLeft(20, 1000, 99_000), 0);
});
