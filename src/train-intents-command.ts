import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from './languages';
import { learn } from './understanding/intent/learn';
import type { IntentWeights } from './understanding/intent/weights';

/** `node scripts/train-intents.mjs` learns the intent model anew after its sentences, word classes or features have changed. */
const sources = join(process.cwd(), 'src');

function write(file: string, name: string, type: string, about: string, weights: IntentWeights): void {
  const imported = ['import type { IntentWeights } from', `'${type}';`].join(' ');
  const lines = Object.entries(weights).map(([key, value]) => `  ${key}:${quoted(value)},`);
  writeFileSync(
    join(sources, file),
    [imported, '', `/** ${about} */`, `export const ${name}: IntentWeights = {`, ...lines, '};', ''].join('\n'),
  );
}

/** Longer texts stand on a line of their own, as the formatter would have it. */
const LONG = 80;

function quoted(value: string | number): string {
  if (typeof value === 'number') return ` ${value}`;
  const text = `'${value.replaceAll('\n', '\\n')}'`;
  return text.length > LONG ? `\n    ${text}` : ` ${text}`;
}

const { shape, words } = learn(LANGUAGES);
write(
  'understanding/intent/shape-weights.ts',
  'SHAPE_WEIGHTS',
  './weights',
  'Written by `node scripts/train-intents.mjs`: what the intent model learned of word classes, amounts and lengths.',
  shape,
);
for (const [id, weights] of words)
  write(
    `languages/${id}/intent-weights.ts`,
    'intentWeights',
    '../../understanding/intent/weights',
    'Written by `node scripts/train-intents.mjs` from the sentences beside it.',
    weights,
  );
