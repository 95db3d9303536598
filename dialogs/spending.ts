import type { Intent } from '../src/bot/intent';
import type { Reply, Turn } from '../src/bot/turn';
import type { Value } from '../src/languages/voice';
import { byCategory } from '../src/reports/by-category';
import { byPayee } from '../src/reports/by-payee';
import { bySaying } from '../src/reports/by-saying';
import { byTag } from '../src/reports/by-tag';
import { byWallet } from '../src/reports/by-wallet';
import type { Figures } from '../src/reports/figures';
import { type Named, sameName } from '../src/reports/named-sums';
import type { Books } from '../src/reports/report';
import type { Draw } from './draw';
import { asks } from './questions/asked-of';
import type { Asked } from './questions/question';
import { isAbout, spentIn } from './replies/amounts';
import { mainOf } from './replies/chart-of';
import { periodWords } from './replies/period';
import { questionOf } from './replies/question';
import { titleIn } from './replies/title-in';
import { walletName } from './replies/wallet-name';

interface Slots extends Asked {
  /** What was asked for, where a category only follows from it: "beer". */
  readonly word?: string;
  readonly payee?: string;
  readonly tag?: string;
  readonly wallet?: string;
}

/** "how much on food last month?": one sentence with the figure, and the picture where it can show parts. */
export function spending(books: Books, draw: Draw): Intent<Slots> {
  return {
    id: 'spending',
    begin: (turn) => {
      const { payee, tags, paidWith, category, text } = turn.meaning;
      const { span, origin } = category ?? {};
      return {
        ...questionOf(turn),
        name: 'overview',
        word: span && origin === 'assumed' ? text.slice(span.start, span.end) : undefined,
        payee: payee?.value,
        tag: tags[0]?.value,
        wallet: paidWith?.value,
      };
    },
    fulfil: async (slots, turn) => turn.reply(await answer(slots, turn, books, draw)),
  };
}

async function answer(slots: Slots, turn: Turn, books: Books, draw: Draw): Promise<Reply> {
  const { payee, tag, wallet, word, ...asked } = slots;
  const period = periodWords(asked.period, turn.today);
  const buttons = [...asks('button.report', 'overview', asked), ...asks('button.compare', 'compare', asked)];
  if (wallet !== undefined) {
    const found = totalOf(await byWallet.run(asked, books), wallet);
    const name = walletName(wallet);
    const none = { sentence: 'spending.none-named', values: { what: name, period } } as const;
    const lines = [found ? { sentence: 'spending.wallet' as const, values: { ...found, period, wallet: name } } : none];
    return { lines, buttons };
  }
  if (tag !== undefined) {
    const found = totalOf(await byTag.run(asked, books), tag);
    const none = { sentence: 'spending.none-named', values: { what: `#${tag}`, period } } as const;
    return { lines: [found ? { sentence: 'spending.tag', values: { ...found, period, tag } } : none], buttons };
  }
  if (payee !== undefined) {
    const found = totalOf(await byPayee.run(asked, books), payee);
    const none = { sentence: 'spending.none-named', values: { what: payee, period } } as const;
    return { lines: [found ? { sentence: 'spending.payee', values: { ...found, period, payee } } : none], buttons };
  }
  const [category] = asked.categories ?? [];
  if (word !== undefined && category) return onWord(word, category, asked, turn, books);
  const { currencies } = await byCategory.run(asked, books);
  const amounts = spentIn(currencies);
  if (amounts.length === 0) {
    const none = { sentence: 'spending.none-named', values: { what: { category: category ?? '' }, period } } as const;
    return { lines: [category ? none : { sentence: 'spending.none', values: { period } }] };
  }
  if (category) return { lines: categoryLines(category, currencies, period), buttons };
  const count = countIn(currencies);
  const figures = mainOf(currencies);
  const title = titleIn({ say: 'chart.title', with: { period } }, figures, amounts);
  return {
    lines: [{ sentence: 'spending.total', values: { amounts, period, count } }],
    picture: await draw({ kind: 'doughnut', figures, title }, turn),
    buttons,
  };
}

/** "How much on beer?": what says so; where nothing does, what was spent on the category it would be filed under. */
async function onWord(word: string, category: string, asked: Asked, turn: Turn, books: Books): Promise<Reply> {
  const period = periodWords(asked.period, turn.today);
  const { currencies } = await bySaying.run({ ...asked, categories: undefined, about: word }, books);
  const amounts = spentIn(currencies);
  const count = countIn(currencies);
  const whole = await byCategory.run(asked, books);
  const inCategory = spentIn(whole.currencies).length > 0;
  const said =
    count > 0
      ? ({ sentence: 'spending.words', values: { amounts, words: word, period, count } } as const)
      : ({ sentence: 'spending.no-words', values: { words: word, period } } as const);
  return {
    lines: [said, ...(count === 0 && inCategory ? categoryLines(category, whole.currencies, period) : [])],
    buttons: [
      ...(inCategory ? asks({ category }, 'overview', asked) : []),
      ...asks('button.report', 'overview', { ...asked, categories: undefined }),
    ],
  };
}

function categoryLines(category: string, currencies: readonly Figures[], period: Value): Reply['lines'] {
  const values = { amounts: spentIn(currencies), period, count: countIn(currencies), category: { category } };
  return [{ sentence: 'spending.category', values }, ...partsOf(category, currencies)];
}

function countIn(currencies: readonly Figures[]): number {
  return currencies.flatMap(({ categories }) => categories).reduce((sum, one) => sum + one.count, 0);
}

/** The categories under the one that was asked for, which its sum holds. */
function partsOf(category: string, currencies: readonly Figures[]): Reply['lines'] {
  return currencies.flatMap(({ currency, categories }) =>
    categories
      .filter((one) => one.category !== category)
      .map((one) => ({
        sentence: 'category.with' as const,
        values: { category: { category: one.category }, amounts: { minor: one.spent, currency, about: isAbout(one) } },
      })),
  );
}

/** What one name came to, in each currency. */
function totalOf({ currencies }: Named, name: string) {
  const found = currencies.flatMap(({ currency, names }) =>
    names.filter((one) => sameName(one.name) === sameName(name)).map((one) => ({ ...one, currency })),
  );
  if (found.length === 0) return undefined;
  return {
    amounts: found.map((one) => ({ minor: one.spent, currency: one.currency, about: isAbout(one) })),
    count: found.reduce((sum, one) => sum + one.count, 0),
  };
}
