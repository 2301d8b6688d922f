// The sentences of the page in its language, and the numbers and times that go into them.

import { memory } from "./dom.js";
import WORDS from "./words.js";

const FALLBACK = "en"; // what another language has no words for is said in it
const PLURAL = /^\{(\w+), plural, (.+)\}$/;
const FORM = /(=?\w+) \{([^}]*)\}/g;

/** The language of the page: the one chosen before, else the first of the browser's that it speaks. */
export const speech = { language: memory.get("language") ?? wanted() };

/** The languages that the page speaks, as [tag, its own name]. */
export const languages = Object.entries(WORDS).map(([tag, words]) => [tag, words["language-name"] ?? tag]);

function wanted() {
  const spoken = new Map(Object.keys(WORDS).map((tag) => [plain(tag), tag]));
  return spoken.get((navigator.languages ?? []).map(plain).find((tag) => spoken.has(tag))) ?? "pt-BR";
}

function plain(tag) {
  return tag.toLowerCase().split("-")[0];
}

export function speak(language) {
  speech.language = language;
  memory.set("language", language);
}

/** Say a sentence of the page. */
export function say(name, values = {}) {
  const sentence = WORDS[speech.language]?.[name] ?? WORDS[FALLBACK][name];
  if (sentence === undefined) throw new Error(`no sentence ${name}`);
  const plural = PLURAL.exec(sentence);
  return plural ? counted(plural[2], values[plural[1]]) : filled(sentence, values);
}

function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

function counted(forms, count) {
  const found = Object.fromEntries([...forms.matchAll(FORM)].map(([, form, words]) => [form, words]));
  const form = found[`=${count}`] ?? found[new Intl.PluralRules(speech.language).select(count)] ?? found.other;
  return form.replace("#", number(count));
}

export const number = (value) => new Intl.NumberFormat(speech.language).format(value);

export function clock(seconds, precise = false) {
  const parts = { hour: "2-digit", minute: "2-digit", ...(precise ? { second: "2-digit" } : {}) };
  return new Intl.DateTimeFormat(speech.language, parts).format(seconds * 1000);
}

export function day(seconds) {
  const then = new Date(seconds * 1000).toDateString();
  if (then === new Date().toDateString()) return say("today");
  if (then === new Date(Date.now() - 864e5).toDateString()) return say("yesterday");
  return new Intl.DateTimeFormat(speech.language, { dateStyle: "long" }).format(seconds * 1000);
}

export function milliseconds(seconds) {
  const value = seconds * 1000;
  const digits = value < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(speech.language, { maximumFractionDigits: digits }).format(value)} ms`;
}

export function size(bytes) {
  const [value, unit] = bytes < 1000 ? [bytes, "byte"] : bytes < 1e6 ? [bytes / 1e3, "kilobyte"] : [bytes / 1e6, "megabyte"];
  const unitDisplay = unit === "byte" ? "long" : "short"; // the short one is “636 byte”
  const style = { style: "unit", unit, unitDisplay, maximumFractionDigits: unit === "byte" ? 0 : 1 };
  return new Intl.NumberFormat(speech.language, style).format(value);
}

/** Write the page's own words into the elements that name them. */
export function translate(root = document) {
  document.documentElement.lang = speech.language;
  for (const node of root.querySelectorAll("[data-say]")) node.textContent = say(node.dataset.say);
  for (const node of root.querySelectorAll("[data-say-label]")) {
    node.setAttribute("aria-label", say(node.dataset.sayLabel));
    if (node.matches("button")) node.title = say(node.dataset.sayLabel);
  }
  for (const node of root.querySelectorAll("[data-say-hint]")) node.placeholder = say(node.dataset.sayHint);
}
