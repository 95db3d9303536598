import { setTimeout as pause } from 'node:timers/promises';
import { async } from 'rxjs/scheduler/async';
import { connectDatabase } from '../../models/connect-database';
import { directLineClient, newVisitor } from '../support/direct-line-client';
import { Instances } from '../support/instances';
import { type Count, count } from './count';

const SILENT = { info() {}, warn() {}, error() {} };

/** What one visitor wrote and heard, by the amounts. */
interface Talk {
  readonly sent: readonly string[];
  /** Accepted by an instance. */
  readonly acknowledged: readonly string[];
  readonly answered: readonly string[];
}

/** Longest that an answer may take when its instance was killed: its place in the line, and the look for what it left. */
const LONGEST_MS = 40_000;

/** Writes through the proxy as long as it goes on, each message again until it is taken; then waits for the answers. */
async function talk({ proxy }: Instances, first: number, going: () => boolean): Promise<Talk> {
  // The first answer may be cut off like any other.
  let come = await newVisitor(proxy.url).catch(() => undefined);
  for (; !come; come = await newVisitor(proxy.url).catch(() => undefined)) await pause(200);
  const { token } = come;
  const client = directLineClient(proxy.url, token, { scheduler: async });
  const sent: string[] = [];
  const acknowledged: string[] = [];
  const answered = () =>
    client.seen.flatMap((one) =>
      'text' in one && one.from.id === 'outlay' ? (/✅ [€$](\d+)\.00/.exec(one.text ?? '')?.[1] ?? []) : [],
    );
  for (let amount = first; going(); amount += 1) {
    sent.push(String(amount));
    const said = { channelData: { clientActivityID: `c${amount}` } };
    while ((await client.say(`taxi ${amount}`, said).catch(() => 'retry')) === 'retry') await pause(200);
    acknowledged.push(String(amount));
    // A person writes sixty messages a minute at most.
    await pause(1_100);
  }
  for (let waited = 0; answered().length < acknowledged.length && waited < LONGEST_MS; waited += 200) await pause(200);
  client.end();
  return { sent, acknowledged, answered: answered() };
}

/** Amounts of their own: nobody writes two hundred messages in a run. */
const FIRST_AMOUNTS = [100, 300, 500, 700];

/** Instances are killed and replaced by turns while people write through the proxy; what became of what they wrote. */
export async function killAndReplace(uri: string, seconds: number): Promise<readonly Count[]> {
  const instances = await Instances.start({ MONGODB_URI: uri });
  const end = performance.now() + seconds * 1_000;
  const talking = FIRST_AMOUNTS.map((first) => talk(instances, first, () => performance.now() < end));
  for (let turn = 0; performance.now() < end; turn += 1) {
    const port = instances.ports[turn % 2]!;
    // Both are killed, then both are replaced.
    if (turn % 4 < 2) await instances.kill(port);
    else await instances.replace(port);
  }
  const talks = await Promise.all(talking);
  await instances.close();
  const database = await connectDatabase({ uri, dataDir: '', log: SILENT });
  const entries = await database.connection.collection('entries').find({}).toArray();
  await database.close();
  const all = (which: 'sent' | 'acknowledged' | 'answered') => talks.flatMap((one) => one[which]);
  const places = (which: 'acknowledged' | 'answered') =>
    talks.flatMap((one, visitor) => one[which].map((amount, place) => `${visitor} ${place} ${amount}`));
  const sent = all('sent').length;
  return [
    count(
      'entries, several instances',
      sent,
      all('acknowledged'),
      entries.map(({ minor }) => String(Number(minor) / 100)),
    ),
    count('answers, several instances', sent, all('acknowledged'), all('answered')),
    // One that is out of order is at a place that is not its own.
    count('answers at their places', sent, places('acknowledged'), places('answered')),
  ];
}
