import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { Allowance } from '../channels/direct-line/allowance';
import { addressOf } from '../channels/direct-line/caller';
import { mountApi } from './api/mount-api';
import type { House } from './compose';
import { projectRoot } from './project-root';

/** Requests a minute: of one address, of one token, and with tokens that are none. */
const A_MINUTE = { address: 600, token: 120, wrong: 20 } as const;

/** The API for programs before the house that answers it. */
export function mountPrograms(
  server: Server,
  { api: means, now }: Pick<House, 'api' | 'now'>,
  { trustProxy, log }: { readonly trustProxy: boolean; readonly log: Pick<Logger, 'error'> },
): void {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string };
  const allowances = {
    address: new Allowance(A_MINUTE.address, 60_000, now),
    token: new Allowance(A_MINUTE.token, 60_000, now),
    wrong: new Allowance(A_MINUTE.wrong, 60_000, now),
  };
  mountApi(server, {
    means,
    version,
    addressOf: (request) => addressOf(request, { origins: [], trustProxy }),
    wait: (of, key) => allowances[of].take(key),
    failed: (err, request) => log.error({ request, err }, 'a request of a program failed'),
  });
}
