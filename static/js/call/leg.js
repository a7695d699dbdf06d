// What both media connections of a person share: one connection, watched; restarted when its way is gone, and given up when that
// does not help. It knows no tracks, no descriptions and no line to the server.

/** @typedef {"idle" | "connecting" | "connected" | "restarting" | "lost"} LegState */

/** Chosen: a short gap heals by itself (roaming, a lift); after this another way is looked for. */
const RESTART_AFTER_MS = 1000;
/** Chosen: a restart needs a few round trips; after this the leg is built anew. */
const RESTARTING_MS = 5000;
/** Chosen: a leg that does not come up within this has met a network that lets no media through. */
const CONNECTING_MS = 12_000;

export class Leg {
  /** @type {RTCPeerConnection | null} */
  connection = null;
  /** @type {LegState} */
  state = "idle";
  #name;
  #tell;
  /** Has this connection ever stood? Only then is there something to restart. */
  #stood = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;

  /**
   * @param {"up" | "down"} name
   * @param {(leg: "up" | "down", state: LegState) => void} tell  of "restarting" whoever watches sends the server what it needs
   */
  constructor(name, tell) {
    this.#name = name;
    this.#tell = tell;
  }

  /** @returns {RTCPeerConnection} */
  build() {
    this.close();
    const connection = new RTCPeerConnection({ bundlePolicy: "max-bundle", rtcpMuxPolicy: "require" });
    this.connection = connection;
    this.#become("connecting");
    connection.onconnectionstatechange = () => this.connection === connection && this.#watch(connection.connectionState);
    return connection;
  }

  close() {
    clearTimeout(this.#patience);
    this.connection?.close();
    this.connection = null;
    this.#stood = false;
    this.state = "idle";
  }

  /** From now on the other side has all it needs: if nothing stands in a while, the network is the reason. */
  expect() {
    if (this.state === "connecting") this.#wait(CONNECTING_MS, "lost");
  }

  /** A description did not do; whoever watches builds the leg anew after a pause. */
  fail() {
    this.#become("lost");
  }

  /** After the line to the server came back. @returns {boolean} whether nothing more is to be done: it stands, or is restarted */
  mend() {
    if (this.connection?.connectionState === "connected") return true;
    if (!this.#stood) return false;
    this.state = "connected"; // also a restart that is under way is asked for again: the line may have lost it
    this.#restart();
    return true;
  }

  /** @param {RTCPeerConnectionState} now */
  #watch(now) {
    switch (now) {
      case "connected":
        clearTimeout(this.#patience);
        this.#stood = true;
        return this.#become("connected");
      case "disconnected":
        if (this.state === "connected") this.#wait(RESTART_AFTER_MS, "restarting");
        return;
      case "failed":
        return this.state === "connected" ? this.#restart() : this.#become("lost");
      case "closed":
        return this.#become("lost");
    }
  }

  #restart() {
    this.#wait(RESTARTING_MS, "lost");
    this.#become("restarting");
  }

  /** @param {number} after_ms @param {"restarting" | "lost"} then */
  #wait(after_ms, then) {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (this.connection?.connectionState === "connected") this.#become("connected");
      else if (then === "lost") this.#become("lost");
      else this.#restart();
    }, after_ms);
  }

  /** @param {LegState} state */
  #become(state) {
    if (state === "lost") clearTimeout(this.#patience);
    if (this.state === state) return;
    this.state = state;
    this.#tell(this.#name, state);
  }
}
