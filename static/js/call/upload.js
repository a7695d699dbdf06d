// A file on its way to the server. XMLHttpRequest, because fetch cannot say how much has been sent.

/** @typedef {{ kind: "sent" } | { kind: "cancelled" } | { kind: "refused", text: string }} Outcome */

/** Chosen: a line that was lost for a moment is back by then. */
const AGAIN_AFTER_MS = 3000;

/**
 * @param {{ url: string, token: string, file: File, progress: (percent: number) => void }} order
 * @returns {{ done: Promise<Outcome>, cancel: () => void }}
 */
export function sendFile({ url, token, file, progress }) {
  const form = new FormData();
  // The key stands first: under one key the server takes a file once, however often it is sent.
  form.set("key", crypto.randomUUID());
  form.set("file", file, file.name);
  let cancel = () => {};
  /** @param {boolean} again  whether a lost answer is worth another try @returns {Promise<Outcome>} */
  const send = (again) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress((100 * event.loaded) / event.total);
    };
    request.onload = () => resolve(request.status < 300 ? { kind: "sent" } : { kind: "refused", text: textOf(request) });
    request.onerror = () => {
      if (!again) return resolve({ kind: "refused", text: "" });
      const wait = setTimeout(() => resolve(send(false)), AGAIN_AFTER_MS);
      cancel = () => {
        clearTimeout(wait);
        resolve({ kind: "cancelled" });
      };
    };
    request.onabort = () => resolve({ kind: "cancelled" });
    cancel = () => request.abort();
    request.open("POST", url);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-Form-Token", token);
    request.send(form);
  });
  return { done: send(true), cancel: () => cancel() };
}

/** The server's own sentence, in the person's language, if it sent one. @param {XMLHttpRequest} request */
function textOf(request) {
  try {
    return String(JSON.parse(request.responseText).text ?? "");
  } catch {
    return "";
  }
}
