/** Opens a database, says so, and stays until it is ended: npm start as far as the database can see. */
import { connectDatabase } from '../../../models/connect-database';
import type { LeaseRole } from '../../../models/engine/serve-leases';

const log = { info() {}, warn() {}, error() {} };
const [dataDir = '', as = 'server'] = process.argv.slice(2);

connectDatabase({ dataDir, as: as as LeaseRole, log }).then(
  (database) => {
    console.log('open');
    process.once('SIGTERM', () => database.close().then(() => process.exit(0)));
  },
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
