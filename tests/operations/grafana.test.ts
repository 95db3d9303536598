import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Metrics } from '../../src/metrics';
import { root } from '../architecture/imports';

interface Panel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string }[];
}
const board = JSON.parse(readFileSync(join(root, 'docs/operations/grafana.json'), 'utf8')) as { panels: Panel[] };

describe('the dashboard', () => {
  let exported: Set<string>;
  beforeAll(async () => {
    const metrics = new Metrics();
    metrics.watchOutbox(async () => ({ depth: 0, oldestSeconds: 0 }));
    const { text } = await metrics.text();
    exported = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1]!));
  });

  it.each(board.panels.map((panel) => [panel.title, panel] as const))('%s shows what is exported', (_title, panel) => {
    const named = panel.targets.flatMap(({ expr }) => expr.match(/\b(?:outlay|nodejs|process)_[a-z0-9_]+/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    const bare = named.map((name) => name.replace(/_(bucket|count|sum)$/, ''));
    expect(bare.filter((name) => !exported.has(name))).toEqual([]);
  });
});

it('the runbook names what is exported', async () => {
  const metrics = new Metrics();
  metrics.watchOutbox(async () => ({ depth: 0, oldestSeconds: 0 }));
  const { text } = await metrics.text();
  const named = readFileSync(join(root, 'docs/operations/runbook.md'), 'utf8').match(
    /\b(?:outlay|nodejs|process)_\w+/g,
  );
  expect(named?.filter((name) => !text.includes(`# TYPE ${name} `))).toEqual([]);
});
