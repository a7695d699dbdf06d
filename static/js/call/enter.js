// How one page tells the next one to go into the call by itself. A tab's own memory, used once.

const ENTER_KEY = "visavis-enter";

/** The next page of this address goes into the call by itself: a colleague's page after "accept", a changed language. */
export function comeBack(path = location.pathname) {
  sessionStorage.setItem(ENTER_KEY, path);
}

/** @returns {boolean} whether this page was told to enter by itself; asked once */
export function cameBack() {
  const entered = sessionStorage.getItem(ENTER_KEY) === location.pathname;
  sessionStorage.removeItem(ENTER_KEY);
  return entered;
}
