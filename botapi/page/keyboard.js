// The buttons under a message: each kind does what it does at Telegram.

import { copy, drawing, h } from "./dom.js";
import { box, notice, tried } from "./notices.js";
import { post } from "./server.js";
import { chatsOf, isPrivate, store, titleOf } from "./store.js";
import { say } from "./speech.js";

const PATIENCE = 20; // seconds that a pressed button waits for the bot
const MARKS = {
  url: ["M8 16 16 8M9 8h7v7"],
  copy_text: ["M9 9h10v10H9z", "M15 9V5H5v10h4"],
  switch_inline_query: ["M4 12h14M13 7l5 5-5 5"],
};

/** Make a message's keyboard: `acts.compose(chat, text)` goes to a chat and puts a text into the field, `acts.begin` sends it. */
export function keyboard(message, acts) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  const made = rows.map((row) => h("div", { class: "keys" }, row.map((button) => key(message, button, acts))));
  return h("div", { class: "keyboard" }, made);
}

function key(message, button, acts) {
  const deep = button.url === undefined ? null : deepLink(button.url);
  if (button.url !== undefined && deep === null) {
    const label = `${button.text}, ${say("opens-outside")}`;
    return h("a", { class: "key", href: button.url, target: "_blank", rel: "noopener noreferrer", "aria-label": label }, button.text, drawing(...MARKS.url));
  }
  const act = deep ? () => follow(deep, acts) : action(message, button, acts.compose);
  const kind = Object.keys(button).find((name) => name.startsWith("switch_inline") || name === "copy_text");
  const mark = kind && drawing(...(MARKS[kind] ?? MARKS.switch_inline_query));
  const node = h("button", { type: "button", class: "key", disabled: act === null, onclick: () => act(node) }, button.text, mark);
  return node;
}

/** Read a link to this bot, which Telegram's clients follow themselves: into its private chat, or into a group; null for any other. */
function deepLink(url) {
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname !== "t.me" || pathname.toLowerCase() !== `/${store.bot.username}`.toLowerCase()) return null;
  const kind = ["start", "startgroup"].find((name) => searchParams.has(name));
  return kind === undefined ? null : { inGroup: kind === "startgroup", payload: searchParams.get(kind) };
}

function follow({ inGroup, payload }, acts) {
  if (!inGroup) return acts.begin(store.person, `/start ${payload}`);
  const groups = chatsOf(store.person).filter((chat) => !isPrivate(chat));
  if (groups.length === 0) return notice(say("no-group"));
  return chosen(groups, (chat) => acts.begin(chat.id, `/start@${store.bot.username} ${payload}`));
}

function action(message, button, compose) {
  if (button.callback_data !== undefined) return (node) => press(message, button.callback_data, node);
  if (button.copy_text !== undefined) {
    return async () => {
      await copy(button.copy_text.text);
      notice(say("copied"));
    };
  }
  const query = (words) => `@${store.bot.username} ${words ?? ""}`;
  if (button.switch_inline_query_current_chat !== undefined) {
    return () => compose(message.chat.id, query(button.switch_inline_query_current_chat));
  }
  if (button.switch_inline_query !== undefined) return () => elsewhere(query(button.switch_inline_query), compose);
  const chosen = button.switch_inline_query_chosen_chat;
  return chosen === undefined ? null : () => elsewhere(query(chosen.query), compose);
}

function elsewhere(text, compose) {
  chosen(chatsOf(store.person), (chat) => compose(chat.id, text));
}

/** Let somebody choose one of some chats. */
function chosen(chats, act) {
  const choose = (chat) => {
    dialog.close();
    act(chat);
  };
  const choices = chats.map((chat) => h("button", { type: "button", class: "choice", onclick: () => choose(chat) }, titleOf(chat)));
  const dialog = box({ title: say("choose-chat"), parts: [h("div", { class: "choices" }, choices)] });
}

async function press(message, data, node) {
  if (node.classList.contains("busy")) return;
  node.classList.add("busy");
  node.setAttribute("aria-busy", "true");
  const body = { person: store.person, chat: message.chat.id, message_id: message.message_id, button: data, wait: PATIENCE };
  const result = await tried(() => post("presses", body));
  node.classList.remove("busy");
  node.removeAttribute("aria-busy");
  if (result !== undefined) tell(result.answer);
}

function tell(answer) {
  if (answer === null) notice(say("not-answered"));
  else if (answer.text && answer.show_alert) box({ title: answer.text });
  else if (answer.text) notice(answer.text);
  if (answer?.url) window.open(answer.url, "_blank", "noopener");
}
