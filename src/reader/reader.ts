import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Context, Meaning, Read } from '../understanding/meaning';
import type { Answer, Question } from './read';
import { ToldWords } from './told-words';

/** A message could not be read. Its turn has failed; those behind it are read all the same. */
export class NotRead extends Error {
  override readonly name = 'NotRead';

  constructor(readonly reason: 'too-slow' | 'crashed' | 'closed') {
    super(`a message could not be read: ${reason}`);
  }
}

export interface ReaderSettings {
  /** One message may take so long, in milliseconds; then the thread is ended, and the next begins with the message behind it. */
  readonly deadline: number;
  /** So long may a new thread take to be ready, in milliseconds. */
  readonly start: number;
  /** The compiled thread. */
  readonly worker: string;
}

/** Compiled, the thread stands beside this file; where the sources run, it is taken from the last build. */
const BESIDE = join(__dirname, 'worker.js');
const BUILT = join(__dirname, '..', '..', 'dist', 'src', 'reader', 'worker.js');

const USUAL: ReaderSettings = {
  deadline: 10_000,
  start: 60_000,
  worker: existsSync(BESIDE) ? BESIDE : BUILT,
};

interface Job {
  readonly text: string;
  readonly context: Context;
  readonly done: (meaning: Meaning) => void;
  readonly failed: (error: NotRead) => void;
}

/**
 * Understands messages in a thread of its own, in the order in which they come, so that the event loop is free for everybody else
 * meanwhile. A message that ends the thread, or holds it too long, fails alone: it is the first of those that wait.
 */
export class Reader {
  private readonly settings: ReaderSettings;
  private readonly waiting: Job[] = [];
  private readonly words = new ToldWords();
  private worker: Worker | undefined;
  private reads = false;
  private questions: Question[] = [];
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  /** The thread reads. Rejects with NotRead if the first thread ends before. */
  readonly ready: Promise<void>;

  constructor(settings: Partial<ReaderSettings> = {}) {
    this.settings = { ...USUAL, ...settings };
    this.ready = this.start();
    // Said where it is waited for.
    this.ready.catch(() => undefined);
  }

  /** Rejects with NotRead. */
  readonly understand: Read = (text, context) =>
    new Promise((done, failed) => {
      if (this.closed) return failed(new NotRead('closed'));
      const job = { text, context, done, failed };
      this.waiting.push(job);
      if (this.reads) this.ask(job);
      else if (!this.worker) this.startAgain();
      if (this.reads && this.waiting.length === 1) this.arm();
    });

  private start(): Promise<void> {
    // Little of a message outlives it: a larger young generation would make none quicker.
    const worker = new Worker(this.settings.worker, { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    this.worker = worker;
    // Whoever waits for an answer keeps the process, not this.
    worker.unref();
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.drop(worker, 'too-slow'), this.settings.start).unref();
      worker.on('message', (answer: Answer) => {
        if (worker !== this.worker) return;
        if (answer !== 'ready') return this.take(answer);
        clearTimeout(late);
        this.reads = true;
        for (const job of this.waiting) this.ask(job);
        this.arm();
        resolve();
      });
      // The exit, which follows it, says enough.
      worker.on('error', () => undefined);
      worker.on('exit', () => {
        clearTimeout(late);
        this.drop(worker, 'crashed');
        reject(new NotRead('crashed'));
      });
    });
  }

  /** Ends the thread; what waits is not read. */
  async close(): Promise<void> {
    this.closed = true;
    const { worker } = this;
    this.worker = undefined;
    this.reads = false;
    clearTimeout(this.timer);
    for (const { failed } of this.waiting.splice(0)) failed(new NotRead('closed'));
    await worker?.terminate();
  }

  /** What comes in one round of the event loop goes to the thread together: each time costs as much as half a message. */
  private ask({ text, context: { words, ...context } }: Job): void {
    const question: Question = { text, context, told: words && this.words.tell(words) };
    this.questions.push(question);
    if (this.questions.length > 1) return;
    const { worker } = this;
    setImmediate(() => {
      if (worker === this.worker) worker!.postMessage(this.questions.splice(0));
    });
  }

  private take(meaning: Meaning): void {
    this.waiting.shift()?.done(meaning);
    this.arm();
  }

  /** Lets go of a thread that has ended or should; what waits behind the first is read by the next. */
  private drop(worker: Worker, reason: 'too-slow' | 'crashed'): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    this.reads = false;
    this.words.clear();
    this.questions = [];
    clearTimeout(this.timer);
    void worker.terminate();
    this.waiting.shift()?.failed(new NotRead(reason));
    if (this.waiting.length > 0) this.startAgain();
  }

  private startAgain(): void {
    // Who waits for it is told.
    this.start().catch(() => undefined);
  }

  /** Twice half the time: where the whole process stood still, an answer is there that has not been taken yet. */
  private arm(half = 1): void {
    clearTimeout(this.timer);
    if (this.waiting.length === 0) return;
    const { worker } = this;
    const late = () => (half === 1 ? this.arm(2) : this.drop(worker!, 'too-slow'));
    this.timer = setTimeout(late, this.settings.deadline / 2).unref();
  }
}
