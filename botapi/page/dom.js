// Making and finding elements. Text goes in as text: nothing here, or anywhere in this page, reads HTML.

export const $ = (id) => document.getElementById(id);

/** Make an element: `h("button", { type: "button", onclick }, "Send")`. Empty properties and children are left out. */
export function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

/** Make a drawing of lines from the data of its paths. */
export function drawing(...paths) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const data of paths) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", data);
    svg.append(path);
  }
  return svg;
}

/** Put a text on the clipboard, also where the page is not served by a secure address. */
export async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = h("textarea", { class: "away", "aria-hidden": "true" });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

/** Read and write what a browser remembers of the page; one that remembers nothing is fine, too. */
function remembering(storage) {
  return {
    get(name) {
      try {
        return storage().getItem(name);
      } catch {
        return null;
      }
    },
    set(name, value) {
      try {
        storage().setItem(name, value);
      } catch {
        /* private windows may refuse */
      }
    },
  };
}

export const memory = remembering(() => localStorage);
/** What only this tab remembers: in two tabs two people can speak. */
export const tab = remembering(() => sessionStorage);
