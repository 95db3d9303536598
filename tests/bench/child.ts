import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A compiled program of this folder as a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** The address it said it is ready at. */
  readonly url: string;
  readonly readyAfterMs: number;
  stop(): Promise<void>;
}

/** Starts a server of this folder and waits until it says that it is ready. */
export function startServer(program: string, ...args: string[]): Promise<Child> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(__dirname, `${program}.js`), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
      const url = /ready (\S+)/.exec(said)?.[1];
      if (!url) return;
      resolve({
        process: child,
        url,
        readyAfterMs: performance.now() - began,
        stop: () =>
          new Promise((ended) => {
            child.once('exit', () => ended());
            child.kill('SIGTERM');
          }),
      });
    });
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code} before it was ready`)));
  });
}

/** Runs a program to its end and answers the last line it printed, read as JSON. */
export function run<Answer>(program: string, ...args: string[]): Promise<Answer> {
  const child = spawn(process.execPath, [join(__dirname, `${program}.js`), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
    });
    child.once('exit', (code) =>
      code === 0
        ? resolve(JSON.parse(said.trim().split('\n').at(-1)!) as Answer)
        : reject(new Error(`${program} ended with ${code}`)),
    );
  });
}

/** Memory of a process in MB as the kernel counts it; undefined where there is no /proc. */
export function residentMb(pid: number | undefined): number | undefined {
  try {
    const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb ? Number(kb) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds of a processor that a process has taken since its start, and its children; undefined where there is no /proc. */
export function processorMs(pid: number | undefined): { readonly own: number; readonly children: number } | undefined {
  try {
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(name)?.parent === pid);
    const took = children.map((child) => statOf(child)?.ms ?? 0);
    return { own: statOf(String(pid))!.ms, children: took.reduce((all, one) => all + one, 0) };
  } catch {
    return undefined;
  }
}

/** Linux counts in hundredths of a second. */
function statOf(pid: string): { readonly parent: number; readonly ms: number } | undefined {
  try {
    // Behind the name, which may hold blanks: state, parent, and at 11 and 12 the time in user and in system mode.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * 10 };
  } catch {
    return undefined;
  }
}
