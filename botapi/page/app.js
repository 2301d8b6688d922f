// The page: a chat with the bot of the local server. Starts everything and brings what happens where it is shown.

import { startAttach } from "./attach.js";
import { layer } from "./back.js";
import * as composer from "./composer.js";
import { $, h, memory } from "./dom.js";
import { startViewer } from "./media.js";
import { face } from "./message.js";
import { box, closeBesides, tried } from "./notices.js";
import * as log from "./log.js";
import * as panel from "./panel.js";
import { administrators, clearing, drawSide, memberNames, newGroup } from "./people.js";
import { startPopup } from "./popup.js";
import * as present from "./present.js";
import { get, listen, post } from "./server.js";
import { languages, say, speak, speech, translate } from "./speech.js";
import * as store from "./store.js";

const BUSY = 5000; // milliseconds that an action of the bot is shown, as at Telegram
const { store: known } = store;
const state = { busy: 0, sideClosed: () => {} };
const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");

const acts = {
  command: (text) => composer.sendText(text),
  mention: (text) => composer.write(`${text} `),
  compose: async (chat, text) => {
    await go(known.person, chat);
    composer.write(text);
  },
  begin: async (chat, text) => {
    await go(known.person, chat);
    await composer.sendText(text);
  },
  reply: composer.reply,
  edit: composer.edit,
  forward,
  inside: panel.inside,
  jump: log.jump,
};

/** A message that a person has sent; the server tells of it, too. */
function said(message) {
  if (message.chat.id === known.chat) arrived(message.chat.id, message);
}

function arrived(chat, message) {
  const fresh = !known.messages.get(chat)?.has(message.message_id);
  store.keep(chat, message.message_id, message);
  if (message.from?.is_bot && chat === known.chat) busy("");
  if (chat === known.chat && known.messages.has(chat)) {
    log.put(message, acts);
    composer.suggest(false);
  } else if (fresh) known.unread.set(chat, (known.unread.get(chat) ?? 0) + 1);
  drawSide(go);
  panel.refresh();
  present.refresh();
}

function gone(chat, number) {
  store.keep(chat, number, null);
  if (chat === known.chat) log.remove(number);
  present.refresh();
  drawSide(go);
}

function busy(action) {
  clearTimeout(state.busy);
  log.busy(Boolean(action));
  $("chat-about").classList.toggle("typing", Boolean(action));
  const chat = store.shown();
  const about = store.isPrivate(chat) ? `@${known.bot.username} · ${say("bot")}` : say("group", { names: memberNames(chat) });
  const words = action === "upload_photo" || action === "upload_document" ? say(action) : say("typing");
  $("chat-about").textContent = action ? words : about;
  if (action) state.busy = setTimeout(() => busy(""), BUSY);
}

/** Let somebody speak in a chat, and show it. */
async function go(person, chat) {
  if (!known.people.has(person) || !known.chats.has(chat)) await store.reload();
  store.speakAs(person);
  store.open(chat);
  closeSide();
  composer.leave(); // before anything is waited for: what is written meanwhile is written here
  await tellTheme();
  await show();
}

/** Choose a chat, send a message on to it, and go there. */
function forward(message) {
  const send = async (chat) => {
    dialog.close();
    const body = { person: known.person, chat: message.chat.id, message_id: message.message_id, to: chat.id };
    const sent = await tried(() => post("forwards", body));
    if (sent === undefined) return;
    said(sent);
    await go(known.person, chat.id);
  };
  const choices = store.chatsOf(known.person).map((chat) => h("button", { type: "button", class: "choice", onclick: () => send(chat) }, store.titleOf(chat)));
  const dialog = box({ title: say("forward"), parts: [h("div", { class: "choices" }, choices)] });
}

async function show() {
  const chat = known.chat;
  await store.messagesOf(chat);
  if (chat === known.chat) draw(); // else somebody was quicker
}

function draw() {
  drawHead();
  drawSide(go);
  log.drawLog(acts);
  composer.suggest(known.messages.get(known.chat).size === 0);
  panel.refresh();
}

/** Ask again, since nothing was heard for a while, and draw what is new. */
async function catchUp() {
  const [chat, before] = [known.chat, store.outline()];
  await store.reload();
  await store.messagesOf(chat);
  if (chat !== known.chat) return;
  if (store.outline() === before) drawSide(go);
  else draw();
}

function drawHead() {
  const chat = store.shown();
  document.title = known.page.title || known.bot.first_name;
  $("chat-title").textContent = store.titleOf(chat);
  const picture = store.isPrivate(chat) ? Object.assign(new Image(), { src: "page/icon.svg", alt: "", className: "face" }) : face(chat.id, chat.title);
  picture.id = "chat-face";
  $("chat-face").replaceWith(picture);
  $("admins").hidden = store.isPrivate(chat);
  busy("");
}

