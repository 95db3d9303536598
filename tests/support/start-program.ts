import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { opened } from './opened';

export interface Program {
  readonly process: ChildProcess;
  /** The next line it writes; undefined when it has ended. */
  line(): Promise<string | undefined>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly errors: () => string;
}

/** Starts a TypeScript program in a process of its own; what still runs after the file's last test is killed. */
export function startProgram(file: string, ...args: string[]): Program {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const ended = once(child, 'close').then(([code, signal]) => (signal ?? code) as number | string);
  opened.push(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { process: child, line: async () => (await lines.next()).value, ended, errors: () => errors };
}
