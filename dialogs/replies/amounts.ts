import type { Amount } from '../../src/languages/voice';
import type { Figures } from '../../src/reports/figures';

/** What was spent, one amount a currency; those with none are left out. */
export function spentIn(currencies: readonly Figures[]): Amount[] {
  return amounts(currencies, (figures) => figures.spent);
}

export function earnedIn(currencies: readonly Figures[]): Amount[] {
  return amounts(currencies, (figures) => figures.earned);
}

function amounts(currencies: readonly Figures[], minorOf: (figures: Figures) => number): Amount[] {
  return currencies
    .map((figures) => ({ minor: minorOf(figures), currency: figures.currency, about: isAbout(figures) }))
    .filter(({ minor }) => minor !== 0);
}

/** Some of it was converted: then the whole is about so much. */
export function isAbout({ converted }: { readonly converted?: number }): boolean {
  return converted !== undefined;
}

/** How sums of one currency are said: about so much, where some of it was converted. */
export function amountIn(figures: Pick<Figures, 'currency' | 'converted'>): (minor: number) => Amount {
  return (minor) => ({ minor, currency: figures.currency, about: minor !== 0 && isAbout(figures) });
}
