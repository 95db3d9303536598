import { z } from 'zod';
import type { Person } from '../accounts/person';
import type { Entry, EntryDraft } from '../ledger/entry';
import { plainLine } from '../ledger/plain-line';
import { categoryOf } from './entry-filter';
import { Amount, Currency, Day, line, moneyOf } from './fields';
import type { ApiMeans } from './means';
import type { Refused } from './problems';

const Type = z.enum(['expense', 'income', 'refund', 'transfer']);
const FIELDS = {
  type: Type,
  amount: Amount,
  currency: Currency,
  day: Day,
  category: line(40).meta({ description: 'Its id or name.' }),
  payee: line(100),
  note: line(200),
  tags: z.array(line(40)).max(20),
  wallet: line(40),
  toWallet: line(40),
};
const { amount, ...others } = FIELDS;
const Said = z.strictObject({ amount, ...z.object(others).partial().shape });
const Told = z.strictObject({
  text: z
    .string()
    .max(1_000)
    .refine((text) => plainLine(text, 1) !== '', 'must have signs that can be seen')
    .meta({ description: 'As one would write it in the chat: "coffee 3.50, taxi 9".' }),
});
export const NewEntry = z.union([Told, Said]).meta({ description: 'Plain text, or fields.' });
const nullable = <T extends z.ZodType>(one: T) => one.nullable().optional();
export const EntryChange = z
  .strictObject({
    ...z
      .object(FIELDS)
      .pick({ type: true, amount: true, currency: true, day: true, category: true, tags: true })
      .partial().shape,
    payee: nullable(FIELDS.payee),
    note: nullable(FIELDS.note),
    wallet: nullable(FIELDS.wallet),
    toWallet: nullable(FIELDS.toWallet),
  })
  .meta({ description: 'What is absent stays; null takes a text away.' });

/** As in the chat, what nobody filed stands under "other" until somebody does. */
const UNFILED = 'other';

export function draftsOf(
  { amount, currency, category, ...said }: z.output<typeof Said>,
  today: string,
  person: Person,
  means: ApiMeans,
): readonly EntryDraft[] | Refused {
  const money = moneyOf(amount, currency ?? person.currency);
  if ('refused' in money) return money;
  const type = said.type ?? 'expense';
  const filed = category === undefined ? byNature(type) : filedUnder(category, person, means);
  if (filed === undefined) return { refused: 'no-such-category' };
  const { day = today, tags = [] } = said;
  return [{ ...said, type, money, category: filed, day, tags: tagsOf(tags) }];
}

function byNature(type: EntryDraft['type']): string {
  return type === 'income' || type === 'transfer' ? type : UNFILED;
}

function filedUnder(category: string, person: Person, means: ApiMeans): string | undefined {
  const id = categoryOf(category, person, means);
  return id && means.categoriesOf(person).filed(id);
}

export function changesOf(
  { amount, currency, category, payee, note, wallet, toWallet, tags, ...rest }: z.output<typeof EntryChange>,
  entry: Entry,
  person: Person,
  means: ApiMeans,
): Partial<EntryDraft> | Refused {
  const filed = category && filedUnder(category, person, means);
  if (category && !filed) return { refused: 'no-such-category' };
  const own = entry.money;
  const money = amount === undefined ? undefined : moneyOf(amount, currency ?? own.currency);
  if (money && 'refused' in money) return money;
  if (!money && currency && currency !== own.currency)
    return { refused: 'invalid', errors: [{ at: '/amount', says: 'is needed where the currency changes' }] };
  const texts = Object.entries({ payee, note, wallet, toWallet }).filter(([, text]) => text !== undefined);
  return {
    ...rest,
    ...Object.fromEntries(texts.map(([name, text]) => [name, text ?? undefined])),
    ...(filed && { category: filed }),
    ...(money && { money }),
    ...(tags && { tags: tagsOf(tags) }),
  };
}

function tagsOf(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.replace(/^#+/, '').toLowerCase()).filter((tag) => tag !== ''))];
}
