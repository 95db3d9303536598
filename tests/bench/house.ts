import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type House } from '../../src/compose';
import { loadConfig } from '../../src/config';
import { createLog } from '../../src/log';
import { projectRoot } from '../../src/project-root';

/** The product without its channels, in this process, on an engine of its own. */
export async function openHouse(): Promise<{ house: House; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const config = loadConfig({ DATA_DIR: folder, DEFAULT_CURRENCY: 'EUR', LOG_LEVEL: 'silent' }, projectRoot());
  const house = await compose({ config, log: createLog('silent'), publicUrl: 'http://localhost', as: 'server' });
  return {
    house,
    close: async () => {
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
