import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SendGrid } from '../support/sendgrid';
import type { TelegramEmulator } from '../support/telegram-emulator';
import type { Order } from './faulty-server';
import type { Teams } from './teams';

/** Without its number, which the child gives it. */
type Asked = Order extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;

interface Around {
  readonly dataDir: string;
  readonly port: number;
  readonly telegram: TelegramEmulator;
  readonly teams?: Teams;
  readonly sendGrid: SendGrid;
}

/** The server in a process of its own, which may be killed at any moment. */
export class ServerChild {
  private child: ChildProcess | undefined;
  private up: Promise<void> = Promise.resolve();
  private orders = 0;
  private readonly waiting = new Map<number, (answer: { answer?: unknown; failed?: boolean }) => void>();
  kills = 0;

  private readonly env: NodeJS.ProcessEnv;

  /** `more`: further variables of the server. */
  constructor({ dataDir, port, telegram, teams, sendGrid }: Around, more: NodeJS.ProcessEnv = {}) {
    this.env = {
      DATA_DIR: dataDir,
      PORT: String(port),
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      ...teams?.env,
      SENDGRID_API_KEY: sendGrid.key,
      SENDGRID_BASE_URL: sendGrid.root,
      ...more,
    };
  }

  start(): Promise<void> {
    const child = spawn(process.execPath, [join(__dirname, 'faulty-server.js'), JSON.stringify(this.env)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child = child;
    child.stdin.on('error', () => undefined);
    this.up = new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line === 'ready') return resolve();
        const { id, ...answer } = JSON.parse(line) as { id: number };
        this.waiting.get(id)?.(answer);
        this.waiting.delete(id);
      });
      child.once('exit', (code, signal) => {
        for (const end of this.waiting.values()) end({ failed: true });
        this.waiting.clear();
        if (signal !== 'SIGKILL') reject(new Error(`the server ended by itself with ${code}`));
      });
    });
    return this.up;
  }

  async killAndRestart(): Promise<void> {
    await this.up;
    this.kills += 1;
    await this.end();
    await this.start();
  }

  /** Kills it, or ends it in peace. */
  end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    return new Promise((resolve) => {
      this.child!.once('exit', () => resolve());
      this.child!.kill(signal);
    });
  }

  /** Carries an order out; undefined where the server died before it answered. */
  async order(asked: Asked): Promise<{ readonly answer?: unknown } | undefined> {
    await this.up;
    const id = ++this.orders;
    const answered = new Promise<{ answer?: unknown; failed?: boolean }>((resolve) => this.waiting.set(id, resolve));
    this.child!.stdin!.write(`${JSON.stringify({ id, ...asked })}\n`);
    const answer = await answered;
    return answer.failed ? undefined : answer;
  }
}
