import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepEngine } from '../../models/engine/keep-engine';
import type { House } from '../../src/compose';
import { loadConfig } from '../../src/config';
import { createLog } from '../../src/log';
import { serve } from '../../src/serve';
import { root } from '../architecture/imports';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';

/** A public key as SendGrid shows it. */
const KEY = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  .publicKey.export({ format: 'der', type: 'spki' })
  .toString('base64');

export const APP = '5c1f2d0e-7a44-4a56-9d10-000000000001';

/** The whole server with every door open, on the engine of the run; Telegram comes by webhook. */
export interface Doors {
  readonly port: number;
  readonly url: string;
  readonly telegram: TelegramEmulator;
  readonly house: House;
  /** DATA_DIR. */
  readonly data: string;
  /** Every route that is open: "GET /healthz". */
  readonly routes: readonly string[];
  close(): Promise<void>;
}

/** `env`: further variables; `cost`: of hashes of passwords, as cheap as can be where their time is not what is tested. */
export async function openDoors(env: NodeJS.ProcessEnv = {}, cost = 4): Promise<Doors> {
  const telegram = await TelegramEmulator.start(new Watch());
  const folder = mkdtempSync(join(tmpdir(), 'outlay-doors-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = loadConfig(
    {
      PORT: String(port),
      DATA_DIR: folder,
      PUBLIC_URL: 'https://outlay.example',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      MicrosoftAppId: APP,
      MicrosoftAppPassword: 'a-password-of-this-test',
      SENDGRID_WEBHOOK_KEY: KEY,
      ADMIN_EMAIL: 'Root@example.com',
      JWT_SECRET: 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO',
      ...env,
    },
    root,
  );
  const log = createLog('silent');
  const shared = process.env.OUTLAY_TEST_DATA;
  let house: House | undefined;
  const running = await serve({ ...config, BCRYPT_COST: cost }, log, {
    // The lease is a tool's, so that the engine of the run takes it; the server believes to be alone.
    engine: shared === undefined ? undefined : keepEngine(shared, 'tool', log),
    databaseName: `outlay_test_doors_${randomUUID()}`,
    opened: (opened) => {
      house = opened;
    },
  });
  return {
    port,
    url,
    telegram,
    house: house!,
    data: folder,
    routes: running.routes,
    close: async () => {
      await running.stop();
      await telegram.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
