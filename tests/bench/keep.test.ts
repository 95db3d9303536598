import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep } from './keep';

const folder = mkdtempSync(join(tmpdir(), 'outlay-keep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps a table a part: one measured again replaces its own and no other', () => {
  const file = join(folder, 'benchmarks.md');
  keep(file, 'turns', [{ what: 'a logged entry', figure: '2 ms', target: 'under 3 ms' }], 'here, 2026-11-27');
  keep(file, 'pictures', [{ what: 'a picture', figure: '30 ms' }], 'here, 2026-11-27');
  keep(file, 'turns', [{ what: 'a logged entry', figure: '1 ms', target: 'under 3 ms' }], 'there, 2026-11-28');
  const [head, ...sections] = readFileSync(file, 'utf8').split(/^## /m);
  expect(head).toMatch(/^# Benchmarks\n/);
  expect(sections).toEqual([
    'turns\n\nthere, 2026-11-28\n\n| what | figure | reach |\n|---|---|---|\n| a logged entry | 1 ms | under 3 ms |\n\n',
    'pictures\n\nhere, 2026-11-27\n\n| what | figure | reach |\n|---|---|---|\n| a picture | 30 ms |  |\n',
  ]);
});
