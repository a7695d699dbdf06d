// The one place where an address becomes a program: workers, from our own origin only (Trusted Types policy `visavis`).

/** @type {{ createScriptURL: (url: string) => any }} */
const rule = { createScriptURL: own };
/** A browser without Trusted Types uses the rule itself. */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy("visavis", rule) ?? rule;

/**
 * @param {URL} address
 * @returns {Worker}
 */
export function worker(address) {
  return new Worker(policy.createScriptURL(address.href), { type: "module" });
}

/** @param {string} url */
function own(url) {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError("Only our own scripts");
  return url;
}
