// The lists of cameras, microphones and loudspeakers: the same in the device test and under More.

import { all, maybe, say, show } from "../dom.js";

/** @import { Devices, Fault } from "./devices.js" */
/** @import { Words } from "../words.js" */

export class Picker {
  #root;
  #devices;
  #words;

  /**
   * @param {HTMLElement} root
   * @param {Devices} devices
   * @param {Words} words
   */
  constructor(root, devices, words) {
    this.#root = root;
    this.#devices = devices;
    this.#words = words;
    for (const list of all(root, "select[data-device]")) {
      list.addEventListener("change", () => {
        const select = /** @type {HTMLSelectElement} */ (list);
        const kind = select.dataset.device;
        if (kind === "speaker") devices.chooseSpeaker(select.value);
        else if (kind === "camera" || kind === "microphone") void devices.choose(kind, select.value);
      });
    }
  }

  async draw() {
    const found = await this.#devices.list();
    for (const element of all(this.#root, "select[data-device]")) {
      const select = /** @type {HTMLSelectElement} */ (element);
      const kind = /** @type {"camera" | "microphone" | "speaker"} */ (select.dataset.device);
      const chosen = kind === "speaker" ? this.#devices.wish.speaker : (this.#devices[kind]?.getSettings().deviceId ?? "");
      /** @type {[string, string][]} */
      const choices = found[kind].map((device, at) => [device.deviceId, device.label || this.#words.say("call-device-unnamed", { number: at + 1 })]);
      if (kind !== "speaker") choices.unshift(["", this.#words.say("call-device-none")]);
      fill(select, choices, chosen);
      if (kind === "speaker") {
        const can = "setSinkId" in HTMLMediaElement.prototype && choices.length > 0;
        show(maybe(this.#root, '[data-part="speaker"]'), can);
      }
    }
  }
}

/**
 * Fills a list without losing the keyboard's place in it when nothing changed.
 * @param {HTMLSelectElement} select
 * @param {[string, string][]} choices
 * @param {string} chosen
 */
export function fill(select, choices, chosen) {
  const same = select.options.length === choices.length && choices.every(([value, text], at) => select.options[at]?.value === value && select.options[at]?.text === text);
  if (!same) select.replaceChildren(...choices.map(([value, text]) => new Option(text, value)));
  select.value = chosen;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

/**
 * What is wrong with the devices, in words: a heading and what helps.
 * @param {Devices} devices
 * @param {Words} words
 * @returns {{ what: string, help: string } | null}
 */
export function problemOf(devices, words) {
  const { camera, microphone } = devices.faults;
  const worst = camera ?? microphone;
  if (!worst) return null;
  /** @type {Record<Fault, [string, string]>} */
  const said = {
    denied: [words.say("call-problem-denied"), words.say("call-problem-denied-help")],
    missing: [words.say("call-problem-missing"), words.say("call-problem-missing-help")],
    busy: [words.say("call-problem-busy"), words.say("call-problem-busy-help")],
    insecure: [words.say("call-problem-insecure"), words.say("call-problem-insecure-help")],
    other: [words.say("call-problem-other"), words.say("call-problem-other-help")],
  };
  const [what, help] = said[worst];
  if (camera && devices.microphone) return { what: words.say("call-problem-camera-only"), help: worst === "missing" ? "" : help };
  if (microphone && devices.camera) return { what: words.say("call-problem-microphone-only"), help: worst === "missing" ? "" : help };
  return { what, help };
}

/**
 * @param {HTMLElement} root
 * @param {Devices} devices
 * @param {Words} words
 */
export function drawProblem(root, devices, words) {
  const box = maybe(root, '[data-part="device-problem"]');
  const problem = problemOf(devices, words);
  show(box, problem !== null);
  if (!box || !problem) return;
  const heading = maybe(box, "strong");
  if (!heading) return say(box, `${problem.what} ${problem.help}`);
  say(heading, problem.what);
  say(maybe(box, "p"), problem.help);
}
