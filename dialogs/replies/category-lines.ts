import type { Reply } from '../../src/bot/turn';
import type { Figures } from '../../src/reports/figures';

/** Categories named in the text; the picture shows them all. */
const NAMED = 6;

/** One line a category, the costliest first, with its share of what was spent in this currency. */
export function categoryLines({ categories, currency, spent }: Figures, most = NAMED): Reply['lines'] {
  return categories.slice(0, most).map(({ category, spent: minor, converted }) => {
    const share = spent > 0 && minor > 0 ? { share: minor / spent } : undefined;
    return {
      sentence: 'report.line',
      values: {
        category: { category },
        amounts: { minor, currency, about: converted !== undefined },
        share: share ? 'known' : 'none',
        shareText: share,
      },
    };
  });
}
