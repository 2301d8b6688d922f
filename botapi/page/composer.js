// The field in which a person writes: messages, commands from the menu, inline searches.

import { $, h } from "./dom.js";
import { summary } from "./message.js";
import { tried } from "./notices.js";
import * as popup from "./popup.js";
import { get, post } from "./server.js";
import { nameOf, store } from "./store.js";
import { say, speech } from "./speech.js";

const PAUSE = 250; // milliseconds without a key before an inline search is made
const PATIENCE = 10; // seconds that a search waits for the bot
const fine = window.matchMedia("(pointer: fine)");
const state = { replying: null, editing: null, search: 0, timer: 0, menu: null, said: () => {} };

/** Start the field; `said(message)` is given what a person has sent. */
export function startComposer(said) {
  state.said = said;
  const field = $("text");
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  field.addEventListener("input", () => changed());
  field.addEventListener("keydown", (event) => typed(event));
  field.addEventListener("blur", () => setTimeout(() => document.activeElement !== field && dismiss(), 150));
  document.addEventListener("pointerdown", ({ target }) => !target.closest("#popup, #composer") && dismiss(), true);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && dismiss());
  $("menu").addEventListener("click", () => {
    field.focus();
    if (popup.isOpen()) dismiss();
    else commands("");
  });
  $("ideas").addEventListener("click", () => suggest($("suggestions").hidden));
  $("replying-stop").addEventListener("click", () => reply(null));
}

/** Put a text into the field, as if it had been typed. */
export function write(text) {
  const field = $("text");
  field.value = text;
  field.focus();
  field.setSelectionRange(text.length, text.length);
  changed();
}

/** Let the next message answer one; null: none. */
export function reply(message) {
  if (state.editing !== null) clear();
  Object.assign(state, { replying: message, editing: null });
  about(message, message && nameOf(message.from ?? message.chat));
}

/** Change a message of one's own: its text, or the caption under what it shows. */
export function edit(message) {
  Object.assign(state, { replying: null, editing: message });
  about(message, say("editing"));
  write(message.text ?? message.caption ?? "");
}

/** Show above the field what it is about; null: nothing. */
function about(message, title) {
  $("replying").hidden = message === null;
  if (message === null) return;
  $("replying-who").textContent = title;
  $("replying-text").textContent = summary(message);
  $("text").focus();
}

/** The text of the field, for what is sent with a caption. */
export const caption = {
  take: () => {
    const text = $("text").value.trim();
    clear();
    return text;
  },
  put: write,
};

/** Close the list above the field, and open none for an answer that is still on its way. */
function dismiss() {
  clearTimeout(state.timer);
  state.search += 1;
  popup.hide();
}

/** Forget what was begun: another person speaks, or in another chat. */
export function leave() {
  reply(null);
  dismiss();
  state.menu = null;
}

/** Send a text as the person who speaks. */
export async function sendText(text) {
  const body = { person: store.person, chat: store.chat, text };
  if (state.replying) body.reply_to = state.replying.message_id;
  const message = await tried(() => post("messages", body));
  if (message === undefined) return false;
  reply(null);
  state.said(message);
  return true;
}

/** Show or hide the suggestions of the page. Another model may have been chosen, so they are asked for anew. */
export async function suggest(open) {
  suggestNow(open);
  if (!open) return;
  const [before, chat] = [store.page.suggestions, store.chat];
  const asked = fetch(`page.json?chat=${chat}`).then((answer) => answer.json());
  const page = await asked.catch(() => store.page); // the program is away, which is told elsewhere
  if (chat !== store.chat) return;
  store.page = page;
  const same = JSON.stringify(page.suggestions) === JSON.stringify(before);
  if (!same) suggestNow(!$("suggestions").hidden);
}

function suggestNow(open) {
  const ideas = store.page.suggestions[speech.language] ?? [];
  $("ideas").hidden = ideas.length === 0;
  $("suggestions").hidden = !open || ideas.length === 0;
  $("ideas").setAttribute("aria-expanded", String(!$("suggestions").hidden));
  const tapped = (text) => (text.startsWith("@") ? write(text) : sendText(text));
  $("suggestions").replaceChildren(
    ...ideas.map((idea) => h("button", { type: "button", class: "idea", onclick: () => tapped(idea) }, idea)),
  );
}

