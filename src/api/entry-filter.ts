import { z } from 'zod';
import type { Person } from '../accounts/person';
import { money } from '../ledger/money';
import type { EntryFilter } from '../ledger/ports';
import { Amount, Currency, Day, line } from './fields';
import type { ApiMeans } from './means';
import type { Refused } from './problems';

/** What narrows a list or an export. */
export const FILTER = {
  from: Day.optional(),
  to: Day.optional(),
  category: line(40).optional().meta({ description: 'Its id or name; what is below it counts as well.' }),
  type: z.enum(['expense', 'income', 'refund', 'transfer']).optional(),
  text: line(100).optional().meta({ description: 'Words of the note, the payee or the tags.' }),
  payee: line(100).optional(),
  tag: line(40).optional(),
  wallet: line(40).optional(),
  min: Amount.optional(),
  max: Amount.optional(),
  currency: Currency.optional().meta({ description: 'Of min and max; absent: the person’s own.' }),
};
const Filter = z.object(FILTER);

/** Before and after every day there is. */
export const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

export function filterOf(
  { from, to, category, type, text, payee, tag, wallet, min, max, currency }: z.output<typeof Filter>,
  person: Person,
  means: ApiMeans,
): EntryFilter | Refused {
  const book = means.categoriesOf(person);
  const id = category && categoryOf(category, person, means);
  if (category && !id) return { refused: 'no-such-category' };
  const bound = (decimal: string | undefined) => {
    const amount = decimal === undefined ? undefined : money(decimal, currency ?? person.currency);
    return amount && 'minor' in amount ? amount.minor : undefined;
  };
  const [least, most] = [bound(min), bound(max)];
  return {
    period: { from: from ?? ALWAYS.from, to: to ?? ALWAYS.to },
    categories: id ? book.within(id) : undefined,
    types: type && [type],
    words: text?.split(' '),
    payee,
    tags: tag === undefined ? undefined : [tag.replace(/^#/, '')],
    wallet,
    amount:
      least === undefined && most === undefined
        ? undefined
        : { currency: currency ?? person.currency, from: least, to: most },
  };
}

/** The category an id or a name means. */
export function categoryOf(text: string, person: Person, means: ApiMeans): string | undefined {
  return means.categoriesOf(person).isKnown(text) ? text : means.categoryNamed(text, person);
}
