// When a connection is restarted, when it is given up, and when it is left alone. The browser is a connection that says what it is told.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { Leg } from "../../static/js/call/leg.js";

globalThis.RTCPeerConnection = class {
  connectionState = "new";
  onconnectionstatechange = () => {};
  close() {}
  /** @param {string} state */
  becomes(state) {
    this.connectionState = state;
    this.onconnectionstatechange();
  }
};

/** A leg that was built, and what it told. */
function built() {
  const told = [];
  const leg = new Leg("up", (_, state) => told.push(state));
  const connection = leg.build();
  leg.expect();
  return { leg, connection, told };
}

/** A leg that stands. */
function standing() {
  const all = built();
  all.connection.becomes("connected");
  all.told.length = 0;
  return all;
}

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

test("what never stood is not restarted", () => {
  const { leg, connection, told } = built();
  connection.becomes("connecting");
  mock.timers.tick(11_999);
  assert.deepEqual(told, ["connecting"]);
  mock.timers.tick(1);
  assert.deepEqual(told, ["connecting", "lost"]);
  assert.equal(leg.mend(), false);
  const other = built();
  other.connection.becomes("failed");
  assert.deepEqual(other.told, ["connecting", "lost"]);
});

test("a short gap heals by itself", () => {
  const { connection, told } = standing();
  connection.becomes("disconnected");
  mock.timers.tick(900);
  connection.becomes("connected");
  mock.timers.tick(60_000);
  assert.deepEqual(told, []);
});

test("a longer one is restarted, and lost only if that does not help", () => {
  const { connection, told } = standing();
  connection.becomes("disconnected");
  mock.timers.tick(1000);
  assert.deepEqual(told, ["restarting"]);
  connection.becomes("connected");
  assert.deepEqual(told, ["restarting", "connected"]);
  connection.becomes("disconnected");
  mock.timers.tick(1000);
  connection.becomes("connecting");
  mock.timers.tick(4999);
  assert.equal(told.at(-1), "restarting");
  mock.timers.tick(1);
  assert.equal(told.at(-1), "lost");
});

test("what the browser gives up is restarted at once, but only once", () => {
  const { connection, told } = standing();
  connection.becomes("failed");
  connection.becomes("connecting");
  connection.becomes("failed");
  assert.deepEqual(told, ["restarting", "lost"]);
});

test("a restart of what stands all the while ends well", () => {
  const { connection, told } = standing();
  connection.connectionState = "failed";
  connection.onconnectionstatechange();
  connection.connectionState = "connected"; // and no browser says so twice
  mock.timers.tick(5000);
  assert.deepEqual(told, ["restarting", "connected"]);
});

test("when the line comes back, what stood is restarted again, and what stands is left alone", () => {
  const { leg, connection, told } = standing();
  assert.equal(leg.mend(), true);
  assert.deepEqual(told, []);
  connection.becomes("disconnected");
  mock.timers.tick(1000);
  assert.equal(leg.mend(), true);
  assert.deepEqual(told, ["restarting", "restarting"]);
  mock.timers.tick(5000);
  assert.equal(leg.state, "lost");
  assert.equal(leg.mend(), true);
  assert.equal(leg.state, "restarting");
  connection.becomes("closed");
  assert.equal(leg.state, "lost");
});

test("what an old connection says is not heard", () => {
  const { leg, connection, told } = standing();
  leg.build();
  connection.becomes("failed");
  assert.deepEqual(told, ["connecting"]);
});
