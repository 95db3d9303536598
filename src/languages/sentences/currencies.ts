/** Amounts in several currencies, and the rates between them. */
export const CURRENCIES = ['amount.converted', 'rate.pinned', 'currency.counting'] as const;
