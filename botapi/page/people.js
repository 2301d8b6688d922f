// Who speaks, and where: people, their chats, new ones, and clearing them.

import { $, h } from "./dom.js";
import { face, summary } from "./message.js";
import { box, tried } from "./notices.js";
import { post } from "./server.js";
import { chatsOf, isPrivate, nameOf, store, titleOf } from "./store.js";
import { languages, say, speech } from "./speech.js";

/** Draw the side: `go(person, chat)` lets somebody speak in a chat. */
export function drawSide(go) {
  $("brand-title").textContent = store.page.title || store.bot.first_name;
  const faces = [...store.people.values()].map((person) => personKey(person, go));
  const add = h("button", { type: "button", class: "person new", onclick: () => editPerson(null, go), "aria-label": say("new-person"), title: say("new-person") }, h("span", { class: "face" }, "+"));
  $("people").replaceChildren(...faces, add);
  $("chats").replaceChildren(...chatsOf(store.person).map((chat) => chatLine(chat, go)));
}

function personKey(person, go) {
  const speaking = person.id === store.person;
  const act = () => (speaking ? editPerson(person, go) : go(person.id, store.chat));
  const language = (person.language_code ?? "").split("-")[0];
  const label = speaking ? say("edit-person", { name: nameOf(person) }) : nameOf(person);
  return h(
    "button",
    { type: "button", class: "person", "aria-pressed": String(speaking), "aria-label": label, title: label, onclick: act },
    face(person.id, person.first_name),
    h("span", { class: "person-name" }, person.first_name),
    language && h("small", {}, language),
  );
}

function chatLine(chat, go) {
  const here = chat.id === store.chat;
  const unread = store.unread.get(chat.id) ?? 0;
  const last = [...(store.messages.get(chat.id)?.values() ?? [])].at(-1) ?? chat.last;
  const about = last ? summary(last) : isPrivate(chat) ? say("bot") : memberNames(chat);
  const words = h("span", { class: "chat-words" }, h("strong", {}, titleOf(chat)), h("span", {}, about));
  const count = unread > 0 && h("span", { class: "unread", "aria-label": say("unread", { count: unread }) }, String(unread));
  const picture = isPrivate(chat) ? h("img", { class: "face", src: "page/icon.svg", alt: "" }) : face(chat.id, chat.title);
  return h("li", {}, h("button", { type: "button", class: "chat-line", "aria-current": here ? "true" : null, onclick: () => go(store.person, chat.id) }, picture, words, count));
}

export const memberNames = (chat) => chat.members.map((id) => store.people.get(id)?.first_name).filter(Boolean).join(", ");

function field(label, input, why) {
  return h("label", { class: "field" }, h("span", {}, label), input, why && h("small", {}, why));
}

/** Make a person, or change the name and language of one. */
export function editPerson(person, go) {
  const name = h("input", { name: "first_name", required: true, maxlength: "64", autocomplete: "off", value: person?.first_name });
  const spoken = person?.language_code ?? speech.language.toLowerCase();
  const language = h("select", { name: "language_code" }, languages.map(([tag, words]) => h("option", { value: tag.toLowerCase(), selected: tag.split("-")[0] === spoken.split("-")[0] }, words)));
  box({
    title: person ? nameOf(person) : say("new-person"),
    parts: [field(say("name"), name), field(say("person-language"), language, say("person-language-why"))],
    send: say(person ? "save" : "create"),
    act: async (data) => {
      const body = { first_name: data.get("first_name").trim(), language_code: data.get("language_code") };
      const made = await tried(() => post("people", person ? { ...body, id: person.id } : body));
      if (made !== undefined) go(made.id, person ? store.chat : made.id);
    },
  });
}

export function newGroup(go) {
  const title = h("input", { name: "title", required: true, maxlength: "128", autocomplete: "off" });
  const members = [...store.people.values()].map((person) =>
    h("label", { class: "member" }, h("input", { type: "checkbox", name: "members", value: person.id, checked: true }), face(person.id, person.first_name), person.first_name),
  );
  box({
    title: say("new-group"),
    parts: [field(say("group-title"), title), h("fieldset", { class: "members" }, h("legend", {}, say("members")), members)],
    send: say("create"),
    act: async (data) => {
      const chosen = data.getAll("members").map(Number);
      const body = { title: data.get("title").trim(), members: [...new Set([store.person, ...chosen])] };
      const made = await tried(() => post("groups", body));
      if (made !== undefined) go(store.person, made.id);
    },
  });
}

/** Show who administers a group; who made it chooses, the others see it. */
export function administrators(group) {
  const made = Number(Object.keys(group.leading).find((id) => group.leading[id] === "creator"));
  const chooses = store.person === made;
  const members = group.members.map((id) => store.people.get(id)).filter(Boolean);
  const lines = members.map((person) => {
    const ticked = h("input", { type: "checkbox", name: "admins", value: person.id, checked: person.id in group.leading, disabled: !chooses || person.id === made });
    return h("label", { class: "member" }, ticked, face(person.id, person.first_name), nameOf(person));
  });
  const maker = store.people.get(made);
  const why = chooses ? say("admins-why") : maker ? say("admins-others", { name: nameOf(maker) }) : "";
  box({
    title: say("admins"),
    parts: [h("p", {}, why), h("fieldset", { class: "members" }, h("legend", {}, titleOf(group)), lines)],
    send: say("save"),
    act: chooses ? (data) => appoint(group, members, new Set(data.getAll("admins").map(Number))) : null,
  });
}

async function appoint(group, members, chosen) {
  for (const { id } of members.filter(({ id }) => id !== store.person && chosen.has(id) !== id in group.leading)) {
    await tried(() => post("admins", { by: store.person, chat: group.id, person: id, admin: chosen.has(id) }));
  }
}

/** Ask, then delete the messages of a chat, or of all chats. */
export function clearing(chat) {
  const one = chat !== undefined;
  const why = one ? say("clear-chat-why", { title: titleOf(chat) }) : say("clear-all-why");
  box({
    title: say(one ? "clear-chat-ask" : "clear-all-ask"),
    parts: [h("p", {}, why)],
    send: say("clear"),
    danger: true,
    act: () => tried(() => post("clear", one ? { chat: chat.id } : {})),
  });
}
