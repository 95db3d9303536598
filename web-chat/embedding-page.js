// The page that the chat is embedded in, if it is: embed.js at the other end of postMessage.

export const framed = window.parent !== window;

let origin; // Known once it has spoken; then nobody else is heard.
const waiting = new Map();
const listeners = [];

export function tell(message, to = origin) {
  if (framed && to) window.parent.postMessage({ outlay: 1, ...message }, to);
}

/** Asks and waits for the answer. Asked before it is known who listens, so nothing secret is in it. */
export function ask(say, answer) {
  return new Promise((resolve) => {
    waiting.set(answer, resolve);
    tell({ say }, '*');
  });
}

export function listen(listener) {
  listeners.push(listener);
}

window.addEventListener('message', ({ source, origin: from, data }) => {
  if (!framed || source !== window.parent || data?.outlay !== 1 || (origin && from !== origin)) return;
  origin = from;
  waiting.get(data.say)?.(data);
  waiting.delete(data.say);
  for (const listener of listeners) listener(data);
});
