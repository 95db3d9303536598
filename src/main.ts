import { begin } from './begin';
import { loadBundle } from './load-bundle';
import type * as Program from './program';

const { MONGODB_URI, DATA_DIR } = process.env;
const begun = begin({ MONGODB_URI, DATA_DIR });
try {
  void loadBundle<typeof Program>('outlay').exports.run(begun);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  console.error('outlay: dist/outlay.js is missing. Run `npm run build`, then start again.');
  process.exit(1);
}
