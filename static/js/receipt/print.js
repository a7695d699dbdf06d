// @ts-check
// The receipt's page: its one press that needs a script. Without script the page says how to print.

for (const button of document.querySelectorAll("[data-action=print]")) {
  if (button instanceof HTMLButtonElement) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
