import type { Reply } from '../../src/bot/turn';
import type { Named } from '../../src/reports/named-sums';

const NAMED = 8;

/** One line a name, the costliest first. */
export function namedLines({ currencies }: Named, mark = ''): Reply['lines'] {
  return currencies.flatMap(({ currency, names }) =>
    names.slice(0, NAMED).map(({ name, spent, count, converted }) => ({
      sentence: 'named.line' as const,
      values: { name: `${mark}${name}`, amount: { minor: spent, currency, about: converted !== undefined }, count },
    })),
  );
}
