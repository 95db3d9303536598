import { once } from 'node:events';
import { Readable } from 'node:stream';

/** Runs `npm run understand` as the shell would, in this process. */
async function run(args: readonly string[], lines: readonly string[] = []): Promise<string> {
  let out = '';
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const kept = { argv: process.argv, stdin: Object.getOwnPropertyDescriptor(process, 'stdin')! };
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const log = jest.spyOn(console, 'log').mockImplementation((text) => {
    out += `${text}\n`;
  });
  process.argv = ['node', 'understand', ...args];
  Object.defineProperty(process, 'stdin', { value: input, configurable: true });
  try {
    jest.isolateModules(() => require('../../src/understand-command'));
    if (lines.length > 0) await once(input, 'close');
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.argv = kept.argv;
    Object.defineProperty(process, 'stdin', kept.stdin);
    write.mockRestore();
    log.mockRestore();
  }
  return out;
}

test('prints the meaning, and the trail of which step said what', async () => {
  const said = await run(['coffee 3.50 yesterday']);
  expect(said).toMatch(/intent +record/);
  expect(said).toMatch(/amount +3.50/);
  expect(said).toMatch(/category +food/);
  for (const step of ['language', 'money', 'days', 'intent', 'entries', 'category'])
    expect(said).toMatch(new RegExp(`trail +${step}: `));
});

test('--jsonl answers every line in order, a bare description with its category, and what is no JSON', async () => {
  const lines = [
    ...Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, text: `coffee ${id + 1}`, lang: 'en' })),
    JSON.stringify({ id: 'bare', text: 'dentist' }),
    'not JSON',
  ];
  const answers = (await run(['--jsonl'], lines))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toHaveLength(lines.length);
  expect(answers.slice(0, 2000).every(({ id, entries }, at) => id === at && entries[0].amount === String(at + 1))).toBe(
    true,
  );
  expect(answers[2000]).toMatchObject({ id: 'bare', category: 'health' });
  expect(answers[2001].error).toBeDefined();
});
