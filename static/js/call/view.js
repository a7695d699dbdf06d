// The call as people see it: draws the session into the markup of templates/call/call.html and passes presses on.

import { maybe, one, onPress, say, show } from "../dom.js";
import { Chat } from "./chat.js";
import { Controls } from "./controls.js";
import { Speakers } from "./layout.js";
import { More } from "./more.js";
import { problemOf } from "./picker.js";
import { isWeak } from "./quality.js";
import { Sharing } from "./sharing.js";
import { watchSight } from "./sight.js";
import { left } from "./sounds.js";
import { difference, myself, others } from "./state.js";
import { Tiles } from "./tiles.js";
import { Voices } from "./voices.js";

/** @import { Arrived } from "./peer.js" */
/** @import { Session } from "./session.js" */
/** @import { Person } from "./types.js" */
/** @import { Words } from "../words.js" */

/** Chosen: a voice louder than this share of full scale counts as speech. */
const LOUD = 0.015;
/** Chosen: often enough for an outline that follows a talk, seldom enough to cost a phone nothing. */
const LISTEN_EVERY_MS = 400;
const LOOK_EVERY_MS = 1000;

export class CallView {
  #call;
  #session;
  #words;
  #roomName;
  #tiles;
  #controls;
  #more;
  #sharing;
  #chat;
  #speakers = new Speakers();
  #voices = new Voices();
  #listening = false;
  /** @type {Arrived[]} */
  #received = [];
  /** @type {Person[]} */
  #people = [];
  #looks = 0;

