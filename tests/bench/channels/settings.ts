import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where the stand-ins of the platforms are. */
export interface Settings {
  readonly telegram?: { readonly token: string; readonly root: string; readonly url: string };
  readonly botframework?: { readonly app: string; readonly openId: string };
}

export function settingsOf(json: string | undefined): Settings {
  return JSON.parse(json ?? '{}') as Settings;
}

/** Opens a port, and says so to whoever started this program. */
export function ready(server: Server, stop: () => unknown = () => undefined): void {
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
  });
  process.once('SIGTERM', () => void Promise.resolve(stop()).then(() => process.exit(0)));
}
