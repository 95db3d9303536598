import { setTimeout as pause } from 'node:timers/promises';
import { SmallDisk } from '../../support/small-disk';
import type { Fault } from '../world';
import { killDatabase } from './kill-database';

const FULL_MS = 8_000;
let disk: SmallDisk | undefined;

/** The disk of DATA_DIR is full, has room again, and is full once more, where the database must begin anew. */
export const fillDisk: Fault = {
  id: 'disk full',
  alone: {
    prepare(dataDir) {
      const made = SmallDisk.on(dataDir);
      if (typeof made === 'string') return made;
      disk = made;
      return undefined;
    },
    tidy: () => disk?.remove(),
  },
  async strike(world) {
    for (const also of [undefined, killDatabase]) {
      await pause(2_000);
      // There is room for a little, so that a write ends in the middle.
      disk!.fill(Math.floor(world.random() * 100_000));
      await also?.strike(world);
      await pause(FULL_MS);
      disk!.empty();
      await pause(7_000);
    }
  },
};
