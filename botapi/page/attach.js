// What a person can send besides text: a picture, a file, a voice, a sticker, a place, a card.

import { $, drawing, h } from "./dom.js";
import { box, notice, tried } from "./notices.js";
import { post, upload } from "./server.js";
import { say } from "./speech.js";
import stickers, { drawn, SIDE } from "./stickers.js";
import { store } from "./store.js";
import { record } from "./voice.js";

const LONGEST_SIDE = 1280; // pixels: larger pictures are made smaller, as Telegram's clients do
const QUALITY = 0.87;
const PREVIEW = 220; // pixels of the small picture beside the caption
const KINDS = {
  photo: ["M4 6h16v13H4z", "M4 16l5-5 4 4 3-3 4 4M15 9.5h.1"],
  document: ["M7 3h7l5 5v13H7zM14 3v5h5"],
  voice: ["M12 4a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 12a6 6 0 0 0 12 0M12 18v3"],
  sticker: ["M5 4h14v10l-6 6H5zM19 14h-6v6", "M9 9.5h.1M14 9.5h.1"],
  location: ["M12 21c5-6 7-9 7-12a7 7 0 0 0-14 0c0 3 2 6 7 12z", "M12 9h.1"],
  contact: ["M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z", "M5 20c0-4 3-6 7-6s7 2 7 6"],
};
const state = { said: () => {}, caption: { take: () => "", put: () => {} } };

/** Start the button; `said(message)` is given what was sent, `caption` takes and gives back the field's text. */
export function startAttach(said, caption) {
  Object.assign(state, { said, caption });
  $("attach").addEventListener("click", choose);
}

function choose() {
  const acts = { photo: () => pick("photo", "image/*"), document: () => pick("document", ""), voice: speak, sticker: stick, location: locate, contact: introduce };
  const choices = Object.entries(KINDS).map(([kind, paths]) => {
    const act = () => {
      dialog.close();
      acts[kind]();
    };
    return h("button", { type: "button", class: "choice", onclick: act }, drawing(...paths), say(`attach-${kind}`));
  });
  const dialog = box({ title: say("attach"), parts: [h("div", { class: "choices two" }, choices)] });
}

/** Let a file be chosen, then asked for a caption, then sent. */
function pick(kind, accept) {
  const input = h("input", { type: "file", accept, class: "away" });
  input.addEventListener("change", () => {
    if (input.files.length > 0) prepare(kind, input.files[0]);
    input.remove();
  });
  document.body.append(input);
  input.click();
}

async function prepare(kind, file) {
  if (kind === "voice") return give("voice", file, file.name);
  const canvas = kind === "photo" ? await shrunk(file) : null;
  if (kind === "photo" && canvas === null) return notice(say("attach-no-picture"));
  const caption = h("input", { name: "caption", maxlength: "1024", autocomplete: "off", value: state.caption.take() });
  const shown = canvas ?? h("p", {}, file.name);
  shown.classList.add("preview");
  box({
    title: say(`attach-${kind}`),
    parts: [shown, h("label", { class: "field" }, h("span", {}, say("caption")), caption)],
    send: say("send"),
    act: async (data) => {
      const words = { caption: data.get("caption").trim() };
      const sent = canvas ? await give("photo", await blob(canvas, "image/jpeg"), "photo.jpg", words) : await give("document", file, file.name, words);
      if (!sent) state.caption.put(words.caption);
    },
  });
}

/** Draw a picture as large as Telegram keeps it; null for what is no picture. */
async function shrunk(file) {
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const size = { width: Math.max(1, Math.round(picture.width * scale)), height: Math.max(1, Math.round(picture.height * scale)) };
  const canvas = Object.assign(document.createElement("canvas"), size);
  const brush = canvas.getContext("2d");
  brush.fillStyle = "#fff"; // JPEG knows no transparency
  brush.fillRect(0, 0, size.width, size.height);
  brush.drawImage(picture, 0, 0, size.width, size.height);
  canvas.style.maxHeight = `${PREVIEW}px`;
  return canvas;
}

const blob = (canvas, kind) => new Promise((done) => canvas.toBlob(done, kind, QUALITY));

async function speak() {
  const sound = await record();
  if (sound === undefined) pick("voice", "audio/*"); // there is no microphone, or it may not be heard
  else if (sound !== null) give("voice", sound.file, "voice.webm", { seconds: sound.seconds });
}

function stick() {
  const keys = stickers.map((sticker) => {
    const act = async () => {
      dialog.close();
      give("sticker", await blob(drawn(sticker, SIDE), "image/webp"), "sticker.webp", { emoji: sticker.emoji });
    };
    return h("button", { type: "button", class: "sticker-key", "aria-label": sticker.emoji, onclick: act }, drawn(sticker, 144));
  });
  const dialog = box({ title: say("attach-sticker"), parts: [h("div", { class: "stickers" }, keys)] });
}

function field(name, label, properties) {
  return h("label", { class: "field" }, h("span", {}, label), h("input", { name, required: true, autocomplete: "off", ...properties }));
}

function locate() {
  const degrees = { type: "number", step: "any" };
  box({
    title: say("attach-location"),
    parts: [
      field("latitude", say("latitude"), { ...degrees, min: "-90", max: "90", value: "-23.55" }),
      field("longitude", say("longitude"), { ...degrees, min: "-180", max: "180", value: "-46.63" }),
    ],
    send: say("send"),
    act: (data) => send("locations", { latitude: Number(data.get("latitude")), longitude: Number(data.get("longitude")) }),
  });
}

function introduce() {
  box({
    title: say("attach-contact"),
    parts: [field("first_name", say("name"), { maxlength: "64" }), field("phone_number", say("phone"), { type: "tel", maxlength: "64" })],
    send: say("send"),
    act: (data) => send("contacts", { first_name: data.get("first_name"), phone_number: data.get("phone_number") }),
  });
}

async function send(path, body) {
  return told(await tried(() => post(path, { person: store.person, chat: store.chat, ...body })));
}

async function give(kind, file, name, words = {}) {
  const fields = { person: store.person, chat: store.chat, kind, ...words };
  return told(await tried(() => upload("attachments", fields, file, name)));
}

function told(message) {
  if (message === undefined) return false;
  state.said(message);
  return true;
}
