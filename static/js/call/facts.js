// One line of a list of facts.

/** @param {string} name @param {string} text */
export function fact(name, text) {
  const row = document.createElement("div");
  const term = document.createElement("dt");
  const value = document.createElement("dd");
  term.textContent = name;
  value.textContent = text;
  value.dir = "auto";
  row.append(term, value);
  return row;
}
