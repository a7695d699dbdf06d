// Shapes of the signalling protocol (src/web/ws/protocol.md) and of what the page keeps. Types only; no code.

/** @typedef {"lobby" | "waiting" | "live" | "ended"} Stage */
/** @typedef {{ id: string, name: string, role: "guest" | "agent", muted: boolean, camera: boolean, screen: boolean, away: boolean, you: boolean }} Person */
/** @typedef {{ id: string, name: string, size: string, href: string }} SharedFile */
/** @typedef {{ id: string, seq: number, person: string, name: string, text: string, at: string, at_ms: number, mine: boolean, key?: string, file?: SharedFile }} Line */
/** @typedef {{ place: number, text: string, nobody_left: boolean, hint?: string }} Waiting */
/** @typedef {"audio" | "video" | "screen"} Kind */
/** @typedef {{ mid: string, person: string, kind: Kind }} DownTrack */
/** @typedef {{ reason: string, length: string, kept_until: string }} Ending */
/** @typedef {{ type: string } & Record<string, any>} Message */
/** @typedef {{ key: string, text: string }} Unsent */
/** @typedef {{ name: string, texts: string[], only_if: string | null, options: { id: string, label: string }[] }} Point */

/**
 * The question to this person: five points, and the words of both answers.
 * @typedef {object} Question
 * @property {string} request
 * @property {number} seconds_left
 * @property {number} seconds  everybody has this long: the bar is full then
 * @property {string} title
 * @property {string} intro
 * @property {Point[]} points
 * @property {string} approve
 * @property {string} refuse
 * @property {string} silence
 * @property {string | null} continue_in  the text stands in another language: this press comes before any answer
 * @property {string | null} [continue_hint]  why
 * @property {string} [lang]  of the text
 * @property {string[]} reads  spoken when 60, 30 and 10 seconds are left
 */

/**
 * What somebody is told before joining, where nobody is asked.
 * @typedef {{ title: string, intro: string, points: Point[], join: string, leave: string, informed: string, lang: string }} Told
 */

/**
 * All that this person may know of the recording.
 * @typedef {object} Recording
 * @property {"asking" | "on" | "paused" | "off"} state
 * @property {boolean} recorder  this page's person records
 * @property {boolean} can_record
 * @property {number | null} since_ms  what is recorded so far
 * @property {boolean} runs
 * @property {string} words
 * @property {{ name: string, text: string }[]} facts
 * @property {"none" | "asked" | "approved" | "informed" | "refused" | "withdrawn"} mine
 * @property {Question | null} question
 * @property {Told} [notice]  what this person is told before joining
 * @property {{ name: string, refused: boolean, here?: boolean, words: string } | null} newcomer
 * @property {string | null} receipt
 * @property {string[]} after
 */

/**
 * @typedef {object} Conversation
 * @property {Stage} stage
 * @property {boolean} joined  this page is in the live room
 * @property {string} you
 * @property {string} epoch  changes when the server has lost every media leg
 * @property {Person[]} people
 * @property {Line[]} lines
 * @property {Unsent[]} unsent  written, not yet acknowledged; oldest first
 * @property {number} unread  lines of others that arrived while the chat was not in sight
 * @property {Waiting | null} waiting
 * @property {Ending | null} ending
 * @property {{ people: string[], screens: string[] }} unseen  whose pictures our line does not carry at present
 * @property {Recording | null} recording  null: there is nothing to say of it
 * @property {{ state: "idle" | "ringing" | "nobody" | "no_place" | "joined", name: string }} bring
 */

export {};
