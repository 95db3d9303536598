import type { MessagePort } from 'node:worker_threads';
import { LANGUAGES } from '../languages';
import { keepHeapSmall } from '../thrifty-heap';
import type { Context, Meaning, TrailStep } from '../understanding/meaning';
import { createUnderstand } from '../understanding/understand';
import { warmUp } from '../understanding/warm-up';
import { KnownWords, type Told } from './told-words';

/** A message to be read. The person's own words go beside the context. */
export interface Question {
  readonly text: string;
  readonly context: Context;
  readonly told?: Told;
}

/** Once that it reads, then what each message means, in the order in which they came. */
export type Answer = 'ready' | Meaning;

/** Which step said what is for whoever looks into a message; nobody does behind the thread. */
const NO_TRAIL: readonly TrailStep[] = [];

/** Makes itself ready, then answers what comes through a port. */
export function read(port: MessagePort): void {
  const answer = (message: Answer) => port.postMessage(message);
  const understand = createUnderstand(LANGUAGES);
  const known = new KnownWords();
  port.on('message', (questions: readonly Question[]) => {
    for (const { text, context, told } of questions) {
      const meaning = understand(text, told ? { words: known.take(told), ...context } : context);
      answer(Object.assign(meaning, { trail: NO_TRAIL }));
    }
  });
  warmUp(LANGUAGES);
  keepHeapSmall();
  answer('ready');
}

/** What every start does, so that V8 has compiled it. */
export function rehearse(): void {
  warmUp(LANGUAGES);
}
