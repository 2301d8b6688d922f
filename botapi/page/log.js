// The messages of the chat that is open.

import { $, h } from "./dom.js";
import { drawn, isService, summary } from "./message.js";
import { isPrivate, shown, store, titleOf } from "./store.js";
import { day, say } from "./speech.js";

const NEAR = 80; // pixels from the end that still count as being there
const ABOVE = 8; // pixels above what is shown from its beginning
const TOGETHER = 300; // seconds within which messages of one sender stand together

// follow: whether the end stays in sight when something is added or grows; first: what came first since the last
// touch or key, whose beginning stays in sight; asked: whether a button was pressed whose answer is to be seen;
// pressed: the message of that button, which is seen from its beginning where it is edited
const state = { follow: true, place: 0, first: null, asked: false, pressed: null };
const atEnd = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < NEAR;

/** Draw all messages of the chat. */
export function drawLog(acts) {
  const messages = [...(store.messages.get(store.chat)?.values() ?? [])];
  const nodes = messages.flatMap((message, index) => withDay(message, messages[index - 1], acts));
  $("log").replaceChildren(...(nodes.length > 0 ? nodes : [welcome()]));
  drawPinned();
  toEnd();
}

function welcome() {
  const chat = shown();
  const why = say(isPrivate(chat) ? "empty-why" : "empty-group");
  return h("div", { class: "welcome" }, h("img", { src: "page/icon.svg", alt: "", width: "72", height: "72" }), h("h2", {}, say(isPrivate(chat) ? "empty-title" : "empty-title-group", { name: titleOf(chat) })), h("p", {}, why));
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
    drawPinned();
    return;
  }
  const mine = message.from?.id === store.person;
  const follow = state.follow || atEnd() || mine || state.asked;
  state.asked = false;
  $("log").querySelector(".welcome")?.remove();
  const messages = [...store.messages.get(store.chat).values()];
  const before = messages[messages.findIndex((one) => one.message_id === message.message_id) - 1];
  const nodes = withDay(message, before, acts);
  $("log").append(...nodes);
  if (mine) state.first = null;
  else if (follow) state.first ??= nodes.at(-1);
  state.follow = follow;
  if (follow) keepUp();
  else $("to-end").hidden = false;
}

/** Put an edited message in the place of the old one; the focus stays on the button that has the same place. */
function replace(old, message, acts) {
  const focused = [...old.querySelectorAll(".key")].indexOf(document.activeElement);
  const node = drawn(message, acts);
  if (old.classList.contains("joined")) node.classList.add("joined");
  const open = [...old.querySelectorAll("blockquote.folded")].map((quote) => quote.classList.contains("open"));
  old.replaceWith(node);
  if (state.first === old) state.first = node;
  if (state.pressed === old.id) {
    Object.assign(state, { pressed: null, first: node });
    if (state.follow) keepUp();
    else begin(node);
  }
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

/** Bring what is new into sight: the end, or the beginning of what is too long for the screen. */
function keepUp() {
  const [scroll, first] = [$("scroll"), state.first];
  const end = scroll.scrollHeight - scroll.clientHeight;
  const beginning = first?.isConnected ? first.getBoundingClientRect().top - $("log").getBoundingClientRect().top - ABOVE : end;
  scroll.scrollTop = Math.min(end, beginning);
  $("to-end").hidden = atEnd();
}

/** Bring a message into sight, from its beginning where it is too long for the screen. */
function begin(node) {
  const [scroll, place] = [$("scroll"), node.getBoundingClientRect()];
  const [top, hidden] = [place.top - scroll.getBoundingClientRect().top - ABOVE, place.bottom - scroll.getBoundingClientRect().bottom];
  if (top < 0) scroll.scrollTop += top;
  else if (hidden > 0) scroll.scrollTop += Math.min(top, hidden);
}

/** Show above the messages the one that was pinned last, as it says now; a tap leads to it. */
export function drawPinned() {
  const message = store.messages.get(store.chat)?.get(shown()?.pinned);
  $("pinned").hidden = !message;
  $("pinned-text").textContent = message ? summary(message) : "";
}

export function toEnd() {
  Object.assign(state, { follow: true, first: null });
  keepUp();
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
  for (const node of [$("log"), $("scroll")]) new ResizeObserver(() => state.follow && keepUp()).observe(node);
  for (const kind of ["pointerdown", "keydown"]) document.addEventListener(kind, () => (state.first = null), true);
  $("log").addEventListener("click", (event) => {
    const vote = event.target.closest(".poll button");
    if (vote) Object.assign(state, { asked: true, first: vote.closest(".message") }); // its right answer stays in sight
    const key = event.target.closest(".key");
    if (key) Object.assign(state, { asked: true, pressed: key.closest(".message")?.id ?? null });
    const bubble = !event.target.closest("button, a, label") && event.target.closest(".bubble");
    for (const node of $("log").querySelectorAll(".tapped")) node.classList.remove("tapped");
    if (bubble) bubble.parentElement.classList.add("tapped");
  });
  $("to-end").addEventListener("click", toEnd);
  $("pinned").addEventListener("click", () => jump(shown().pinned));
}
