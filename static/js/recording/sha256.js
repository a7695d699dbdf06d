// SHA-256 piece by piece (FIPS 180-4), because the browser's own wants the whole file in memory. Checked against it.

/** Specified: the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS = new Uint32Array([...primes(64)].map((prime) => fraction(Math.cbrt(prime))));
/** Specified: the same of the square roots of the first eight. */
const START = new Uint32Array([...primes(8)].map((prime) => fraction(Math.sqrt(prime))));
/** Specified: bytes of a block. */
const BLOCK = 64;

export class Sha256 {
  #state = START.slice();
  #words = new Uint32Array(64);
  #rest = new Uint8Array(BLOCK);
  #resting = 0;
  #length = 0;

  /** @param {Uint8Array} bytes */
  add(bytes) {
    this.#length += bytes.length;
    let at = 0;
    if (this.#resting > 0) {
      at = Math.min(BLOCK - this.#resting, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#resting);
      this.#resting += at;
      if (this.#resting < BLOCK) return;
      this.#block(this.#rest, 0);
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.#block(bytes, at);
    this.#rest.set(bytes.subarray(at));
    this.#resting = bytes.length - at;
  }

  /** The sum in lower-case hexadecimal; nothing can be added after it. @returns {string} */
  hex() {
    const bits = this.#length * 8;
    const tail = new Uint8Array(this.#resting < 56 ? BLOCK : 2 * BLOCK);
    tail.set(this.#rest.subarray(0, this.#resting));
    tail[this.#resting] = 0x80;
    const view = new DataView(tail.buffer);
    view.setUint32(tail.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(tail.length - 4, bits % 2 ** 32);
    for (let at = 0; at < tail.length; at += BLOCK) this.#block(tail, at);
    return [...this.#state].map((word) => word.toString(16).padStart(8, "0")).join("");
  }

  /** @param {Uint8Array} bytes @param {number} from */
  #block(bytes, from) {
    const words = this.#words;
    const state = this.#state;
    for (let at = 0; at < 16; at += 1, from += 4) {
      words[at] = (get(bytes, from) << 24) | (get(bytes, from + 1) << 16) | (get(bytes, from + 2) << 8) | get(bytes, from + 3);
    }
    for (let at = 16; at < 64; at += 1) {
      const near = get(words, at - 2);
      const far = get(words, at - 15);
      words[at] = get(words, at - 16) + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + get(words, at - 7) + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at += 1) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + get(ROUNDS, at) + get(words, at)) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, at) => (state[at] = get(state, at) + value));
  }
}

/** @param {Uint8Array | Uint32Array} list @param {number} at */
function get(list, at) {
  return /** @type {number} */ (list[at]);
}

/** @param {number} word @param {number} by */
function turn(word, by) {
  return (word >>> by) | (word << (32 - by));
}

/** @param {number} root */
function fraction(root) {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

/** @param {number} count */
function* primes(count) {
  for (let candidate = 2, found = 0; found < count; candidate += 1) {
    let divisor = 2;
    while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor += 1;
    if (divisor * divisor <= candidate) continue;
    found += 1;
    yield candidate;
  }
}
