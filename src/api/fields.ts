import { z } from 'zod';
import { isCurrency, type Money, money } from '../ledger/money';
import { isDay } from '../ledger/period';
import { plainLine } from '../ledger/plain-line';
import { named, type Refused } from './problems';

/** A line of text: what cannot be seen is left out, and nothing is not enough. */
export function line(longest: number) {
  return z
    .string()
    .max(longest)
    .transform((text) => plainLine(text, longest))
    .refine((text) => text !== '', 'must have signs that can be seen');
}

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'must be a day of the calendar')
  .meta({ description: 'A day in the person’s own zone, like "2026-11-21".' });

export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .refine(isCurrency, 'must be a currency of ISO 4217')
  .meta({ description: 'ISO 4217; absent: the person’s own.' });

/** As phone shortcuts have it, too: a number is read by the digits it is written with. */
export const Amount = z
  .union([z.string().regex(/^\d{1,16}(\.\d{1,8})?$/), z.number().nonnegative()])
  .transform(String)
  .meta({ description: 'A plain decimal, like "12.50"; no sign, no grouping.' });

export const SignedAmount = z
  .union([z.string().regex(/^-?\d{1,16}(\.\d{1,8})?$/), z.number()])
  .transform(String)
  .meta({ description: 'A plain decimal; below zero takes out.' });

/** What is shown of an amount. */
export const Decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: 'A plain decimal in the currency beside it.' });

export const Instant = z.iso.datetime();

export const Id = z.string().regex(/^[\w.-]{1,64}$/);

/** An amount in a currency, or why it is none. */
export function moneyOf(amount: string, currency: string): Money | Refused {
  const read = money(amount, currency);
  return 'refused' in read ? named(read.refused) : read;
}
