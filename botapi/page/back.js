// What lies over the chat on a phone: Back closes it, the newest first, and only then leaves the page.

const layers = [];
let passing = 0; // steps back that we have made ourselves, and that the browser has not taken yet

/** Note that something lies over the chat; `close` takes it away. Returns what to call when it is closed otherwise. */
export function layer(close) {
  const opened = { close, stepped: false };
  layers.push(opened);
  if (passing === 0) step(opened); // else once the browser is back: a step that is made meanwhile would be lost
  return () => {
    const place = layers.indexOf(opened);
    if (place < 0) return;
    layers.splice(place, 1);
    if (!opened.stepped) return;
    passing += 1;
    history.back();
  };
}

const left = new Map(); // for each dialog that was opened: what to call when it is closed

/** Open a dialog over the chat, so that Back closes it. */
export function showOver(dialog) {
  left.get(dialog)?.(); // one box follows another: the event that the first is closed comes when the second is open
  if (!dialog.open) dialog.showModal();
  left.set(dialog, layer(() => dialog.close()));
  dialog.onclose = () => dialog.open || left.get(dialog)();
}

function step(opened) {
  opened.stepped = true;
  history.pushState({ over: layers.length }, "");
}

window.addEventListener("popstate", () => {
  if (passing === 0) layers.pop()?.close();
  else if (--passing === 0) layers.filter((one) => !one.stepped).forEach(step);
});
