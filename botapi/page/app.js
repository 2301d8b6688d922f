// The page: a chat with the bot of the local server. Starts everything and brings what happens where it is shown.

import * as composer from "./composer.js";
import { $, h, memory } from "./dom.js";
import { startViewer } from "./media.js";
import { face } from "./message.js";
import { closeBesides, tried } from "./notices.js";
import * as log from "./log.js";
import * as panel from "./panel.js";
import { clearing, drawSide, memberNames, newGroup } from "./people.js";
import { startPopup } from "./popup.js";
import { get, listen, post } from "./server.js";
import { languages, say, speak, speech, translate } from "./speech.js";
import * as store from "./store.js";

const BUSY = 5000; // milliseconds that an action of the bot is shown, as at Telegram
const { store: known } = store;
const state = { busy: 0 };

const acts = {
  command: (text) => composer.sendText(text),
  mention: (text) => composer.write(`${text} `),
  compose: async (chat, text) => {
    await go(known.person, chat);
    composer.write(text);
  },
  reply: composer.reply,
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
}

function gone(chat, number) {
  store.keep(chat, number, null);
  if (chat === known.chat) log.remove(number);
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
  composer.leave();
  await show();
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
  busy("");
}

/** The page speaks another language, and so does the app of the person who speaks. */
async function changeLanguage(language) {
  speak(language);
  translate();
  const person = store.speaker();
  await tried(() => post("people", { id: person.id, first_name: person.first_name, language_code: language.toLowerCase() }));
  composer.leave();
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

function closeSide() {
  document.body.classList.remove("with-side");
  $("side-open").setAttribute("aria-expanded", "false");
}

function startButtons() {
  $("language").replaceChildren(...languages.map(([tag, words]) => h("option", { value: tag }, words)));
  $("language").value = speech.language;
  $("language").addEventListener("change", (event) => changeLanguage(event.target.value));
  $("theme").value = memory.get("theme") ?? "auto";
  $("theme").addEventListener("change", (event) => theme(event.target.value));
  $("new-group").addEventListener("click", () => newGroup(go));
  $("clear-chat").addEventListener("click", () => clearing(store.shown()));
  $("clear-all").addEventListener("click", () => clearing());
  $("panel-open").addEventListener("click", () => panel.toggle());
  $("panel-close").addEventListener("click", () => {
    panel.toggle(false);
    $("panel-open").focus();
  });
  $("side-close").addEventListener("click", closeSide);
  $("side-open").addEventListener("click", () => {
    document.body.classList.add("with-side");
    $("side-open").setAttribute("aria-expanded", "true");
    $("side-close").focus();
  });
  document.querySelector("main").addEventListener("click", (event) => {
    if (!event.target.closest("#side-open")) closeSide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !$("dialog").open && !$("viewer").open) closeSide();
  });
}

const kinds = {
  message: (event) => arrived(event.chat.id, event),
  edited: async (event) => {
    store.keep(event.chat.id, event.message_id, event);
    if (event.poll && event.chat.id === known.chat) await store.loadVotes(known.chat);
    if (event.chat.id === known.chat) log.put(event, acts);
    panel.refresh();
  },
  deleted: (event) => gone(event.chat, event.message_id),
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
  startButtons();
  startViewer();
  startPopup();
  log.startLog();
  composer.startComposer(said);
  closeBesides($("dialog"));
  await show();
  connect();
  if (window.matchMedia("(pointer: fine)").matches) $("text").focus();
}

start();
