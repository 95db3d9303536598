// The command of the README, run as it stands there.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/imports';
import { startPrograms } from './programs';

test('curl writes an entry down', async () => {
  const api = await startPrograms('readme');
  const ann = await api.person();
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, command = ''] = /```sh\n(curl [^\n]+)\n/.exec(readme) ?? [];
  const here = command.replace('https://YOUR-HOST', api.url).replace('$(uuidgen)', 'b7f0');
  for (let place = 0; place < 2; place += 1) {
    const answer = await shell(here, await api.token(ann, 'log'));
    expect(JSON.parse(answer)).toMatchObject({ entries: [{ amount: '3.50', category: 'food', note: 'coffee' }] });
  }
  const entries = await api.house.ledger.list(ann.home, { period: { from: '2000-01-01', to: '2030-01-01' } }, 10);
  expect(entries).toHaveLength(1);
});

function shell(command: string, TOKEN: string): Promise<string> {
  const child = spawn('sh', ['-c', `${command} -sS`], { env: { ...process.env, TOKEN } });
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
  });
  return new Promise((resolve) => child.once('close', () => resolve(text)));
}
