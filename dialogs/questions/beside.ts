import type { Reply, Turn } from '../../src/bot/turn';
import { byCategory } from '../../src/reports/by-category';
import type { Books } from '../../src/reports/report';
import { spentIn } from '../replies/amounts';
import { periodWords } from '../replies/period';
import { asks } from './asked-of';
import type { Asked } from './question';

/** "Compare food and transport": what each came to in the same days, the costliest first. */
export async function besideReply(asked: Asked, { today, categories: tree }: Turn, books: Books): Promise<Reply> {
  const ids = [...(asked.categories ?? []).slice(0, 1), ...(asked.besides ?? [])];
  const all = await Promise.all(
    ids.map(async (id) => {
      const { currencies } = await byCategory.run({ ...asked, categories: tree.within(id) }, books);
      const count = currencies.flatMap(({ categories }) => categories).reduce((sum, one) => sum + one.count, 0);
      return { id, count, amounts: spentIn(currencies), own: currencies[0]?.spent ?? 0 };
    }),
  );
  const sorted = all.sort((one, other) => other.own - one.own);
  const nothing = [{ minor: 0, currency: asked.currency }];
  return {
    lines: [
      { sentence: 'report.title', values: { period: periodWords(asked.period, today) } },
      ...sorted.map(({ id, count, amounts }) => ({
        sentence: 'named.line' as const,
        values: { name: { category: id }, amount: amounts.length > 0 ? amounts : nothing, count },
      })),
    ],
    buttons: sorted.flatMap(({ id }) => asks({ category: id }, 'overview', { ...asked, categories: [id] })),
  };
}
