import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config';
import { createLog } from '../../src/log';
import { serve } from '../../src/serve';
import { root } from '../architecture/imports';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';

export const APP = '5c1f2d0e-7a44-4a56-9d10-000000000001';

/** The whole server with every door open, on an engine of its own; Telegram comes by webhook. */
export interface Doors {
  readonly port: number;
  readonly url: string;
  readonly telegram: TelegramEmulator;
  close(): Promise<void>;
}

export async function openDoors(): Promise<Doors> {
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
      JWT_SECRET: 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO',
    },
    root,
  );
  const running = await serve(config, createLog('silent'));
  return {
    port,
    url,
    telegram,
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
