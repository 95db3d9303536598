import { compose, type House } from '../../src/compose';
import { type Config, loadConfig } from '../../src/config';
import { createLog } from '../../src/log';
import { root } from '../architecture/imports';

const JWT_SECRET = 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO';

interface HouseSettings {
  readonly currency?: string;
  /** Part of the database's name, for a test file that wants another than the others of its process. */
  readonly file?: string;
  readonly rates?: Config['rates'];
  readonly log?: ReturnType<typeof createLog>;
  /** Of hashes of passwords: as cheap as can be where it is not what is tested. */
  readonly bcryptCost?: number;
  /** Further variables. */
  readonly env?: NodeJS.ProcessEnv;
}

/** The product without its channels, on the real engine of the run, with a database of this test file. */
export function aHouse(now: () => Date, settings: HouseSettings = {}): Promise<House> {
  const { currency = 'USD', file = '', rates = [], log = createLog('silent'), bcryptCost = 4, env = {} } = settings;
  const { OUTLAY_TEST_DATA: DATA_DIR, MONGODB_URI } = process.env;
  const config = loadConfig({ DATA_DIR, MONGODB_URI, DEFAULT_CURRENCY: currency, JWT_SECRET, ...env }, root);
  const databaseName = `outlay_test_house${file}_${process.pid}`;
  return compose({
    config: { ...config, rates, BCRYPT_COST: bcryptCost },
    log,
    publicUrl: 'http://localhost',
    as: 'tool',
    now,
    databaseName,
  });
}
