// One message, made into an element.

import { drawing, h } from "./dom.js";
import { formatted } from "./entities.js";
import { keyboard } from "./keyboard.js";
import { attached, file, picture } from "./media.js";
import { poll } from "./poll.js";
import { nameOf, store } from "./store.js";
import { clock, say } from "./speech.js";

const REPLY = ["M10 8 5 12l5 4M5 12h9c3 0 5 2 5 6"];
const EDIT = ["M5 19l1-4L16 5l3 3L9 18z"];
const FORWARD = ["M14 8l5 4-5 4M19 12h-9c-3 0-5 2-5 6"];
const INSIDE = ["M8 5c-3 0-2 3-2 4.5S5 12 4 12c1 0 2 1 2 2.5S5 19 8 19", "M16 5c3 0 2 3 2 4.5s1 2.5 2 2.5c-1 0-2 1-2 2.5s1 4.5-2 4.5"];
const COLOURS = 6;

export const colour = (id) => Math.abs(id) % COLOURS;

/** The round picture that stands for a person or a chat: a letter on a colour. */
export function face(id, name, properties = {}) {
  const letter = [...name][0]?.toUpperCase() ?? "?";
  return h("span", { class: `face colour-${colour(id)}`, "aria-hidden": "true", ...properties }, letter);
}

export const isService = (message) =>
  [
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "forum_topic_created",
    "forum_topic_closed",
    "forum_topic_reopened",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "pinned_message",
  ].some((name) => name in message);

/** Make a message. `acts` holds what its parts do: command, mention, compose, reply, inside, jump. */
export function drawn(message, acts) {
  if (isService(message)) return service(message);
  const mine = message.from?.id === store.person;
  const sender = message.sender_chat ?? message.from ?? message.chat;
  const parts = body(message, acts);
  const last = parts.at(-1);
  const below = foot(message, mine, acts);
  if (last.classList.contains("text")) last.append(below); // beside the last line, where there is room
  else parts.push(below);
  const bubble = h("div", { class: "bubble" }, head(message, sender, mine), parts);
  const kind = ["message", mine ? "mine" : "", message.photo ? "has-picture" : "", message.sticker ? "has-sticker" : ""].filter(Boolean).join(" ");
  return h(
    "article",
    { class: kind, id: `m${message.message_id}`, "data-sender": sender.id, "aria-label": nameOrTitle(sender) },
    h("div", { class: "with-tools" }, bubble, tools(message, mine, acts)),
    keyboard(message, acts),
  );
}

const nameOrTitle = (sender) => sender.title ?? nameOf(sender);

function service(message) {
  const lines = [
    ...(message.new_chat_members ?? []).map((person) => say("joined", { name: nameOf(person) })),
    ...(message.left_chat_member ? [say("left", { name: nameOf(message.left_chat_member) })] : []),
    ...(message.pinned_message ? [say("pinned", { name: nameOf(message.from) })] : []),
    ...(message.forum_topic_created ? [message.forum_topic_created.name] : []),
    ...(message.forum_topic_closed ? [say("topic-closed")] : []),
    ...(message.forum_topic_reopened ? [say("topic-reopened")] : []),
    ...(message.migrate_to_chat_id || message.migrate_from_chat_id ? [say("migrated")] : []),
  ];
  return h("p", { class: "service", id: `m${message.message_id}` }, lines.join(" · ") || "·");
}

function head(message, sender, mine) {
  const parts = [];
  if (message.chat.type !== "private" && !mine) {
    parts.push(h("strong", { class: `name ink-${colour(sender.id)}` }, nameOrTitle(sender)));
  }
  if (message.via_bot) parts.push(h("small", { class: "via" }, say("via", { bot: message.via_bot.username })));
  const origin = message.forward_origin;
  if (origin) {
    const from = origin.chat ?? origin.sender_user ?? origin.sender_chat ?? { title: origin.sender_user_name ?? "" };
    parts.push(h("small", { class: "via" }, say("forwarded", { name: nameOrTitle(from) })));
  }
  return parts.length > 0 ? h("div", { class: "head" }, parts) : null;
}

function body(message, acts) {
  const quoted = message.reply_to_message && quote(message, acts);
  const media = [message.photo && picture(message), message.document && file(message), message.poll && poll(message), attached(message)];
  const text = message.text ?? message.caption;
  const written = text && h("div", { class: "text" }, formatted(text, message.entities ?? message.caption_entities, acts));
  const parts = message.show_caption_above_media ? [quoted, written, ...media] : [quoted, ...media, written];
  const kept = parts.filter(Boolean);
  return kept.length > (quoted ? 1 : 0) ? kept : [...kept, h("div", { class: "text faint" }, say("unmodelled"))];
}

/** What a message answers, in a line; tapping it goes there. */
function quote(message, acts) {
  const replied = message.reply_to_message;
  const sender = replied.sender_chat ?? replied.from ?? replied.chat;
  const words = message.quote?.text ?? summary(replied);
  const parts = [h("strong", {}, nameOrTitle(sender)), h("span", {}, words)];
  return h("button", { type: "button", class: `replied ink-${colour(sender.id)}`, onclick: () => acts.jump(replied.message_id) }, parts);
}

/** A message in one line. */
export function summary(message) {
  const text = (message.text ?? message.caption ?? "").replace(/\s+/g, " ");
  if (text) return text.slice(0, 160);
  const kind = ["photo", "voice", "sticker", "location", "contact"].find((name) => name in message);
  if (kind) return message.sticker?.emoji ? `${message.sticker.emoji} ${say("attach-sticker")}` : say(`attach-${kind}`);
  return message.document?.file_name ?? message.poll?.question ?? "";
}

const CAPTIONED = ["photo", "document", "voice", "video", "audio", "animation"];

const editable = (message, mine) =>
  mine && !message.forward_origin && !message.via_bot && ("text" in message || CAPTIONED.some((name) => name in message));

function foot(message, mine, acts) {
  const emoji = store.reactions[message.message_id];
  const reaction = emoji && h("span", { class: "reaction" }, emoji);
  const edited = message.edit_date && h("span", {}, say("edited"));
  const time = h("time", { datetime: new Date(message.date * 1000).toISOString() }, clock(message.date));
  const answer = !mine && tool("reply", REPLY, () => acts.reply(message), "tool in-foot");
  return h("div", { class: "foot" }, reaction, edited, time, answer);
}

function tool(name, paths, act, kind = "tool") {
  return h("button", { type: "button", class: kind, "aria-label": say(name), title: say(name), onclick: act }, drawing(...paths));
}

function tools(message, mine, acts) {
  return h(
    "div",
    { class: "tools" },
    tool("reply", REPLY, () => acts.reply(message)),
    tool("forward", FORWARD, () => acts.forward(message)),
    editable(message, mine) && tool("edit", EDIT, () => acts.edit(message)),
    mine && tool("raw", INSIDE, () => acts.inside(message)),
  );
}
