// The messages of the chat that is open.

import { $, h } from "./dom.js";
import { drawn, isService } from "./message.js";
import { isPrivate, shown, store, titleOf } from "./store.js";
import { day, say } from "./speech.js";

const NEAR = 80; // pixels from the end that still count as being there
const TOGETHER = 300; // seconds within which messages of one sender stand together

const state = { follow: true, place: 0 }; // whether the end stays in sight when something is added or grows
const atEnd = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < NEAR;

/** Draw all messages of the chat. */
export function drawLog(acts) {
  const messages = [...(store.messages.get(store.chat)?.values() ?? [])];
  const nodes = messages.flatMap((message, index) => withDay(message, messages[index - 1], acts));
  $("log").replaceChildren(...(nodes.length > 0 ? nodes : [welcome()]));
  toEnd();
}

function welcome() {
  const chat = shown();
  const why = say(isPrivate(chat) ? "empty-why" : "empty-group");
  return h("div", { class: "welcome" }, h("img", { src: "page/icon.svg", alt: "", width: "72", height: "72" }), h("h2", {}, say("empty-title", { name: titleOf(chat) })), h("p", {}, why));
}

function withDay(message, before, acts) {
  const node = drawn(message, acts);
  const sameDay = before && day(before.date) === day(message.date);
  if (sameDay && joined(before, message)) node.classList.add("joined");
  return sameDay ? [node] : [h("p", { class: "day" }, day(message.date)), node];
}

function joined(before, message) {
  const sender = (one) => (one.sender_chat ?? one.from ?? one.chat).id;
  return !isService(before) && !before.reply_markup && sender(before) === sender(message) && message.date - before.date < TOGETHER;
}

/** Show a new message at the end, or an edited one in its place. */
export function put(message, acts) {
  const old = $(`m${message.message_id}`);
  if (old) {
    replace(old, message, acts);
    return;
  }
  const follow = state.follow || atEnd() || message.from?.id === store.person;
  $("log").querySelector(".welcome")?.remove();
  const messages = [...store.messages.get(store.chat).values()];
  const before = messages[messages.findIndex((one) => one.message_id === message.message_id) - 1];
  const nodes = withDay(message, before, acts);
  $("log").append(...nodes);
  if (follow) bring(nodes.at(-1));
  else $("to-end").hidden = false;
}

/** Put an edited message in the place of the old one; the focus stays on the button that has the same place. */
function replace(old, message, acts) {
  const focused = [...old.querySelectorAll(".key")].indexOf(document.activeElement);
  const node = drawn(message, acts);
  if (old.classList.contains("joined")) node.classList.add("joined");
  const open = [...old.querySelectorAll("blockquote.folded")].map((quote) => quote.classList.contains("open"));
  old.replaceWith(node);
  node.querySelectorAll("blockquote.folded").forEach((quote, index) => {
    if (open[index]) quote.nextElementSibling.click();
  });
  if (focused >= 0) node.querySelectorAll(".key")[focused]?.focus({ preventScroll: true });
}

export function remove(number) {
  const node = $(`m${number}`);
  if (node?.previousElementSibling?.matches(".day") && !node.nextElementSibling?.matches(".message")) {
    node.previousElementSibling.remove();
  }
  node?.remove();
  if (!$("log").querySelector(".message, .service")) $("log").replaceChildren(welcome());
}

/** Bring a new message into sight: a long one from its beginning. */
function bring(node) {
  if (node.offsetHeight <= $("scroll").clientHeight - 60) {
    toEnd();
    return;
  }
  state.follow = false;
  node.scrollIntoView({ block: "start" });
}

export function toEnd() {
  state.follow = true;
  $("scroll").scrollTop = $("scroll").scrollHeight;
  $("to-end").hidden = true;
}

export function jump(number) {
  const node = $(`m${number}`);
  if (!node) return;
  state.follow = false;
  node.scrollIntoView({ block: "center" });
  node.classList.remove("flash");
  requestAnimationFrame(() => node.classList.add("flash"));
}

/** Show that the bot is busy, until it says something. */
export function busy(open) {
  const there = $("log").querySelector(".dots");
  if (!open) there?.remove();
  else if (!there) {
    $("log").append(h("div", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")));
  }
}

export function startLog() {
  $("scroll").addEventListener("scroll", () => {
    const place = $("scroll").scrollTop;
    if (atEnd()) [state.follow, $("to-end").hidden] = [true, true];
    else if (place < state.place) state.follow = false; // what grows below has not moved it up: a person has
    state.place = place;
  });
  new ResizeObserver(() => state.follow && toEnd()).observe($("log"));
  new ResizeObserver(() => state.follow && toEnd()).observe($("scroll"));
  $("log").addEventListener("click", (event) => {
    const bubble = event.target.closest(".bubble");
    for (const node of $("log").querySelectorAll(".tapped")) node.classList.remove("tapped");
    bubble?.parentElement.classList.add("tapped");
  });
  $("to-end").addEventListener("click", toEnd);
}
