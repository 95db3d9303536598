import { performance } from 'node:perf_hooks';
import { Charts } from '../../src/charts';
import type { Drawing } from '../../src/charts/drawing/draw';
import { doughnut } from '../../src/charts/kinds/doughnut';
import { Renderer } from '../../src/charts/renderer';
import { chartWorker } from '../support/chart-worker';
import { figures, inkOf, look } from '../support/charts';

const size = { width: 480, height: 240, ratio: 2 };
const small = { width: 240, height: 120, ratio: 1 };
const month = doughnut.config(figures({ housing: 65000, food: 14280, transport: 8900, gifts: 4210 }), look);
const drawing: Drawing = { config: month, size, background: '#ffffff' };

/** What no schema lets through: Chart.js makes a thousand million ticks of it. */
const ruinous = {
  ...drawing,
  config: {
    type: 'line',
    data: { labels: ['a'], datasets: [{ data: [1] }] },
    options: { scales: { y: { ticks: { count: 1e9 } } } },
  },
} as unknown as Drawing;

// Patience for a machine that does other work beside the tests; each test takes a fraction of it alone.
jest.setTimeout(60_000);
const patient = { deadline: 20_000, start: 30_000, worker: chartWorker() };

let renderer: Renderer;
afterEach(() => renderer.close());

test('a configuration that exhausts the memory ends the worker and nothing else; the next chart is drawn', async () => {
  renderer = new Renderer({ ...patient, memory: 48 });
  const [ruined, next] = await Promise.all([renderer.render(ruinous), renderer.render(drawing)]);
  expect(ruined).toEqual({ failed: 'out-of-memory' });
  expect(next).toHaveProperty('png');
});

test('a chart that takes too long is given up; the next one is drawn', async () => {
  renderer = new Renderer({ ...patient, deadline: 1500, memory: 1000 });
  expect(await renderer.render(ruinous)).toEqual({ failed: 'too-slow' });
  expect(await renderer.render(drawing)).toHaveProperty('png');
});

test('what Chart.js cannot draw is a refusal, and the worker goes on', async () => {
  renderer = new Renderer(patient);
  const unknown = { ...drawing, config: { type: 'none', data: { datasets: [{ data: [1] }] } } } as unknown as Drawing;
  expect(await renderer.render(unknown)).toEqual({ failed: 'not-drawable' });
  expect(await renderer.render(drawing)).toHaveProperty('png');
});

test('more charts than may wait are refused at once', async () => {
  renderer = new Renderer({ ...patient, queue: 2 });
  const all = await Promise.all([1, 2, 3, 4, 5].map(() => renderer.render(drawing)));
  expect(all.map((one) => ('failed' in one ? one.failed : 'drawn'))).toEqual([
    'drawn',
    'drawn',
    'drawn',
    'busy',
    'busy',
  ]);
});

test('a closed renderer refuses, and what waited is told', async () => {
  renderer = new Renderer(patient);
  const waiting = [renderer.render(drawing), renderer.render(drawing)];
  await renderer.close();
  expect(await Promise.all(waiting)).toEqual([{ failed: 'closed' }, { failed: 'closed' }]);
  expect(await renderer.render(drawing)).toEqual({ failed: 'closed' });
});

test('where the canvas does not come up there is no picture, and nothing is thrown', async () => {
  renderer = new Renderer({ start: 1 });
  expect(await renderer.render(drawing)).toEqual({ failed: 'too-slow' });
  const charts = new Charts({ publicUrl: 'http://own', secret: 's', renderer, now: () => new Date(0) });
  const { url, alt } = charts.picture('doughnut', figures({ food: 1200 }), look);
  expect(await charts.bytes(url)).toBeUndefined();
  expect(alt.key).toBe('chart-doughnut');
});

test('the same picture before and after the worker was changed for a new one', async () => {
  renderer = new Renderer({ ...patient, recycle: 2 });
  const pictures = [];
  for (let place = 0; place < 5; place += 1) pictures.push(await renderer.render(drawing));
  for (const picture of pictures) expect(picture).toEqual(pictures[0]);
});

test('two hundred charts leave memory about where it was, and are drawn beside the event loop, not on it', async () => {
  renderer = new Renderer(patient);
  const draw = async (times: number) => {
    for (let place = 0; place < times; place += 1)
      expect(await renderer.render({ ...drawing, size: small })).toHaveProperty('png');
  };
  await draw(60);
  const before = process.memoryUsage().rss;
  const start = performance.eventLoopUtilization();
  await draw(200);
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(40);
  // Drawn on this thread it would be nearly one. The decision record has the delays of an idle machine.
  expect(performance.eventLoopUtilization(start).utilization).toBeLessThan(0.4);
});

describe('a bare machine draws', () => {
  const label = (text: string): Drawing => ({
    config: {
      type: 'bar',
      data: { datasets: [] },
      options: { plugins: { title: { display: true, text, color: '#000000' } } },
    },
    size: { width: 400, height: 60, ratio: 2 },
    background: '#ffffff',
  });
  const inkOfText = async (text: string) => {
    const rendered = await renderer.render(label(text));
    return inkOf('png' in rendered ? rendered.png : Buffer.alloc(0));
  };

  test.each([
    ['currency signs', '€ £ ¥ ₹ ₽ ₺ ₴ ₩ ₫ ₪ ₱'.split(' ')],
    ['Latin beyond English', 'ł ř ő ş ệ ß'.split(' ')],
    ['Cyrillic', 'Ж ы Є ў'.split(' ')],
    ['Greek', 'Ω ή'.split(' ')],
    ['Devanagari', 'कि क्ष ख़'.split(' ')],
    ['Chinese', '食 餐 购 水'.split(' ')],
  ])('%s: each sign is itself', async (_name, signs) => {
    renderer = new Renderer(patient);
    const blank = await inkOfText(' ');
    const seen = new Set<string>();
    for (const sign of signs) {
      const { ink } = await inkOfText(sign);
      expect(ink - blank.ink).toBeGreaterThan(20);
      const rendered = await renderer.render(label(sign));
      seen.add('png' in rendered ? rendered.png.toString('base64') : '');
    }
    // A box in place of a missing sign would look the same for all of them.
    expect(seen.size).toBe(signs.length);
  });

  test('emoji, in colour', async () => {
    renderer = new Renderer(patient);
    const { colours } = await inkOfText('🛒🍽️🚌');
    expect(colours).toBeGreaterThan(200);
  });
});
