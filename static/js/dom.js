// The few things every module does with a document. Text goes in as text: nothing here parses markup.

/**
 * The one element that a template promised. A missing one is a mistake of ours, told at once.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T}
 */
export function one(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return /** @type {T} */ (/** @type {unknown} */ (found));
}

/**
 * An element that a page may leave out.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T | null}
 */
export function maybe(root, selector) {
  return /** @type {T | null} */ (/** @type {unknown} */ (root.querySelector(selector)));
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function all(root, selector) {
  return [...root.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement);
}

/**
 * A copy of a template's only element.
 * @param {HTMLTemplateElement} template
 * @returns {HTMLElement}
 */
export function copy(template) {
  const made = template.content.firstElementChild?.cloneNode(true);
  if (!(made instanceof HTMLElement)) throw new Error("A template is empty");
  return made;
}

/**
 * Says something only if it is news: a live region that is set to the same words speaks them again.
 * @param {Element | null} element
 * @param {string} text
 */
export function say(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

/**
 * @param {Element | null} element
 * @param {boolean} visible
 */
export function show(element, visible) {
  if (element instanceof HTMLElement && element.hidden === visible) element.hidden = !visible;
}

/**
 * Calls `run` for presses on anything below `root` that carries this data-action.
 * @param {EventTarget} root
 * @param {string} action
 * @param {(pressed: HTMLElement, event: Event) => void} run
 */
export function onPress(root, action, run) {
  root.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const pressed = event.target.closest(`[data-action="${action}"]`);
    if (pressed instanceof HTMLElement) run(pressed, event);
  });
}

/**
 * Moves the keyboard and the screen reader to where the news is, without scrolling past it.
 * @param {HTMLElement | null} element
 */
export function focusOn(element) {
  if (!element) return;
  if (!element.hasAttribute("tabindex") && element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: false });
}
