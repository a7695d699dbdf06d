// Ringing from the lobby without leaving the page, so that a tested camera stays on.

import { all, maybe, onPress, say, show } from "../dom.js";

/** @import { Session } from "../call/session.js" */
/** @import { Words } from "../words.js" */

export class Lobby {
  #main;
  #session;
  #words;
  #busy = false;

  /**
   * @param {HTMLElement} main
   * @param {Session} session
   * @param {Words} words
   */
  constructor(main, session, words) {
    this.#main = main;
    this.#session = session;
    this.#words = words;
    const form = maybe(main, 'form[action$="/ring"]');
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#ring(/** @type {HTMLFormElement} */ (form));
    });
    // "Write instead" rings too, but leaves both devices off.
    onPress(main, "write-instead", () => session.devices.stop());
  }

  /** @param {HTMLFormElement} form */
  async #ring(form) {
    if (this.#busy) return;
    this.#busy = true;
    const button = maybe(form, '[data-action="ring"]');
    button?.setAttribute("aria-busy", "true");
    this.#forgetProblems(form);
    const answer = await send(form);
    this.#busy = false;
    button?.removeAttribute("aria-busy");
    if (answer.kind === "rung") return this.#rung(answer.said);
    // Anything that is neither yes nor a list of fields is the server's to explain: it shows its own page.
    if (answer.kind === "elsewhere") return form.submit();
    this.#showProblems(form, answer);
  }

  /** The browser is a guest now: every form of this page speaks with the guest's token. @param {Record<string, string>} said */
  #rung(said) {
    const token = said.form_token ?? this.#main.dataset.formToken ?? "";
    this.#main.dataset.formToken = token;
    for (const form of all(this.#main, 'form[method="post"]')) {
      const field = maybe(form, 'input[name="form_token"]') ?? form.appendChild(document.createElement("input"));
      Object.assign(field, { type: "hidden", name: "form_token", value: token });
    }
    say(maybe(this.#main, '[data-part="drawn"]'), said.drawn ?? "");
    this.#session.waits(token);
  }

  /** @param {HTMLFormElement} form */
  #forgetProblems(form) {
    for (const field of all(form, "[data-ring-problem]")) field.remove();
    for (const field of all(form, "[aria-invalid]")) field.removeAttribute("aria-invalid");
  }

  /** @param {HTMLFormElement} form @param {{ text: string, fields: Record<string, string> }} answer */
  #showProblems(form, answer) {
    /** @type {HTMLElement | null} */
    let first = null;
    for (const [name, text] of Object.entries(answer.fields)) {
      const field = form.elements.namedItem(name);
      if (!(field instanceof HTMLElement)) continue;
      field.setAttribute("aria-invalid", "true");
      const problem = this.#problem(text);
      problem.id = `${field.id || name}-problem`;
      field.setAttribute("aria-describedby", problem.id);
      field.after(problem);
      first ??= field;
    }
    if (!first) {
      const problem = this.#problem(answer.text || this.#words.say("call-ring-failed"));
      problem.className = "notice";
      problem.dataset.kind = "problem";
      (maybe(form, ".actions") ?? form).before(problem);
      first = maybe(form, '[data-action="ring"]');
    }
    first?.focus();
  }

  /** @param {string} text */
  #problem(text) {
    const problem = document.createElement("p");
    problem.setAttribute("role", "alert");
    problem.dataset.ringProblem = "";
    say(problem, text);
    show(problem, true);
    return problem;
  }
}

/**
 * @param {HTMLFormElement} form
 * @returns {Promise<{ kind: "rung", said: Record<string, string> } | { kind: "elsewhere" } | { kind: "problem", text: string, fields: Record<string, string> }>}
 */
async function send(form) {
  /** @type {Response} */
  let answer;
  try {
    answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json", "X-Form-Token": form.closest("main")?.dataset.formToken ?? "" },
      body: new URLSearchParams(/** @type {any} */ (new FormData(form))),
    });
  } catch {
    return { kind: "problem", text: "", fields: {} };
  }
  const said = await answer.json().catch(() => null);
  if (answer.ok && said !== null) return { kind: "rung", said };
  if (said === null) return { kind: "elsewhere" };
  return { kind: "problem", text: String(said.text ?? ""), fields: said.fields ?? {} };
}
