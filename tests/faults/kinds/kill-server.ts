import type { Fault } from '../world';

/** `kill -9` of the server; another is started at once. */
export const killServer: Fault = { id: 'server killed', strike: ({ server }) => server.killAndRestart() };
