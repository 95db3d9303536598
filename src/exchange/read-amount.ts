/** An amount as a cell writes it: a positive plain decimal, the sign it has, and the currency it names. */
export interface AmountCell {
  readonly value: string;
  readonly negative: boolean;
  readonly currency?: string;
}

/** Signs that stand for one currency; "$" and "¥" stand for several. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₹': 'INR',
  R$: 'BRL',
  zł: 'PLN',
  '₴': 'UAH',
  '₺': 'TRY',
  '₩': 'KRW',
};
/** Longer than any way to write an amount: such a cell is not looked at. */
const LONGEST = 80;
const NUMBER = /^\d[\d.,' \u00a0\u202f’]*$/;

/** Reads "-1.234,56 €", "(12.50)", "12,50-", "1 234.50 CR". Undefined where it is no number. */
export function readAmount(cell: string, decimal: '.' | ','): AmountCell | undefined {
  if (cell.length > LONGEST) return undefined;
  let text = cell.trim().replace(/[−–]/g, '-');
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) text = bracketed[1]!.trim();
  const [, side] = /\s(CR|DR)\.?$/i.exec(text) ?? [];
  if (side) text = text.replace(/\s\w\w\.?$/, '');
  const unit = /[^\d\s.,'’+-]+/u.exec(text)?.[0];
  if (unit) text = text.replace(unit, '').trim();
  const minus = /^-|-$/.test(text) || text.startsWith('- ');
  const bare = text.replace(/^[+-]\s*|\s*[+-]$/g, '').trim();
  if (!NUMBER.test(bare)) return undefined;
  const grouping = decimal === ',' ? '.' : ',';
  const plain = bare.replace(/[' \u00a0\u202f’]/g, '').replaceAll(grouping, '');
  const [whole = '', fraction, ...more] = plain.split(decimal);
  if (more.length > 0 || !/^\d+$/.test(whole) || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  return {
    value: fraction ? `${whole}.${fraction}` : whole,
    negative: minus || bracketed !== null || side?.toUpperCase() === 'DR',
    currency: unit && (SIGNS[unit] ?? (/^[A-Z]{3}$/.test(unit) ? unit : undefined)),
  };
}

/**
 * The decimal sign of a column of amounts, by what is clear in it: two signs, of which the last is it; one that comes twice and
 * therefore groups; one with other than three digits behind, or with nothing but a zero before it. Undefined where nothing is clear.
 */
export function decimalOf(cells: readonly string[]): '.' | ',' | undefined {
  let votes = 0;
  for (const cell of cells) {
    const signs = [...cell.matchAll(/[.,](?=\d)/g)].map(([sign]) => sign);
    const last = signs.at(-1);
    if (!last) continue;
    const behind = /\d*/.exec(cell.slice(cell.lastIndexOf(last) + 1))![0].length;
    const of = (sign: string | undefined) => (sign === '.' ? 1 : -1);
    if (new Set(signs).size === 2) votes += of(last) * 3;
    else if (signs.length > 1) votes -= of(last) * 3;
    else if (behind !== 3 || /(^|[^\d.,])0[.,]/.test(cell)) votes += of(last);
  }
  return votes === 0 ? undefined : votes > 0 ? '.' : ',';
}

/** Whether a lone sign with three digits behind groups thousands: with no other amount to tell, currencies of two digits say so. */
export function otherSign(sign: '.' | ','): '.' | ',' {
  return sign === '.' ? ',' : '.';
}
