// Pictures, which open when they are tapped, and files to download.

import { showOver } from "./back.js";
import { $, drawing, h } from "./dom.js";
import { closeBesides } from "./notices.js";
import { fileAddress } from "./server.js";
import { nameOf } from "./store.js";
import { number, say, size } from "./speech.js";

const PAPER = ["M7 3h7l5 5v13H7zM14 3v5h5", "M13 11v6m-2.5-2.5 2.5 2.5 2.5-2.5"];

/** What stands in the place of a picture for those who do not see it: its caption's first line. */
function described(message) {
  const line = (message.caption ?? "").split("\n")[0].trim();
  return line || say("picture-of", { name: nameOf(message.from ?? message.chat) });
}

export function picture(message) {
  const photo = message.photo.at(-1);
  const alt = described(message);
  const image = h("img", { src: fileAddress(photo.file_id), alt, width: photo.width || null, height: photo.height || null });
  const open = () => {
    if (button.classList.contains("covered")) {
      button.classList.remove("covered");
      button.setAttribute("aria-label", say("enlarge", { alt }));
    } else {
      view(photo, alt, message.caption ?? "");
    }
  };
  const covered = Boolean(message.has_media_spoiler);
  const label = covered ? say("spoiler-picture") : say("enlarge", { alt });
  const button = h("button", { type: "button", class: covered ? "picture covered" : "picture", "aria-label": label, onclick: open }, image);
  return button;
}

function view(photo, alt, caption) {
  $("viewer-image").src = fileAddress(photo.file_id);
  $("viewer-image").alt = alt;
  $("viewer-image").classList.toggle("whole", matchMedia("(max-width: 760px)").matches); // a phone's chat is as wide
  $("viewer-caption").textContent = caption.split("\n")[0];
  $("viewer-save").href = fileAddress(photo.file_id);
  $("viewer-save").download = ""; // named by the browser, which knows its kind
  showOver($("viewer"));
}

export function file(message) {
  const { file_id: id, file_name: name = "", file_size: bytes = 0 } = message.document;
  const label = say("download-file", { name, size: size(bytes) });
  const text = h("span", { class: "file-name" }, h("strong", {}, name), h("small", {}, size(bytes)));
  return h("a", { class: "file", href: fileAddress(id), download: name, "aria-label": label }, h("span", { class: "paper" }, drawing(...PAPER)), text);
}

/** Other things that people send: what is said is played, a sticker seen, a place and a card are written out. */
export function attached(message) {
  const { voice, sticker, location, contact, dice } = message;
  if (voice) return h("audio", { class: "voice", controls: true, preload: "metadata", src: fileAddress(voice.file_id), "aria-label": say("attach-voice") });
  if (sticker) return h("img", { class: "sticker", src: fileAddress(sticker.file_id), alt: sticker.emoji ?? say("attach-sticker"), width: 160, height: 160 });
  if (location) return card(say("attach-location"), `${number(location.latitude)}, ${number(location.longitude)}`);
  if (contact) return card(contact.first_name, contact.phone_number);
  return dice ? card(dice.emoji, number(dice.value)) : null;
}

function card(title, about) {
  return h("div", { class: "card" }, h("strong", {}, title), h("span", {}, about));
}

export function startViewer() {
  closeBesides($("viewer"));
  $("viewer-image").addEventListener("click", (event) => event.currentTarget.classList.toggle("whole"));
}
