// @ts-check
// The set-up page: chooses the time zone that the browser stands in, as a guess that the person sees and may change.

const zones = document.querySelector("select[name=time_zone]");
const untouched = document.querySelector("[data-set-up] [role=alert]") === null;

if (zones instanceof HTMLSelectElement && untouched) {
  const guess = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = Array.from(zones.options).some((option) => option.value === guess);
  if (known) zones.value = guess;
}
