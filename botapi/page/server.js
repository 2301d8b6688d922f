// Talking with the program that serves the page.

/** A refusal, in the server's words. */
export class Refused extends Error {}

export async function get(path) {
  return answered(await fetch(`local/${path}`));
}

export async function post(path, body) {
  const headers = { "content-type": "application/json" };
  return answered(await fetch(`local/${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

/** Send a file with some fields beside it. */
export async function upload(path, fields, file, name) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", file, name);
  return answered(await fetch(`local/${path}`, { method: "POST", body: form }));
}

async function answered(response) {
  const body = await response.json();
  if (!body.ok) throw new Refused(body.description);
  return body.result;
}

export const fileAddress = (id) => `local/files/${encodeURIComponent(id)}`;

const AGAIN = 3000; // milliseconds, as long as a browser waits by itself

/**
 * Listen to what happens. `opened` is called at the first connection and whenever it is made again.
 * A browser tries again where a stream has broken off, but not where it was refused.
 */
export function listen(kinds, { opened, lost }) {
  const stream = new EventSource("local/events");
  stream.addEventListener("open", opened);
  stream.addEventListener("error", () => {
    lost();
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, AGAIN, kinds, { opened, lost });
  });
  for (const [kind, heard] of Object.entries(kinds)) {
    stream.addEventListener(kind, (event) => heard(JSON.parse(event.data)));
  }
}
