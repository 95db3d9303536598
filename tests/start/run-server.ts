import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The compiled server as a process of its own, as `npm start` runs it once everything is built. */
export function runServer(env: Readonly<Record<string, string>>) {
  const root = projectRoot();
  const server = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'error', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  server.stdout.setEncoding('utf8').on('data', (part) => {
    out += part;
  });
  server.stderr.setEncoding('utf8').on('data', (part) => {
    err += part;
  });
  const ended = new Promise<Ended>((resolve) => server.once('exit', (code) => resolve({ code, out, err })));
  const ready = new Promise<string>((resolve, reject) => {
    const look = () => {
      const url = /Outlay is ready:\s+(\S+)/.exec(out)?.[1];
      if (url) resolve(url);
    };
    server.stdout.on('data', look);
    void ended.then(({ err: why }) => reject(new Error(`the server ended before it was ready: ${why}`)));
  });
  ready.catch(() => undefined);
  return { ready, ended, kill: (signal: NodeJS.Signals) => server.kill(signal) };
}
