// Whose recordings lie in this browser: the account that is signed in on this page.

import { maybe } from "../dom.js";

/** @returns {string}  empty where nobody is signed in */
export function accountHere() {
  return maybe(document, "[data-account]")?.dataset.account ?? "";
}
