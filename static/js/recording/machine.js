// When the page may record. Pure: an input in, a new state and the deeds that follow out; no media, no clock, no network.
//
//   idle --permit--> recording --void, lease over, server says no--> paused --permit--> recording
//   recording, paused --void with stop, end, fault--> stopped; only a permit of another request leaves that
//
// A permit is a lease: nothing is recorded later than `lease_ms` after the last one came, whatever else is heard. That it records
// is said, and so begins, only when the file lies open on the disk: a page that cannot write says "stopped" and nothing before.

/** @typedef {{ run_ms: number, wall_ms: number }} Moment  a clock that never jumps and one that may */
/** @typedef {"recording" | "paused" | "stopped"} Confirmed */
/**
 * @typedef {{ do: "start", people: string[] } | { do: "people", people: string[] } | { do: "resume", people: string[] }
 *   | { do: "pause" } | { do: "stop" } | { do: "confirm", state: Confirmed, permit: string }} Deed
 */
/**
 * @typedef {{ type: "permit", permit: string, lease_ms: number } | { type: "permit-void", stop: boolean }
 *   | { type: "opened" } | { type: "tick" } | { type: "denied", permit: string } | { type: "end" }} Input
 */
/**
 * @typedef {object} Machine
 * @property {"idle" | "recording" | "paused" | "stopped"} phase
 * @property {string} request
 * @property {string} permit  the newest one; it names what was recorded when all is over
 * @property {string[]} people
 * @property {boolean} open  the file of the request can be written
 * @property {number} lease_ms
 * @property {Moment} leased  when the newest permit came
 * @property {Moment} moved  since when the present phase lasts
 * @property {number} length_ms  what is recorded so far, without the present stretch
 */

/** @returns {Machine} */
export function idle() {
  const never = { run_ms: 0, wall_ms: 0 };
  return { phase: "idle", request: "", permit: "", people: [], open: false, lease_ms: 0, leased: never, moved: never, length_ms: 0 };
}

/**
 * @param {Machine} machine
 * @param {Input} input
 * @param {Moment} now
 * @returns {{ machine: Machine, deeds: Deed[] }}
 */
export function step(machine, input, now) {
  switch (input.type) {
    case "permit":
      return permitted(machine, input, now);
    case "permit-void":
      return halt(machine, input.stop ? "stopped" : "paused", now);
    case "opened":
      return opened(machine, now);
    case "tick":
      return machine.phase === "recording" && !isLeased(machine, now) ? halt(machine, "paused", now) : { machine, deeds: [] };
    case "denied":
      if (machine.phase !== "recording") return { machine, deeds: [] };
      // An older permit was too late, a newer one may be good: its own answer decides.
      return input.permit === machine.permit ? halt(machine, "paused", now) : { machine, deeds: [confirmed(machine)] };
    case "end":
      return machine.phase === "recording" || machine.phase === "paused" ? halt(machine, "stopped", now) : { machine, deeds: [] };
  }
}

/** How much is recorded by now. @param {Machine} machine @param {Moment} now */
export function lengthOf(machine, now) {
  return machine.length_ms + (machine.phase === "recording" && machine.open ? Math.max(0, now.run_ms - machine.moved.run_ms) : 0);
}

/**
 * What a permit says. It came over our own line from the server, which alone judges it; the page only obeys it.
 * @param {string} permit
 * @returns {{ request: string, people: string[], conversation: string } | null}
 */
export function read(permit) {
  try {
    const [claims = ""] = permit.split(".");
    const bytes = Uint8Array.from(atob(claims.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const { request, people, conversation } = JSON.parse(new TextDecoder().decode(bytes));
    const whole = typeof request === "string" && Array.isArray(people) && people.every((one) => typeof one === "string");
    return whole ? { request, people, conversation: String(conversation) } : null;
  } catch {
    return null;
  }
}

/** @param {Machine} machine @param {{ permit: string, lease_ms: number }} input @param {Moment} now @returns {{ machine: Machine, deeds: Deed[] }} */
function permitted(machine, { permit, lease_ms }, now) {
  const claims = read(permit);
  if (!claims || !(lease_ms > 0)) return { machine, deeds: [] };
  const same = claims.request === machine.request;
  if (same && machine.phase === "stopped") return { machine, deeds: [] };
  // One file holds one request: what runs ends first, and the next renewal begins the new one.
  if (!same && (machine.phase === "recording" || machine.phase === "paused")) return halt(machine, "stopped", now);
  const { request, people } = claims;
  const leased = { ...machine, request, permit, people, lease_ms, leased: now };
  if (machine.phase === "recording") {
    const changed = people.length !== machine.people.length || people.some((one) => !machine.people.includes(one));
    return { machine: leased, deeds: /** @type {Deed[]} */ (changed ? [{ do: "people", people }] : []) };
  }
  const going = { ...leased, phase: /** @type {const} */ ("recording"), moved: now };
  if (machine.phase === "paused") return { machine: going, deeds: [{ do: "resume", people }, ...(going.open ? [confirmed(going)] : [])] };
  return { machine: { ...going, open: false, length_ms: 0 }, deeds: [{ do: "start", people }] };
}

/** @param {Machine} machine @param {Moment} now @returns {{ machine: Machine, deeds: Deed[] }} */
function opened(machine, now) {
  if (machine.phase !== "recording") return { machine: { ...machine, open: true }, deeds: [] };
  return { machine: { ...machine, open: true, moved: now }, deeds: [confirmed(machine)] };
}

/** @param {Machine} machine @returns {Deed} */
function confirmed({ permit }) {
  return { do: "confirm", state: "recording", permit };
}

/**
 * Down at once; the server is told even if nothing ran any more, because it waits for exactly that word.
 * @param {Machine} machine
 * @param {"paused" | "stopped"} phase
 * @param {Moment} now
 * @returns {{ machine: Machine, deeds: Deed[] }}
 */
function halt(machine, phase, now) {
  if (machine.phase === "idle") return { machine, deeds: [] };
  /** @type {Confirmed} */
  const state = machine.phase === "stopped" ? "stopped" : phase;
  /** @type {Deed[]} */
  const deeds = [];
  if (state === "paused" && machine.phase === "recording") deeds.push({ do: "pause" });
  if (state === "stopped" && machine.phase !== "stopped") deeds.push({ do: "stop" });
  deeds.push({ do: "confirm", state, permit: machine.permit });
  return { machine: { ...machine, phase: state, people: [], length_ms: lengthOf(machine, now), moved: now }, deeds };
}

/** @param {Machine} machine @param {Moment} now */
function isLeased(machine, now) {
  // The clock that never jumps sleeps with some computers, the other one may be set back: the longer time counts.
  const waited_ms = Math.max(now.run_ms - machine.leased.run_ms, now.wall_ms - machine.leased.wall_ms);
  return waited_ms < machine.lease_ms;
}