/** The page speaks another language, and so does the app of the person who speaks. */
async function changeLanguage(language) {
  speak(language);
  translate();
  composer.leave();
  const person = store.speaker();
  await tried(() => post("people", { id: person.id, first_name: person.first_name, language_code: language.toLowerCase() }));
  await show();
}

/** Before anything was said, everybody speaks the language of whoever opens the page. */
async function settleLanguage() {
  if ([...known.chats.values()].some((chat) => chat.last)) return;
  const language = speech.language.toLowerCase();
  const others = [...known.people.values()].filter((person) => person.language_code !== language);
  for (const person of others) {
    await post("people", { id: person.id, first_name: person.first_name, language_code: language });
  }
  if (others.length > 0) await store.reload();
}

function theme(chosen) {
  memory.set("theme", chosen);
  document.documentElement.dataset.theme = chosen;
}

/** Tell how the app of the person who speaks looks, so that pictures can be drawn for it. */
async function tellTheme() {
  const chosen = memory.get("theme") ?? "auto";
  const seen = systemIsDark.matches ? "dark" : "light";
  if (known.person) await tried(() => post("themes", { person: known.person, theme: chosen === "auto" ? seen : chosen }));
}

function openSide() {
  document.body.classList.add("with-side");
  $("side-open").setAttribute("aria-expanded", "true");
  $("side-close").focus();
  state.sideClosed = layer(closeSide);
}

function closeSide() {
  document.body.classList.remove("with-side");
  $("side-open").setAttribute("aria-expanded", "false");
  state.sideClosed();
  state.sideClosed = () => {};
}

function startButtons() {
  $("language").replaceChildren(...languages.map(([tag, words]) => h("option", { value: tag }, words)));
  $("language").value = speech.language;
  $("language").addEventListener("change", (event) => changeLanguage(event.target.value));
  $("theme").value = memory.get("theme") ?? "auto";
  $("theme").addEventListener("change", (event) => {
    theme(event.target.value);
    tellTheme();
  });
  systemIsDark.addEventListener("change", tellTheme);
  $("new-group").addEventListener("click", () => newGroup(go));
  $("admins").addEventListener("click", () => administrators(store.shown()));
  $("clear-chat").addEventListener("click", () => clearing(store.shown()));
  $("clear-all").addEventListener("click", () => clearing());
  $("panel-open").addEventListener("click", () => panel.toggle());
  $("panel-close").addEventListener("click", () => {
    panel.toggle(false);
    $("panel-open").focus();
  });
  $("side-close").addEventListener("click", closeSide);
  $("side-open").addEventListener("click", openSide);
  document.querySelector("main").addEventListener("click", (event) => {
    if (!event.target.closest("#side-open")) closeSide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !$("dialog").open && !$("viewer").open && !$("stage").open) closeSide();
  });
}

const kinds = {
  message: (event) => arrived(event.chat.id, event),
  edited: async (event) => {
    store.keep(event.chat.id, event.message_id, event);
    if (event.poll && event.chat.id === known.chat) await store.loadVotes(known.chat);
    if (event.chat.id === known.chat) log.put(event, acts);
    panel.refresh();
    present.refresh();
  },
  pinned: (event) => {
    const chat = known.chats.get(event.chat);
    if (chat) chat.pinned = event.message_id;
    log.drawPinned();
  },
  deleted: (event) => gone(event.chat, event.message_id),
  reaction: (event) => {
    if (event.chat !== known.chat) return;
    known.reactions[event.message_id] = event.emoji;
    const message = known.messages.get(event.chat)?.get(event.message_id);
    if (message) log.put(message, acts);
  },
  action: (event) => event.chat === known.chat && busy(event.action),
  answered: () => panel.refresh(),
  cleared: (event) => {
    known.messages.get(event.chat)?.clear();
    if (event.chat === known.chat) show();
    else store.reload().then(() => drawSide(go));
  },
  changed: async () => {
    await store.reload();
    await show();
  },
};

function connect() {
  const opened = async () => {
    $("offline").hidden = true;
    await tellTheme(); // the program may have been started again, and forgot it
    await catchUp(); // also the first time: something may have been said since the page was drawn
  };
  listen(kinds, { opened, lost: () => ($("offline").hidden = false) });
}

async function start() {
  theme(memory.get("theme") ?? "auto");
  translate();
  known.page = await (await fetch("page.json")).json();
  await store.reload();
  await settleLanguage();
  await tellTheme();
  startButtons();
  startViewer();
  startPopup();
  present.startStage(acts);
  log.startLog();
  composer.startComposer(said);
  startAttach(said, composer.caption);
  closeBesides($("dialog"));
  await show();
  connect();
  if (window.matchMedia("(pointer: fine)").matches) $("text").focus();
}

start();
