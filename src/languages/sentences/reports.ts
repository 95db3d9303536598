/** What was spent, earned and left. */
export const REPORTS = [
  'spending.total',
  'spending.none',
  'spending.category',
  'income.total',
  'income.none',
  'balance.total',
  'report.title',
  'report.spent',
  'report.earned',
  'report.line',
  'report.none',
  'spending.payee',
  'spending.tag',
  'spending.none-named',
  'report.no-such-day',
] as const;
