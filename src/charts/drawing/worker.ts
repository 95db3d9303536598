import { parentPort } from 'node:worker_threads';
import { type Drawing, draw, registerFontsOf } from './draw';

/** What the worker answers: ready once; for every drawing that its fonts are there, then a picture or a refusal. */
export type Answer =
  | { readonly ready: true }
  | { readonly fonts: true }
  | { readonly png: Uint8Array }
  | { readonly refused: string };

const port = parentPort!;
const answer = (message: Answer) => port.postMessage(message);

port.on('message', async (drawing: Drawing) => {
  try {
    registerFontsOf(drawing);
    answer({ fonts: true });
    answer({ png: await draw(drawing) });
  } catch (error) {
    answer({ refused: error instanceof Error ? error.message : String(error) });
  }
});
answer({ ready: true });
