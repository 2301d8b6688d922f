// A text and its entities, made into elements. Offsets count UTF-16 code units, as JavaScript's strings do.

import { copy, h } from "./dom.js";
import { notice } from "./notices.js";
import { say } from "./speech.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BREAKS = { pre: /^\n/, blockquote: /^\n/, expandable_blockquote: /^\n{1,2}/ }; // its button is a line too
const SAFE = /^(https?|mailto|tg|tel):/i;

/** Make the nodes of a text. `acts.command(text)` and `acts.mention(text)` are called when those are tapped. */
export function formatted(text, entities = [], acts = {}) {
  const marks = entities.map((entity) => ({ ...entity, start: entity.offset, end: entity.offset + entity.length }));
  return pieces(text, 0, text.length, ordered(marks), acts);
}

function ordered(marks) {
  return marks.sort((one, other) => one.start - other.start || other.end - one.end);
}

function pieces(text, start, end, marks, acts) {
  const nodes = [];
  let [place, left] = [start, marks];
  let broken = null;
  const plain = (until) => {
    nodes.push(text.slice(place, until).replace(broken ?? "", "")); // a block has broken the line already
    broken = null;
  };
  while (left.length > 0) {
    const [first, ...others] = left;
    if (first.start > place) plain(first.start);
    const [inside, after] = cut(others, first.end);
    nodes.push(element(first, text.slice(first.start, first.end), pieces(text, first.start, first.end, inside, acts), acts));
    broken = BREAKS[first.type] ?? null;
    [place, left] = [first.end, after];
  }
  if (place < end) plain(end);
  return nodes;
}

/** Part marks at a place; one that lies across it is cut in two. */
function cut(marks, place) {
  const inside = marks.filter((mark) => mark.start < place).map((mark) => ({ ...mark, end: Math.min(mark.end, place) }));
  const after = marks.filter((mark) => mark.end > place).map((mark) => ({ ...mark, start: Math.max(mark.start, place) }));
  return [inside, ordered(after)];
}

function element(mark, words, inner, acts) {
  switch (mark.type) {
    case "code":
      return h("code", { title: say("copy"), onclick: () => copied(words) }, words);
    case "pre":
      return block(words, mark.language);
    case "blockquote":
      return h("blockquote", {}, inner);
    case "expandable_blockquote":
      return expandable(inner);
    case "spoiler":
      return spoiler(inner);
    case "text_link":
      return link(mark.url, inner);
    case "url":
      return link(/^[a-z]+:/i.test(words) ? words : `https://${words}`, inner);
    case "email":
      return link(`mailto:${words}`, inner);
    case "bot_command":
      return tappable(inner, acts.command && (() => acts.command(words)));
    case "mention":
      return tappable(inner, acts.mention && (() => acts.mention(words)));
    case "hashtag":
    case "cashtag":
    case "text_mention":
      return h("span", { class: "tag" }, inner);
    default:
      return h(TAGS[mark.type] ?? "span", {}, inner);
  }
}

async function copied(words) {
  await copy(words);
  notice(say("copied"));
}

function block(words, language) {
  const button = h("button", { type: "button", class: "copy", onclick: () => copied(words) }, say("copy"));
  return h("div", { class: "block" }, h("div", { class: "block-head" }, h("span", {}, language ?? ""), button), h("pre", { tabindex: "0" }, h("code", {}, words)));
}

function link(address, inner) {
  if (!SAFE.test(address)) return h("span", {}, inner);
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, inner);
}

function tappable(inner, act) {
  return act ? h("button", { type: "button", class: "tag", onclick: act }, inner) : h("span", { class: "tag" }, inner);
}

function spoiler(inner) {
  const hidden = h("span", { "aria-hidden": "true" }, inner);
  const open = () => {
    cover.classList.add("open");
    hidden.removeAttribute("aria-hidden");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
  };
  const typed = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  };
  const cover = h("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": say("spoiler"), onclick: open, onkeydown: typed }, hidden);
  return cover;
}

/** A quote of which three lines are shown until it is opened; the button is there only if there are more. */
function expandable(inner) {
  const tapped = (event) => button.hidden || event.target.closest("a, button, code, .spoiler") || turn();
  const quote = h("blockquote", { class: "folded", onclick: tapped }, inner);
  const turn = () => {
    const open = quote.classList.toggle("open");
    button.setAttribute("aria-expanded", String(open));
    button.textContent = say(open ? "less" : "more");
  };
  const button = h("button", { type: "button", class: "unfold", "aria-expanded": "false", hidden: true, onclick: turn }, say("more"));
  new ResizeObserver(() => {
    if (!quote.classList.contains("open")) button.hidden = quote.scrollHeight <= quote.clientHeight + 2;
  }).observe(quote);
  return h("div", { class: "quote" }, quote, button);
}
