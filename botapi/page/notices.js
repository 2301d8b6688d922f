// Short words that come and go, and boxes that wait for an answer.

import { showOver } from "./back.js";
import { $, h } from "./dom.js";
import { Refused } from "./server.js";
import { say } from "./speech.js";

const SECONDS = 3.5;

/** Show some words for a moment. */
export function notice(words) {
  const shown = h("p", { class: "notice" }, words);
  $("notices").append(shown);
  setTimeout(() => shown.remove(), SECONDS * 1000);
}

/** Do something, and say so if the server refuses it. */
export async function tried(act) {
  try {
    return await act();
  } catch (error) {
    notice(error instanceof Refused ? say("refused", { why: error.message }) : say("unreachable"));
    return undefined;
  }
}

/**
 * Open a box with a form; `act` is called with what was filled in when it is sent.
 * Without `act` the box has only a button that closes it.
 */
export function box({ title, parts = [], send = "", act = null, danger = false }) {
  const dialog = $("dialog");
  const form = h("form", { method: "dialog" }, h("h2", { id: "dialog-title" }, title), parts);
  const buttons = h("div", { class: "buttons" });
  if (act) {
    buttons.append(h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, say("cancel")));
    buttons.append(h("button", { type: "submit", class: danger ? "main danger" : "main" }, send));
  } else {
    buttons.append(h("button", { type: "submit", class: "main" }, say("close")));
  }
  form.append(buttons);
  form.addEventListener("submit", () => act?.(new FormData(form)));
  dialog.replaceChildren(form);
  showOver(dialog);
  return dialog;
}

/** Tap beside a box to close it. */
export function closeBesides(dialog) {
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}
