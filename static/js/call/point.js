// One point of the question: its number, its name, what it says, and what may be ticked only if one wishes.

/** @import { Point } from "./types.js" */

/** @param {Point} point @param {string} number @returns {HTMLElement} */
export function drawn({ name, texts, only_if, options }, number) {
  const said = element("div", texts.map((text) => element("p", [text])));
  if (only_if) {
    const above = element("p", [only_if]);
    above.className = "optional";
    said.append(above);
  }
  said.append(...options.map(optional));
  return element("li", [element("b", [number]), element("h3", [name]), said]);
}

/** @param {{ id: string, label: string }} option */
function optional({ id, label }) {
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", id: `option-${id}` });
  box.dataset.option = id;
  const words = element("label", [label]);
  words.setAttribute("for", box.id);
  const choice = element("div", [box, words]);
  choice.className = "choice";
  return choice;
}

/** @param {string} tag @param {(string | Node)[]} children */
function element(tag, children) {
  const made = document.createElement(tag);
  made.append(...children);
  if (["p", "h3", "label"].includes(tag)) made.dir = "auto";
  return made;
}
