// The side panel for the curious: each update that the bot got, and the calls that answered it.

import { layer } from "./back.js";
import { $, h } from "./dom.js";
import { notice } from "./notices.js";
import { get } from "./server.js";
import { store } from "./store.js";
import { clock, milliseconds, say } from "./speech.js";

const PAUSE = 120; // milliseconds in which further news are waited for
const covering = window.matchMedia("(max-width: 1080px)"); // there it lies over the chat
const state = { timer: 0, left: () => {}, opened: new Set(), closed: new Set() };

export const isOpen = () => !$("panel").hidden;

export function toggle(open = $("panel").hidden) {
  const was = isOpen();
  $("panel").hidden = !open;
  if (open && !was && covering.matches) state.left = layer(() => toggle(false));
  if (!open) state.left();
  $("panel-open").setAttribute("aria-expanded", String(open));
  document.body.classList.toggle("with-panel", open);
  if (open) refresh();
}

/** Draw the panel anew, once for many news at a time. */
export function refresh() {
  if (!isOpen()) return;
  clearTimeout(state.timer);
  state.timer = setTimeout(draw, PAUSE);
}

async function draw() {
  const found = await get(`exchanges?chat=${store.chat}`);
  const newest = found.at(-1)?.update.update_id;
  const nodes = found.reverse().map((exchange) => drawn(exchange, exchange.update.update_id === newest));
  $("exchanges").replaceChildren(...(nodes.length > 0 ? nodes : [h("p", { class: "faint" }, say("panel-none"))]));
}

/** Open the panel at the update that a message became. */
export async function inside(message) {
  toggle(true);
  const found = await get(`exchanges?chat=${store.chat}`);
  const exchange = found.find(({ update }) => update.message?.message_id === message.message_id);
  if (exchange === undefined) {
    notice(say(message.chat.type === "private" ? "panel-earlier" : "panel-unseen"));
    return;
  }
  state.opened.add(exchange.update.update_id);
  clearTimeout(state.timer);
  await draw();
  const node = $(`update-${exchange.update.update_id}`);
  node.scrollIntoView({ block: "nearest" });
  node.querySelector("summary").focus();
}

function drawn({ update, at, calls }, newest) {
  const id = update.update_id;
  const kind = Object.keys(update).find((name) => name !== "update_id");
  const last = calls.at(-1);
  const open = state.opened.has(id) || (newest && !state.closed.has(id));
  const node = h(
    "details",
    { class: "exchange", id: `update-${id}`, open },
    h(
      "summary",
      {},
      h("code", {}, kind),
      h("span", { class: "glimpse" }, glimpse(update[kind])),
      h("span", { class: "faint" }, `${clock(at, true)} · ${say("panel-calls", { count: calls.length })}`, last ? ` · ${milliseconds(last.after)}` : ""),
    ),
    h("h3", {}, `${say("panel-update")} ${id}`),
    json(update),
    calls.map(call),
  );
  node.addEventListener("toggle", () => {
    state[node.open ? "opened" : "closed"].add(id);
    state[node.open ? "closed" : "opened"].delete(id);
  });
  return node;
}

const glimpse = (body) => body.text ?? body.caption ?? body.data ?? body.query ?? "";

function call({ method, parameters, ok, description, after }) {
  const time = h("span", { class: "after" }, `+${milliseconds(after)}`);
  const refused = !ok && h("p", { class: "refusal" }, say("panel-refused", { why: description }));
  return h("section", { class: ok ? "call" : "call refused" }, h("h3", {}, h("code", {}, method), time), refused, json(parameters));
}

function json(value) {
  const text = JSON.stringify(value, null, 2);
  return h("pre", { tabindex: "0" }, tokens(text));
}

/** Colour names, texts and numbers of JSON. */
function tokens(text) {
  const nodes = [];
  let place = 0;
  for (const match of text.matchAll(/("(?:[^"\\]|\\.)*")(:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi)) {
    nodes.push(text.slice(place, match.index));
    const kind = match[1] === undefined ? "json-value" : match[2] ? "json-name" : "json-text";
    nodes.push(h("span", { class: kind }, match[1] ?? match[0]));
    place = match.index + (match[1] ?? match[0]).length;
  }
  nodes.push(text.slice(place));
  return nodes;
}
