// Recording a voice message with the browser's microphone.

import { h } from "./dom.js";
import { box } from "./notices.js";
import { say } from "./speech.js";

/**
 * Record until it is sent or given up: `{ file, seconds }`, null if it was given up.
 * Undefined where there is no microphone, or it may not be heard.
 */
export async function record() {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return undefined; // refused, none there, or not over plain http
  }
  const recorder = new MediaRecorder(stream);
  const begun = Date.now();
  recorder.start();
  const wanted = await asked(begun);
  const parts = await stopped(recorder);
  for (const track of stream.getTracks()) track.stop();
  const file = new Blob(parts, { type: recorder.mimeType.split(";")[0] });
  return wanted && file.size > 0 ? { file, seconds: Math.max(1, Math.round((Date.now() - begun) / 1000)) } : null;
}

/** Show how long it has been recording; whether it is to be sent. */
function asked(begun) {
  return new Promise((done) => {
    const passed = h("p", { class: "passed", role: "timer" }, "0:00");
    const counting = setInterval(() => (passed.textContent = minutes(Date.now() - begun)), 250);
    const end = (wanted) => {
      clearInterval(counting);
      done(wanted);
    };
    const dialog = box({ title: say("recording"), parts: [passed], send: say("send"), act: () => end(true) });
    dialog.addEventListener("close", () => end(false), { once: true }); // after `act`, where it was sent
  });
}

function minutes(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function stopped(recorder) {
  return new Promise((done) => {
    const parts = [];
    recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    recorder.addEventListener("stop", () => done(parts));
    recorder.stop();
  });
}
