// Goes on with the imports of a database until they are done; says every step that is written, so that whoever listens can kill it.
import { connectDatabase } from '../../../models/connect-database';
import { MongoEntries } from '../../../models/entries';
import { MongoImports } from '../../../models/imports';
import { ImportJob } from '../../../src/exchange/import-job';
import { Ledger } from '../../../src/ledger/ledger';

const SILENT = { info() {}, warn() {}, error() {} };

async function main(): Promise<void> {
  const [name, instant = ''] = process.argv.slice(2);
  const { MONGODB_URI: uri, OUTLAY_TEST_DATA: dataDir = '' } = process.env;
  const database = await connectDatabase({ uri, dataDir, name, log: SILENT });
  const ledger = new Ledger(new MongoEntries(database));
  const now = new Date(instant);
  const said = async <T>(step: Promise<T>): Promise<T> => {
    const done = await step;
    console.log('step');
    return done;
  };
  let more = true;
  const job = new ImportJob({
    ledger: {
      amountsOn: (...asked) => ledger.amountsOn(...asked),
      count: (...asked) => ledger.count(...asked),
      import: (...asked) => said(ledger.import(...asked)),
      rewind: (...asked) => said(ledger.rewind(...asked)),
    },
    store: new MongoImports(database),
    reader: async () => ({
      now,
      zone: 'UTC',
      isCategory: () => true,
      categoryNamed: () => undefined,
      categoryOf: () => undefined,
    }),
    importer: { isHere: () => false },
    told: async ({ id }) => console.log(`told ${id}`),
    progress: async () => undefined,
    wake: () => {
      more = true;
    },
  });
  while (more) {
    more = false;
    await job.run(now);
  }
  await database.close();
}

void main();
