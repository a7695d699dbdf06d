// Shapes of the signalling protocol (src/web/ws/protocol.md) and of what the page keeps. Types only; no code.

/** @typedef {"lobby" | "waiting" | "live" | "ended"} Stage */
/** @typedef {{ id: string, name: string, role: "guest" | "agent", muted: boolean, camera: boolean, away: boolean, you: boolean }} Person */
/** @typedef {{ id: string, name: string, size: string, href: string }} SharedFile */
/** @typedef {{ id: string, seq: number, person: string, name: string, text: string, at: string, at_ms: number, mine: boolean, key?: string, file?: SharedFile }} Line */
/** @typedef {{ place: number, text: string, nobody_left: boolean, hint?: string }} Waiting */
/** @typedef {{ mid: string, person: string, kind: "audio" | "video" }} DownTrack */
/** @typedef {{ reason: string, length: string, kept_until: string }} Ending */
/** @typedef {{ type: string } & Record<string, any>} Message */
/** @typedef {{ key: string, text: string }} Unsent */

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
 * @property {{ state: "idle" | "ringing" | "nobody" | "joined", name: string }} bring
 */

export {};
