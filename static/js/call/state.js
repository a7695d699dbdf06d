// What the page knows of a conversation. Pure: a message in, a new state out; no document, no clock, no network.

/** @import { Conversation, Line, Message, Person, Recording, Unsent } from "./types.js" */

/** @returns {Conversation} */
export function nothingYet() {
  return {
    stage: "lobby", joined: false, you: "", epoch: "", people: [], lines: [], unsent: [], unread: 0,
    waiting: null, ending: null, unseen: { people: [], screens: [] }, recording: null, bring: { state: "idle", name: "" },
  };
}

/**
 * @param {Conversation} now
 * @param {Message} message
 * @returns {Conversation}
 */
export function hear(now, message) {
  switch (message.type) {
    case "welcome":
      return {
        ...now, you: message.you, epoch: message.epoch, people: message.people ?? [],
        stage: message.state === "waiting" ? "waiting" : now.joined ? "live" : "lobby",
        lines: inOrder(message.lines ?? []), waiting: message.waiting ?? null,
        unsent: withoutArrived(now.unsent, message.lines ?? []),
      };
    case "waiting":
      return { ...now, stage: "waiting", waiting: { place: message.place, text: message.text, nobody_left: message.nobody_left, hint: message.hint } };
    case "live":
      return { ...now, stage: now.joined ? "live" : "lobby", waiting: null, people: message.people ?? now.people };
    case "media-restart":
      return { ...now, epoch: message.epoch, unseen: { people: [], screens: [] } };
    case "down-offer":
      // A leg that begins anew has nothing paused yet.
      return message.revision === 1 ? { ...now, unseen: { people: [], screens: [] } } : now;
    case "pictures-paused":
      return { ...now, unseen: { people: message.people, screens: message.screens } };
    case "people":
      return { ...now, people: message.people };
    case "line":
      return {
        ...now, lines: inOrder([...now.lines.filter((line) => line.id !== message.line.id), message.line]),
        unsent: withoutArrived(now.unsent, [message.line]),
        unread: now.unread + (message.line.mine ? 0 : 1),
      };
    case "line-deleted":
      return { ...now, lines: now.lines.filter((line) => line.id !== message.id) };
    case "bring":
      return { ...now, bring: { state: message.state, name: message.name ?? "" } };
    case "recording":
      return { ...now, recording: /** @type {Recording} */ (/** @type {unknown} */ (message)) };
    case "ended":
      return { ...now, stage: "ended", joined: false, ending: { reason: message.reason, length: message.length ?? "", kept_until: message.kept_until ?? "" } };
    default:
      return now;
  }
}

/**
 * A line was written here; it is kept until the server has it on disk.
 * @param {Conversation} now
 * @param {Unsent} line
 * @returns {Conversation}
 */
export function write(now, line) {
  return { ...now, unsent: [...now.unsent, line] };
}

/**
 * The server does not take a line: it goes back to the writer.
 * @param {Conversation} now
 * @param {string | undefined} key  the oldest unsent line if the server does not name one
 * @returns {{ state: Conversation, returned: Unsent | undefined }}
 */
export function giveBack(now, key) {
  const returned = key === undefined ? now.unsent[0] : now.unsent.find((line) => line.key === key);
  return { state: { ...now, unsent: now.unsent.filter((line) => line !== returned) }, returned };
}

/** @param {Conversation} now @returns {Conversation} */
export function entered(now) {
  return { ...now, stage: "live", joined: true };
}

/** @param {Conversation} now @returns {Conversation} */
export function read(now) {
  return now.unread === 0 ? now : { ...now, unread: 0 };
}

/** @param {Conversation} now @returns {Person[]} */
export function others(now) {
  return now.people.filter((person) => person.id !== now.you && !person.you);
}

/** @param {Conversation} now @returns {Person | undefined} */
export function myself(now) {
  return now.people.find((person) => person.id === now.you || person.you);
}

/**
 * Who came and who went between two lists, by name.
 * @param {Person[]} before
 * @param {Person[]} after
 */
export function difference(before, after) {
  const had = new Set(before.map((person) => person.id));
  const has = new Set(after.map((person) => person.id));
  return {
    came: after.filter((person) => !had.has(person.id) && !person.you).map((person) => person.name),
    went: before.filter((person) => !has.has(person.id) && !person.you).map((person) => person.name),
  };
}

/**
 * Whose screens came and went between two lists, by name; of somebody who has left that is said already.
 * @param {Person[]} before
 * @param {Person[]} after
 */
export function screensChanged(before, after) {
  const showed = new Set(before.filter((person) => person.screen).map((person) => person.id));
  return {
    began: after.filter((person) => person.screen && !showed.has(person.id)).map((person) => person.name),
    ended: after.filter((person) => !person.screen && showed.has(person.id)).map((person) => person.name),
  };
}

/** @param {Line[]} lines @returns {Line[]} */
function inOrder(lines) {
  return [...lines].sort((a, b) => a.seq - b.seq);
}

/**
 * @param {Unsent[]} unsent
 * @param {Line[]} arrived
 * @returns {Unsent[]}
 */
function withoutArrived(unsent, arrived) {
  const keys = new Set(arrived.map((line) => line.key));
  return unsent.filter((line) => !keys.has(line.key));
}