  /**
   * @param {HTMLElement} call
   * @param {Session} session
   * @param {Words} words
   * @param {{ role: string, roomName: string, files: () => { url: string, token: string, limit_mb: number }, comeBack: () => void }} page
   */
  constructor(call, session, words, page) {
    this.#call = call;
    this.#session = session;
    this.#words = words;
    this.#roomName = page.roomName;
    const soundOn = one(call, '[data-action="sound-on"]');
    this.#tiles = new Tiles(call, words, (blocked) => show(soundOn, blocked), (full) => {
      this.#controls.fold(full), this.draw();
    });
    this.#more = new More(call, session, words, page);
    this.#chat = new Chat(one(call, "[data-chat]"), words, {
      write: (text) => session.write(text), remove: (id) => session.remove(id), files: page.files,
    });
    this.#sharing = new Sharing(call, session, words, { aloud: (text) => this.#announce(text), notice: (text) => this.notice(text) });
    this.#controls = new Controls(call, words, {
      mute: () => void session.toggleMute(),
      camera: () => void session.toggleCamera(),
      screen: () => void this.#sharing.toggle(),
      hangUp: () => session.hangUp(),
      chatOpened: () => this.#chatOpened(),
      moreOpened: () => this.#more.opened(),
    });
    // The browser wants a press before it lets a sound out; any press will do, this one says so.
    document.addEventListener("click", () => !soundOn.hidden && this.#tiles.soundOn());
    onPress(call, "close-notice", () => show(one(call, '[data-part="notice"]'), false));
    session.addEventListener("arrived", (event) => this.#arrived(/** @type {CustomEvent} */ (event).detail));
    session.addEventListener("refused", (event) => this.#refused(/** @type {CustomEvent} */ (event).detail));
    session.devices.addEventListener("change", () => {
      const problem = session.state.stage === "live" ? problemOf(session.devices, words) : null;
      if (problem) this.notice(`${problem.what} ${problem.help}`);
    });
    watchSight(one(call, '[data-part="tiles"]'), () => this.#show());
    setInterval(() => void this.#listen(), LISTEN_EVERY_MS);
    setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  draw() {
    const { state, devices, muted, screen } = this.#session;
    if (state.stage !== "live") return this.#tiles.over();
    const now = others(state);
    this.#news(now);
    this.#tiles.draw(now, { camera: devices.camera, muted: muted || !devices.microphone, name: myself(state)?.name ?? "" }, this.#speakers.lastSpoke, state.unseen);
    this.#show();
    this.#tiles.routeTo(devices.wish.speaker);
    this.#controls.drawDevices({ microphone: devices.microphone !== null, muted, camera: devices.camera !== null, screen: screen.track !== null });
    if (this.#controls.chatVisible) this.#session.readAll();
    this.#controls.drawUnread(this.#session.state.unread);
    this.#more.draw();
    this.#chat.draw(state);
    this.#drawConnection();
    const names = now.map((person) => person.name);
    say(one(this.#call, '[data-part="title"]'), names.length === 0 ? this.#words.say("call-alone")
      : this.#words.say("call-with", { room: this.#roomName, names: this.#words.list(names) }));
  }

  /** A sentence over the stage, until it is closed or replaced. @param {string} text */
  notice(text) {
    const notice = one(this.#call, '[data-part="notice"]');
    say(maybe(notice, "p"), text);
    show(notice, text !== "");
  }

  /** @param {Person[]} now */
  #news(now) {
    if (this.#people.length > 0) {
      const { came, went } = difference(this.#people, now);
      if (came[0]) this.#announce(this.#words.say("call-joined", { name: came[0] }));
      if (went[0]) this.#announce(this.#words.say("call-left", { name: went[0] }));
      // While a recording runs no sound is made but its own: the microphone would take it onto the file.
      if (went[0] && this.#session.state.recording?.state !== "on") void left();
    }
    this.#sharing.draw(now);
    this.#people = now;
    this.#speakers.keepOnly(now.map((person) => person.id));
  }

  /** @param {string} text */
  #announce(text) {
    say(maybe(document, "[data-announce]"), text);
  }

  #drawConnection() {
    const connection = this.#session.connection;
    const weak = connection === "connected" && isWeak(this.#more.judgement);
    const words = {
      connecting: this.#words.say("call-connecting"), lost: this.#words.say("call-lost"),
      "media-lost": this.#words.say("call-media-lost"), blocked: this.#words.say("call-blocked-network"),
      connected: this.#words.say(weak ? "call-weak" : "call-connected"),
    };
    const line = one(this.#call, '[data-part="connection"]');
    line.dataset.quality = connection === "connected" ? (weak ? "weak" : "good") : connection === "connecting" ? "wait" : "lost";
    say(one(line, '[data-part="connection-words"]'), words[connection]);
    const clock = one(line, '[data-part="clock"]');
    show(clock, connection === "connected");
    say(clock, this.#words.clock(performance.now() - this.#session.began_ms));
  }

  /** @param {Arrived[]} received */
  #arrived(received) {
    this.#received = received;
    this.#tiles.arrived(received);
  }

  /** @param {{ what: string, text: string, returned: string }} refused */
  #refused({ what, text, returned }) {
    if (what === "chat") this.#chat.returned(returned, text);
    else this.notice(text);
  }

  #chatOpened() {
    this.#session.readAll();
    this.#controls.drawUnread(0);
    this.#chat.toEnd();
    this.#chat.focus();
  }

  /** Of two people everybody knows who speaks; from three on the speaker is outlined. */
  async #listen() {
    if (this.#listening || this.#session.state.stage !== "live" || document.visibilityState !== "visible") return;
    if (this.#people.length < 2) return this.#people.forEach((person) => void this.#tiles.outline(person.id, false));
    this.#listening = true;
    await Promise.all(this.#people.map((person) => this.#listenTo(person))).finally(() => (this.#listening = false));
  }

  /** @param {Person} person */
  async #listenTo({ id, muted }) {
    const sound = this.#received.find(({ person, track }) => person === id && track.kind === "audio");
    const level = sound && !muted ? await this.#voices.level(sound.receiver) : 0;
    if (!this.#people.some((person) => person.id === id)) return;
    const speaks = this.#speakers.hear(performance.now(), id, level > LOUD, LISTEN_EVERY_MS);
    // Who begins to speak may have had no place on the stage.
    if (this.#tiles.outline(id, speaks)) this.draw();
  }

  /** The server sends what is in sight, and no more of it than the tiles can show. */
  #show() {
    if (this.#session.state.stage === "live") this.#session.media.showing.shows("stage", this.#tiles.shown);
  }

  #look() {
    if (this.#session.state.stage !== "live") return;
    this.#show();
    this.#tiles.checkFrozen(performance.now(), this.#people);
    this.#drawConnection();
    this.#looks += 1;
    if (this.#looks % 2 === 0) void this.#more.look(this.#received);
  }
}
