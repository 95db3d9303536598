import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../faults/free-port';
import { runServer } from '../start/run-server';
import { RoundRobin } from './round-robin';

/** Servers as processes of their own that share a database, behind a proxy that knows no stickiness. */
export class Instances {
  private readonly running = new Map<number, ReturnType<typeof runServer>>();
  private readonly folder = mkdtempSync(join(tmpdir(), 'outlay-instances-'));

  private constructor(
    private readonly env: Readonly<Record<string, string>>,
    readonly ports: readonly number[],
    readonly proxy: RoundRobin,
  ) {}

  /** `env` holds MONGODB_URI and whatever else all of them are given. */
  static async start(env: Readonly<Record<string, string>>): Promise<Instances> {
    const ports = [await freePort(), await freePort()];
    const instances = new Instances(
      { JWT_SECRET: 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO', ...env },
      ports,
      await RoundRobin.start(ports),
    );
    await Promise.all(ports.map((port) => instances.begin(port)));
    return instances;
  }

  /** Ends one as an orchestrator does, and begins another in its place. Answers what it has logged. */
  async replace(port: number): Promise<string> {
    const server = this.running.get(port)!;
    server.kill('SIGTERM');
    const { code, err } = await server.ended;
    if (code !== 0) throw new Error(`an instance ended with ${code}: ${err}`);
    await this.begin(port);
    return err;
  }

  /** `kill -9`, and another in its place. */
  async kill(port: number): Promise<void> {
    const server = this.running.get(port)!;
    server.kill('SIGKILL');
    await server.ended;
    await this.begin(port);
  }

  async close(): Promise<void> {
    await this.proxy.close();
    for (const server of this.running.values()) server.kill('SIGKILL');
    await Promise.all([...this.running.values()].map(({ ended }) => ended));
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Resolves when it is sent people. */
  private async begin(port: number): Promise<void> {
    const server = runServer({ ...this.env, PORT: String(port), DATA_DIR: join(this.folder, String(port)) });
    this.running.set(port, server);
    await server.ready;
    while (!this.proxy.ready.includes(port)) await pause(20);
  }
}

/** The address of a database on the built-in engine, as that of any server. */
export function sharedUri(socket: string, name: string): string {
  return `mongodb://${encodeURIComponent(socket)}/${name}?directConnection=true&w=1&journal=true`;
}
