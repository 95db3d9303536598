import type { Reply, Turn } from '../../src/bot/turn';
import { byCategory } from '../../src/reports/by-category';
import { bySaying } from '../../src/reports/by-saying';
import type { Books } from '../../src/reports/report';
import { spentIn } from '../replies/amounts';
import { periodWords } from '../replies/period';
import { asks } from './asked-of';
import type { Asked } from './question';

const NAMED = 6;
const OFFERED = 3;

/** "How much on foo?": what the entries that say so came to; where none does, what can be asked instead. */
export async function unknownNameReply(name: string, asked: Asked, turn: Turn, books: Books): Promise<Reply> {
  const period = periodWords(asked.period, turn.today);
  const said = await bySaying.run({ ...asked, about: name }, books);
  const count = said.currencies.reduce((sum, one) => sum + one.count, 0);
  if (count > 0) {
    const values = { amounts: spentIn(said.currencies), words: name, period, count };
    return { lines: [{ sentence: 'spending.words', values }], buttons: asks('button.report', 'overview', asked) };
  }
  const { nearest } = turn.meaning;
  const known = nearest ? [nearest] : await likely(asked, turn, books);
  const category = (id: string) => ({ category: id });
  return {
    lines: [
      { sentence: 'question.unknown', values: { name, period } },
      nearest
        ? { sentence: 'question.nearest', values: { category: category(nearest) } }
        : {
            sentence: 'question.known',
            values: { categories: { list: known.slice(0, NAMED).map(category) }, example: category(known[0]!) },
          },
    ],
    buttons: known.slice(0, OFFERED).flatMap((id) => asks(category(id), 'overview', { ...asked, categories: [id] })),
  };
}

/** What most was spent on in these days, then the others in use. */
async function likely(asked: Asked, { categories }: Turn, books: Books): Promise<readonly string[]> {
  const { currencies } = await byCategory.run({ ...asked, categories: undefined }, books);
  const spent = currencies.flatMap((one) => one.categories.map(({ category }) => category));
  return [...new Set([...spent, ...categories.inUse()])];
}
