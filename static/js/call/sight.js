// When pictures come into sight, go out of it or change their size: told soon, so that the server sends what fits.

/** Chosen: a window that is dragged changes at every pixel; the server hears of it a few times a second. */
const SOON_MS = 100;

/**
 * @param {Element} stage
 * @param {() => void} tell
 */
export function watchSight(stage, tell) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
  const later = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      tell();
    }, SOON_MS);
  };
  new ResizeObserver(later).observe(stage);
  document.addEventListener("visibilitychange", tell);
}
