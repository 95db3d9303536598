/** How a period is named inside a sentence. */
export const PERIODS = [
  'period.today',
  'period.yesterday',
  'period.day',
  'period.this-week',
  'period.last-week',
  'period.this-month',
  'period.last-month',
  'period.month',
  'period.year',
  'period.range',
  'period.same-days',
  'period.of',
  'period.all-time',
] as const;
