import { weekly } from '../../src/alerts/weekly';
import { Charts } from '../../src/charts';
import { colourOf, ownColours } from '../../src/charts/colour-of';
import type { Look } from '../../src/charts/look';
import { loadConfig } from '../../src/config';
import { drawing } from '../../src/drawing';
import { LANGUAGES } from '../../src/languages';
import { Voice } from '../../src/languages/voice';
import { writeMessage } from '../../src/outbox/write-message';
import { figuresOf } from '../../src/reports/figures';
import { root } from '../architecture/imports';

const NOW = new Date('2026-11-23T09:00:00Z');
const MADE = ['own-bees', ...Array.from({ length: 40 }, (_, place) => `own-${place}`)];
/** Two whose names lead to the same colour: the one that was made later has another. */
const [FIRST, SECOND] = MADE.flatMap((one, place) =>
  MADE.slice(place + 1).flatMap((other) => (alone(one) === alone(other) ? [[one, other] as const] : [])),
)[0]!;
const OWN = { names: { [FIRST]: 'Bees', [SECOND]: 'Honey' }, parents: {}, merged: {}, hidden: [] };
const LOOK = { theme: 'light' } as Look;
const period = { from: '2026-11-16', to: '2026-11-22' };

it('draws a digest with the own categories of its reader, by their names and in their colours', async () => {
  const { categories } = loadConfig({}, root);
  const voice = new Voice(LANGUAGES);
  const charts = new Charts({ publicUrl: '', secret: 'x', quickchartHost: 'quickchart.example', now: () => NOW });
  const total = (category: string, minor: number) => ({
    type: 'expense' as const,
    category,
    currency: 'EUR',
    minor,
    count: 1,
  });
  const now = figuresOf([total(FIRST, 4_000), total(SECOND, 1_000)], 'EUR');
  const digest = weekly.check({ period, now, before: figuresOf([], 'EUR') })!;
  const person = { id: 'ann', language: 'en', zone: 'UTC', currency: 'EUR', categories: OWN } as never;
  const write = writeMessage(voice, drawing(charts, voice, categories), categories);

  const message = await write('m', [{ ...digest, personId: 'ann', about: 'weekly' }], person, NOW);

  expect(message.texts[0]).toContain('• Bees: €40.00');
  expect(message.picture!.alt).toContain('Bees €40.00 and Honey €10.00');
  const drawn = new URL(message.picture!.url).searchParams.get('c')!;
  const colours = ownColours([FIRST, SECOND]);
  for (const own of [FIRST, SECOND]) expect(drawn).toContain(colourOf(own, { ...LOOK, colours }));
  expect(colours[SECOND]).not.toBe(alone(SECOND));
});

/** The colour of a category of which nothing is known but its id. */
function alone(id: string): string {
  return ownColours([id])[id]!;
}
