// What the page knows: people, chats, messages, who speaks and where.

import { memory, tab } from "./dom.js";
import { get } from "./server.js";

export const store = {
  page: { title: "", suggestions: {} },
  bot: { id: 0, username: "", first_name: "" },
  people: new Map(),
  chats: new Map(),
  messages: new Map(), // the messages by number, of each chat that was opened
  votes: {}, // in the polls of the chat that is open: by poll and person
  reactions: {}, // the bot's, in the chat that is open: by message
  unread: new Map(),
  person: Number(tab.get("person") ?? memory.get("person")),
  chat: Number(tab.get("chat") ?? memory.get("chat")),
};

const late = new Map(); // what is heard of chats whose messages are being asked for

export const speaker = () => store.people.get(store.person);
export const shown = () => store.chats.get(store.chat);
export const isPrivate = (chat) => chat.type === "private";

/** The chats that a person sees: the one with the bot, then the groups that they are in. */
export function chatsOf(person) {
  const groups = [...store.chats.values()].filter((chat) => chat.members.includes(person));
  return [store.chats.get(person), ...groups.sort((one, other) => other.id - one.id)].filter(Boolean);
}

/** What a chat is called by those who see it: a private one has the bot's name. */
export const titleOf = (chat) => (isPrivate(chat) ? store.page.title || store.bot.first_name : chat.title);

export const nameOf = (user) => [user.first_name, user.last_name].filter(Boolean).join(" ");

/** Ask for people and chats again, and stay with somebody who is there. */
export async function reload() {
  const world = await get("world");
  store.bot = world.bot;
  store.people = new Map(world.people.map((person) => [person.id, person]));
  store.chats = new Map(world.chats.map((chat) => [chat.id, chat]));
  if (!store.people.has(store.person)) store.person = world.people[0]?.id ?? 0;
  settle();
}

/** Let somebody speak; in the chat that is open if they are in it, else in theirs with the bot. */
export function speakAs(person) {
  store.person = person;
  settle();
}

export function open(chat) {
  store.chat = chat;
  settle();
}

function settle() {
  if (!chatsOf(store.person).some((chat) => chat.id === store.chat)) store.chat = store.person;
  store.unread.delete(store.chat);
  for (const place of [tab, memory]) {
    place.set("person", store.person);
    place.set("chat", store.chat);
  }
}

/** Remember what a message says now; null: that it is gone. */
export function keep(chat, number, message) {
  late.get(chat)?.push([number, message]);
  put(store.messages.get(chat), number, message);
}

function put(messages, number, message) {
  if (message === null) messages?.delete(number);
  else messages?.set(number, message);
}

/** Ask for all messages of a chat. What is heard of meanwhile may be newer than the answer, and stays. */
export async function messagesOf(chat) {
  const heard = [];
  late.set(chat, heard);
  const found = await get(`messages?chat=${chat}`);
  const messages = new Map(found.map((message) => [message.message_id, message]));
  for (const [number, message] of heard) put(messages, number, message);
  if (late.get(chat) === heard) late.delete(chat);
  store.messages.set(chat, messages);
  if (found.some((message) => message.poll)) await loadVotes(chat);
  store.reactions = await get(`reactions?chat=${chat}`);
}

/** What the chat that is open shows, in short: two that are alike need no drawing. */
export function outline() {
  const shown = [...(store.messages.get(store.chat)?.values() ?? [])];
  return JSON.stringify([store.person, store.chat, shown.map(({ message_id: id, edit_date: edit }) => [id, edit])]);
}

export async function loadVotes(chat) {
  store.votes = await get(`votes?chat=${chat}`);
}
