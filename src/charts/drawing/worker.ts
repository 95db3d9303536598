import { parentPort } from 'node:worker_threads';
import { type Drawing, draw } from './draw';

/** What the worker answers: ready once, then a picture or a refusal for every drawing. */
export type Answer = { readonly ready: true } | { readonly png: Uint8Array } | { readonly refused: string };

const port = parentPort!;
const answer = (message: Answer) => port.postMessage(message);

port.on('message', async (drawing: Drawing) => {
  try {
    answer({ png: await draw(drawing) });
  } catch (error) {
    answer({ refused: error instanceof Error ? error.message : String(error) });
  }
});
answer({ ready: true });
