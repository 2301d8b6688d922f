// The list above the field: commands, inline results. The keys stay in the field; the arrows move through the list.

import { $, h } from "./dom.js";

const state = { options: [], active: -1, more: null };

export const isOpen = () => !$("popup").hidden;
export const active = () => state.options[state.active];

/**
 * Show options: `{ title, about, act }`, where `act` is called when one is chosen.
 * `more` is called when the end of the list comes into sight.
 */
export function show(title, options, { more = null, keep = false } = {}) {
  const place = keep ? state.active : 0;
  Object.assign(state, { options, active: options.length > 0 ? Math.max(place, 0) : -1, more });
  $("popup-title").textContent = title;
  $("options").replaceChildren(...options.map(option));
  $("options").hidden = options.length === 0;
  $("popup").hidden = false;
  mark();
}

export function hide() {
  $("popup").hidden = true;
  $("text").removeAttribute("aria-activedescendant");
  Object.assign(state, { options: [], active: -1, more: null });
}

/** Move up or down, round the end. */
export function move(step) {
  const count = state.options.length;
  if (count === 0) return;
  state.active = (state.active + step + count) % count;
  mark();
}

function option(made, index) {
  const node = h("li", { id: `option-${index}`, role: "option", "aria-selected": "false", onclick: () => made.act() });
  node.append(h("strong", {}, made.title));
  if (made.about) node.append(h("span", {}, made.about));
  node.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  return node;
}

function mark() {
  [...$("options").children].forEach((node, index) => {
    node.setAttribute("aria-selected", String(index === state.active));
    if (index === state.active) node.scrollIntoView({ block: "nearest" });
  });
  if (state.active >= 0) $("text").setAttribute("aria-activedescendant", `option-${state.active}`);
  else $("text").removeAttribute("aria-activedescendant");
  if (state.active === state.options.length - 1) askMore();
}

function askMore() {
  const more = state.more;
  state.more = null;
  more?.();
}

export function startPopup() {
  $("options").addEventListener("scroll", (event) => {
    const list = event.currentTarget;
    if (list.scrollTop + list.clientHeight > list.scrollHeight - 40) askMore();
  });
}
