import { scopeWords } from '../../src/alerts/limit-words';
import type { Field, Form, Turn } from '../../src/bot/turn';
import type { Limit } from '../../src/ledger/limit';
import { decimal } from '../../src/ledger/money';

/** More would be a card that nobody reads; the others are changed in words. */
const MOST_SHOWN = 8;

/** What stands for all spending among the categories. */
export const TOTAL = '*';

/** The amount of each limit, and a new one: of a category or of all spending, a month. */
export function limitsForm(limits: readonly Limit[], { categories }: Pick<Turn, 'categories'>): Form {
  const amounts = limits.slice(0, MOST_SHOWN).map(
    (limit): Field => ({
      name: limit.id,
      label: {
        say: 'limit.name',
        with: { what: scopeWords(limit.scope), every: limit.every, currency: limit.money.currency },
      },
      value: decimal(limit.money),
    }),
  );
  const kinds = categories.inUse().filter((id) => id !== 'income' && id !== 'transfer');
  const choices = [
    { title: 'limit.total' as const, value: TOTAL },
    ...kinds.map((category) => ({ title: { category }, value: category })),
  ];
  return {
    do: 'set-limit',
    fields: [
      ...amounts,
      { name: 'of', label: 'limit.new-of', value: TOTAL, choices },
      { name: 'amount', label: 'limit.new-amount' },
    ],
  };
}
