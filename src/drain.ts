import type { Server } from 'restify';
import { PROBES } from './server';

/** Whoever sends people here has seen that this server leaves, once none has come for so long. */
const QUIET_MS = 1_000;
const LONGEST_MS = 5_000;
const LOOK_MS = 50;

/** Lets a server that is leaving, one of several, serve until the proxy before it sends nobody here any more. */
export class Drain {
  private newest = 0;
  private leaving = false;

  constructor(server: Server) {
    server.pre((req, res, next) => {
      if (!PROBES.has(req.path())) this.newest = performance.now();
      // A proxy must not send the next request down a connection that is about to end.
      if (this.leaving) res.header('Connection', 'close');
      next();
    });
  }

  /** From now on connections end with their answer. */
  begin(): void {
    this.leaving = true;
  }

  async quiet(): Promise<void> {
    const began = performance.now();
    const since = () => performance.now() - Math.max(began, this.newest);
    while (since() < QUIET_MS && performance.now() - began < LONGEST_MS)
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
