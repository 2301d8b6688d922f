// A poll or a quiz: vote by tapping an answer, then see how all have voted.

import { h } from "./dom.js";
import { formatted } from "./entities.js";
import { tried } from "./notices.js";
import { post } from "./server.js";
import { store } from "./store.js";
import { say } from "./speech.js";

export function poll(message) {
  const asked = message.poll;
  const voted = store.votes[asked.id]?.[store.person];
  const open = voted === undefined && !asked.is_closed;
  const kind = say(`${asked.type === "quiz" ? "quiz" : "poll"}${asked.is_anonymous ? "-anonymous" : ""}`);
  const options = asked.options.map((option, index) =>
    open ? choice(message, option, index) : result(asked, option, index, voted ?? []),
  );
  const several = open && asked.allows_multiple_answers;
  const send = several && h("button", { type: "submit", class: "key" }, say("vote"));
  const about = asked.is_closed ? say("poll-closed") : asked.close_date ? timed(kind, asked.close_date) : kind;
  const total = h("small", { class: "faint" }, say("votes", { count: asked.total_voter_count }));
  const why = !open && asked.explanation && h("p", { class: "explanation" }, formatted(asked.explanation, asked.explanation_entities));
  const back = voted && !asked.is_closed && asked.allows_revoting;
  const undo = back && h("button", { type: "button", class: "quiet", onclick: () => vote(message, []) }, say("vote-back"));
  const form = h(
    "form",
    { class: "poll" },
    h("fieldset", {}, h("legend", {}, formatted(asked.question, asked.question_entities)), h("small", { class: "faint" }, about), options),
    why,
    send,
    h("div", { class: "poll-foot" }, total, undo),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = [...form.querySelectorAll("input:checked")].map((input) => Number(input.value));
    if (chosen.length > 0) vote(message, chosen);
  });
  return form;
}

/** Say beside a poll's kind how much of its time is left, second by second. */
function timed(kind, end) {
  const shown = h("span", { role: "timer" });
  const tick = () => {
    const left = Math.max(0, Math.ceil(end - Date.now() / 1000));
    const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    shown.textContent = `${kind} · ${say("poll-closes", { time })}`;
    if (left > 0) setTimeout(tick, 1000);
  };
  tick();
  return shown;
}

function choice(message, option, index) {
  const text = formatted(option.text, option.text_entities);
  if (message.poll.allows_multiple_answers) {
    return h("label", { class: "answer" }, h("input", { type: "checkbox", value: index }), h("span", {}, text));
  }
  return h("button", { type: "button", class: "answer", onclick: () => vote(message, [index]) }, h("span", { class: "ring", "aria-hidden": "true" }), h("span", {}, text));
}

function result(asked, option, index, voted) {
  const share = asked.total_voter_count > 0 ? Math.round((100 * option.voter_count) / asked.total_voter_count) : 0;
  const right = asked.correct_option_ids ?? [];
  const mine = voted.includes(index);
  const good = asked.type === "quiz" && right.includes(index);
  const bad = asked.type === "quiz" && mine && !good;
  const state = [good && say("right"), bad && say("wrong"), mine && say("yours")].filter(Boolean).join(", ");
  const mark = good ? "✓" : bad ? "✗" : mine ? "●" : "";
  const bar = h("span", { class: "bar", "aria-hidden": "true" }, h("span", {}));
  bar.firstChild.style.width = `${share}%`;
  return h(
    "div",
    { class: `answer told${good ? " good" : ""}${bad ? " bad" : ""}` },
    h("span", { class: "share" }, `${share}%`),
    h("span", {}, formatted(option.text, option.text_entities)),
    h("span", { class: "mark", title: state, "aria-label": state || null, role: state ? "img" : null }, mark),
    bar,
  );
}

async function vote(message, options) {
  const body = { person: store.person, chat: message.chat.id, message_id: message.message_id, options };
  await tried(() => post("votes", body));
}
