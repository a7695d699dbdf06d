// Words of the page: the server gives them in the reader's language, scripts only fill the gaps.

/** A letter of a script that is written to the left. */
const TO_THE_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What is said in place of a word that the page did not bring: its key, so that the gap is seen and not silent. */
export class Words {
  /** @type {Readonly<Record<string, string>>} */
  #patterns;
  #lang;
  #list;
  #number;
  #mirrored;

  /**
   * @param {Readonly<Record<string, string>>} patterns  key → sentence with {name} gaps
   * @param {string} lang  BCP 47 tag of the page
   */
  constructor(patterns, lang) {
    this.#patterns = patterns;
    this.#lang = lang;
    this.#mirrored = /^(ar|fa|he|ur)\b/.test(lang);
    this.#list = new Intl.ListFormat(lang, { type: "conjunction" });
    this.#number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  }

  get lang() {
    return this.#lang;
  }

  /**
   * @param {string} key
   * @param {Readonly<Record<string, string | number>>} [gaps]
   * @returns {string}
   */
  say(key, gaps = {}) {
    const pattern = this.#patterns[key];
    if (pattern === undefined) return key;
    return pattern.replace(/\{\s*\$?([a-z_-]+)\s*\}/g, (whole, name) => {
      const value = gaps[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? this.#number.format(value) : this.#isolate(value);
    });
  }

  /** @param {number} value */
  number(value) {
    return this.#number.format(value);
  }

  /** @param {string} key */
  has(key) {
    return this.#patterns[key] !== undefined;
  }

  /** @param {string[]} names */
  list(names) {
    return this.#list.format(names.map((name) => this.#isolate(name)));
  }

  /** A name of the other direction keeps its own order and disturbs no other (Unicode isolates). @param {string} text */
  #isolate(text) {
    return this.#mirrored || TO_THE_LEFT.test(text) ? `\u2068${text}\u2069` : text;
  }

  /**
   * A running clock, "08:24" or "1:02:07", in the digits of the language.
   * @param {number} length_ms
   */
  clock(length_ms) {
    const seconds = Math.max(0, Math.floor(length_ms / 1000));
    const two = new Intl.NumberFormat(this.#lang, { minimumIntegerDigits: 2 });
    const rest = `${two.format(Math.floor(seconds / 60) % 60)}:${two.format(seconds % 60)}`;
    return seconds < 3600 ? rest : `${new Intl.NumberFormat(this.#lang).format(Math.floor(seconds / 3600))}:${rest}`;
  }
}

/**
 * Reads the word list of the page, which stands as JSON in an attribute, escaped like everything else.
 * @param {Document} page
 * @returns {Words}
 */
export function wordsOf(page) {
  const written = page.querySelector("[data-words]")?.getAttribute("data-words") ?? "{}";
  return new Words(JSON.parse(written), page.documentElement.lang || "en");
}
