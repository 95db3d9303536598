import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing } from './drawing/draw';
import type { Answer } from './drawing/worker';

/** Why there is no picture. The text of a report is sent all the same. */
export type NotRendered = 'busy' | 'too-slow' | 'out-of-memory' | 'not-drawable' | 'crashed' | 'closed';
export type Rendered = { readonly png: Buffer } | { readonly failed: NotRendered };

export interface RendererSettings {
  /** One picture may take so long, in milliseconds; then the worker is ended. */
  readonly deadline: number;
  /** So long may a new worker take to be ready, and so long the fonts of a picture, in milliseconds. */
  readonly start: number;
  /** Pictures that may wait; more are refused as busy. */
  readonly queue: number;
  /** The worker's heap in MB; a configuration that wants more ends the worker and nothing else. */
  readonly memory: number;
  /** A new worker after so many pictures, so that what a canvas keeps does not add up. */
  readonly recycle: number;
  /** The compiled worker. */
  readonly worker: string;
}

/** Compiled, the worker stands beside this file; where the sources run, it is taken from the last build. */
const BESIDE = join(__dirname, 'drawing', 'worker.js');
const BUILT = join(__dirname, '..', '..', 'dist', 'src', 'charts', 'drawing', 'worker.js');

const USUAL: RendererSettings = {
  deadline: 3000,
  start: 15_000,
  queue: 32,
  memory: 192,
  recycle: 5000,
  worker: existsSync(BESIDE) ? BESIDE : BUILT,
};

interface Job {
  readonly drawing: Drawing;
  readonly done: (rendered: Rendered) => void;
}

/** Draws pictures one after another in one worker thread, started when first needed. Never throws, never blocks its caller. */
export class Renderer {
  private readonly settings: RendererSettings;
  private readonly waiting: Job[] = [];
  private current: Job | undefined;
  private worker: Worker | undefined;
  private ready = false;
  private drawn = 0;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(settings: Partial<RendererSettings> = {}) {
    this.settings = { ...USUAL, ...settings };
  }

  render(drawing: Drawing): Promise<Rendered> {
    if (this.closed) return Promise.resolve({ failed: 'closed' });
    if (this.waiting.length >= this.settings.queue) return Promise.resolve({ failed: 'busy' });
    return new Promise((done) => {
      this.waiting.push({ drawing, done });
      this.next();
    });
  }

  /** Ends the worker; pictures that wait are refused. */
  async close(): Promise<void> {
    this.closed = true;
    for (const job of this.waiting.splice(0)) job.done({ failed: 'closed' });
    await this.drop('closed');
  }

  private next(): void {
    if (this.current || this.waiting.length === 0) return;
    this.current = this.waiting.shift();
    if (!this.worker) this.start();
    this.worker?.ref();
    if (this.ready) this.send();
  }

  private send(): void {
    // The first emoji brings a font of many megabytes: a slow machine that gave up on it would never have it.
    this.arm(this.settings.start);
    this.worker?.postMessage(this.current?.drawing);
  }

  private start(): void {
    const worker = new Worker(this.settings.worker, {
      // A small young generation lets go of canvases soon: 80 MB less than with the default, at the same speed.
      resourceLimits: { maxOldGenerationSizeMb: this.settings.memory, maxYoungGenerationSizeMb: 4 },
      // The same pictures on every machine; and nothing of the server's environment where charts are drawn.
      env: { DISABLE_SYSTEM_FONTS_LOAD: '1' },
    });
    this.worker = worker;
    this.drawn = 0;
    this.arm(this.settings.start);
    const ofThis = (act: () => void) => () => this.worker === worker && act();
    worker.on('message', (answer: Answer) => ofThis(() => this.take(answer))());
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const failed = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed';
      ofThis(() => void this.drop(failed))();
    });
    worker.on(
      'exit',
      ofThis(() => void this.drop('crashed')),
    );
  }

  private take(answer: Answer): void {
    if ('ready' in answer) {
      this.ready = true;
      if (this.current) this.send();
      return;
    }
    if ('fonts' in answer) {
      this.arm(this.settings.deadline);
      return;
    }
    this.drawn += 1;
    this.finish('png' in answer ? { png: Buffer.from(answer.png) } : { failed: 'not-drawable' });
  }

  private finish(rendered: Rendered): void {
    clearTimeout(this.timer);
    const job = this.current;
    this.current = undefined;
    if (this.drawn >= this.settings.recycle) void this.drop('closed');
    this.worker?.unref();
    job?.done(rendered);
    this.next();
  }

  /** Lets go of the worker, whatever became of it; the next picture gets a new one. */
  private async drop(failed: NotRendered): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    this.ready = false;
    this.drawn = 0;
    clearTimeout(this.timer);
    if (this.current) this.finish({ failed });
    await worker?.terminate();
  }

  private arm(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.drop('too-slow'), milliseconds);
  }
}
