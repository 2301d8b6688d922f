// Presenting: one answer at a time, large, over the whole screen.

import { showOver } from "./back.js";
import { $, h } from "./dom.js";
import { formatted } from "./entities.js";
import { isService } from "./message.js";
import { poll } from "./poll.js";
import { fileAddress } from "./server.js";
import { store } from "./store.js";
import { say } from "./speech.js";

const STEPS = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, Home: -Infinity, End: Infinity };

// number: that of the message that is shown; last: whether it was the newest, so that a newer one takes its place
const state = { acts: {}, number: 0, last: true };

/** What others than the speaker have said in the chat that is open, and can be shown. */
function answers() {
  const messages = [...(store.messages.get(store.chat)?.values() ?? [])];
  return messages.filter((one) => one.from?.is_bot && !isService(one));
}

/** Show the answer that is so many steps away. */
function move(steps) {
  const all = answers();
  const here = all.findIndex((one) => one.message_id === state.number);
  const place = Math.min(Math.max((here < 0 ? all.length - 1 : here) + steps, 0), all.length - 1);
  state.last = place === all.length - 1;
  state.number = all[place]?.message_id ?? 0;
  $("stage-before").disabled = place <= 0;
  $("stage-next").disabled = state.last;
  $("stage-place").textContent = all.length > 0 ? say("present-place", { place: place + 1, total: all.length }) : "";
  $("stage-shown").replaceChildren(...(all.length > 0 ? parts(all[place]) : [h("p", {}, say("present-none"))]));
  $("stage-shown").scrollTop = 0;
}

function parts(message) {
  const sent = message.document;
  if (/\.(png|jpe?g|webp)$/i.test(sent?.file_name ?? "")) return [image(sent, message, "alone")]; // made for a wall
  const text = message.text ?? message.caption;
  const written = text && h("div", { class: "text" }, formatted(text, message.entities ?? message.caption_entities, state.acts));
  return [message.photo && image(message.photo.at(-1), message), message.poll && poll(message), written].filter(Boolean);
}

function image(found, message, kind = null) {
  const alt = (message.caption ?? "").split("\n")[0] || say("picture");
  return h("img", { src: fileAddress(found.file_id), alt, class: kind });
}

/** Draw anew what is shown, since something was said, edited or deleted. */
export function refresh() {
  if ($("stage").open) move(state.last ? Infinity : 0);
}

/** Fill the screen with the whole page, since a dialog can't, and then with what is presented. */
async function open() {
  await document.documentElement.requestFullscreen?.().catch(() => {}); // where that is forbidden, the window is all there is
  state.number = 0;
  if (!$("stage").open) showOver($("stage"));
  move(0);
  $("stage-shown").focus();
}

export function startStage(acts) {
  const stage = $("stage");
  state.acts = acts;
  $("present").addEventListener("click", open);
  $("stage-before").addEventListener("click", () => move(-1));
  $("stage-next").addEventListener("click", () => move(1));
  document.addEventListener("keydown", (event) => { // a button that cannot go on loses the focus to nobody
    if (!stage.open || !(event.key in STEPS) || event.target.matches("input, textarea")) return;
    event.preventDefault();
    move(STEPS[event.key]);
  });
  stage.addEventListener("close", () => {
    if (document.fullscreenElement) document.exitFullscreen();
  });
  document.addEventListener("fullscreenchange", () => {
    if (document.fullscreenElement === null) stage.close(); // Escape leaves the full screen first
  });
}
