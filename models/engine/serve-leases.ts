import { createServer, type Server, type Socket } from 'node:net';

/** A `server` answers people and is alone on its folder; a `tool` (a command, a test) shares the engine with others. */
export type LeaseRole = 'server' | 'tool';

export interface LeaseRequest {
  readonly as: LeaseRole;
  readonly pid: number;
}

export type LeaseAnswer = { readonly granted: true } | { readonly servedBy: number };

/**
 * Counts who needs the engine. A lease is an open connection, so a process that is killed gives it up without a word, and
 * no lock file can be left behind. `onLast` is called when the last lease is gone; that lease's connection stays open until
 * the process ends, so that whoever gave it up can wait for a clean end.
 */
export function leaseServer(onFirst: () => void, onLast: () => void): Server {
  const leases = new Map<Socket, LeaseRequest>();
  return createServer({ allowHalfOpen: true }, (socket) => {
    const release = () => {
      if (!leases.delete(socket)) return void socket.end();
      if (leases.size > 0) socket.end();
      else onLast();
    };
    socket.once('data', (line) => {
      const request = JSON.parse(line.toString()) as LeaseRequest;
      const server = [...leases.values()].find(({ as }) => as === 'server');
      if (server && request.as === 'server') return void socket.end(answer({ servedBy: server.pid }));
      leases.set(socket, request);
      onFirst();
      socket.write(answer({ granted: true }));
    });
    socket.on('end', release);
    socket.on('error', release);
  });
}

function answer(value: LeaseAnswer): string {
  return `${JSON.stringify(value)}\n`;
}