async function send() {
  const field = $("text");
  const text = field.value.trim();
  if (!text && !state.editing) return;
  clear();
  field.focus();
  if (!(await (state.editing ? change(text) : sendText(text)))) write(text);
}

async function change(text) {
  const { chat, message_id: number, text: before, caption: under } = state.editing;
  if (text !== (before ?? under ?? "")) {
    const body = { person: store.person, chat: chat.id, message_id: number, text };
    if ((await tried(() => post("edits", body))) === undefined) return false;
  }
  reply(null);
  return true;
}

function typed(event) {
  if (event.isComposing) return;
  const list = popup.isOpen();
  if (list && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    popup.move(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Escape" && !list) {
    reply(null);
  } else if (list && event.key === "Tab" && !event.shiftKey && popup.active()) {
    event.preventDefault();
    popup.active().act();
  } else if (event.key === "Enter" && !event.shiftKey && (fine.matches || list)) {
    event.preventDefault();
    enter(list ? popup.active() : undefined);
  }
}

function enter(option) {
  const whole = option?.title === $("text").value.trim(); // the command stands there already: send it
  if (option && !whole) option.act();
  else send();
}

function changed() {
  grow();
  const text = $("text").value;
  const query = inline(text);
  clearTimeout(state.timer);
  state.search += 1;
  if (/^\/\S*$/.test(text)) commands(text);
  else if (query !== null) {
    popup.show(say("inline-wait", { bot: store.bot.username }), []);
    state.timer = setTimeout(() => search(query, state.search), PAUSE);
  } else if (text.startsWith("@") && `@${store.bot.username}`.startsWith(text)) offer();
  else popup.hide();
}

function grow() {
  const field = $("text");
  $("composer").classList.toggle("written", field.value !== "");
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 180)}px`;
}

/** What is searched, where the text begins with the bot's name; else null. */
function inline(text) {
  const name = `@${store.bot.username} `;
  return text.toLowerCase().startsWith(name.toLowerCase()) ? text.slice(name.length).trim() : null;
}

function offer() {
  const name = `@${store.bot.username}`;
  popup.show(say("inline", { bot: store.bot.username }), [
    { title: name, about: say("inline-start"), act: () => write(`${name} `) },
  ]);
}

async function commands(begun) {
  const round = state.search;
  state.menu ??= await tried(() => get(`menu?person=${store.person}&chat=${store.chat}`));
  if (state.menu === null || state.menu === undefined || round !== state.search) return;
  const found = state.menu.filter(({ command }) => `/${command}`.startsWith(begun.toLowerCase()));
  const options = found.map(({ command, description }) => ({
    title: `/${command}`,
    about: description,
    act: () => write(`/${command} `),
  }));
  if (options.length > 0) popup.show(say("commands"), options);
  else if (begun.length > 1) popup.hide();
  else popup.show(say("menu-none"), []);
}

async function search(query, round, offset = "", before = []) {
  const body = { person: store.person, chat: store.chat, query, offset, wait: PATIENCE };
  const answer = await tried(() => post("searches", body));
  if (answer === undefined || round !== state.search) return;
  const bot = store.bot.username;
  if (answer.results === null) {
    popup.show(say("inline-off", { bot }), []);
    return;
  }
  const options = [...before, ...started(answer.button), ...answer.results.map((found) => result(answer.id, found))];
  const more = answer.next_offset ? () => search(query, round, answer.next_offset, options) : null;
  popup.show(say(options.length > 0 ? "inline" : "inline-none", { bot }), options, { more, keep: before.length > 0 });
}

/** The button above the results: it starts the bot in the private chat. */
function started(button) {
  if (!button?.start_parameter) return [];
  const act = () => {
    clear();
    sendText(`/start ${button.start_parameter}`);
  };
  return [{ title: button.text, about: "", act }];
}

function result(id, found) {
  const act = async () => {
    clear();
    const body = { person: store.person, chat: store.chat, search: id, result: found.id };
    const message = await tried(() => post("choices", body));
    if (message !== undefined) state.said(message);
  };
  return { title: found.title, about: found.description ?? "", act };
}

function clear() {
  $("text").value = "";
  grow();
  dismiss();
}
