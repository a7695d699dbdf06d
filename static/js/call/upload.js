// A file on its way to the server. XMLHttpRequest, because fetch cannot say how much has been sent.

/** @typedef {{ kind: "sent" } | { kind: "cancelled" } | { kind: "refused", text: string }} Outcome */

/**
 * @param {{ url: string, token: string, file: File, progress: (percent: number) => void }} order
 * @returns {{ done: Promise<Outcome>, cancel: () => void }}
 */
export function sendFile({ url, token, file, progress }) {
  const request = new XMLHttpRequest();
  /** @type {Promise<Outcome>} */
  const done = new Promise((resolve) => {
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress((100 * event.loaded) / event.total);
    };
    request.onload = () => resolve(request.status < 300 ? { kind: "sent" } : { kind: "refused", text: textOf(request) });
    request.onerror = () => resolve({ kind: "refused", text: "" });
    request.onabort = () => resolve({ kind: "cancelled" });
  });
  request.open("POST", url);
  request.setRequestHeader("Accept", "application/json");
  request.setRequestHeader("X-Form-Token", token);
  const form = new FormData();
  form.set("file", file, file.name);
  request.send(form);
  return { done, cancel: () => request.abort() };
}

/** The server's own sentence, in the person's language, if it sent one. @param {XMLHttpRequest} request */
function textOf(request) {
  try {
    return String(JSON.parse(request.responseText).text ?? "");
  } catch {
    return "";
  }
}
