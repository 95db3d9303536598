/** How long: "a week", "3 days", "zwei Wochen", "一周". */
const LENGTHS: readonly (readonly [days: number, words: RegExp])[] = [
  [7, /week|semana|semaine|woche|settiman|недел|周|星期|礼拜/iu],
  [30, /month|mes(es)?\b|mois|monat|mês|mese|mesi|месяц|个月|月/iu],
  [1, /day|día|dia|jour|tag|giorn|день|дня|дней|天|日/iu],
];
const NUMBERS: readonly (readonly [number, RegExp])[] = [
  [2, /\b(two|dos|deux|zwei|dois|duas|due)\b|дв[аеу]|两|二/iu],
  [3, /\b(three|tres|trois|drei|três|tre)\b|три|三/iu],
];

const LONGEST = 365;

/** The days that some words say; undefined where they say no length. */
export function daysIn(words: string): number | undefined {
  const [days] = LENGTHS.find(([, unit]) => unit.test(words)) ?? [];
  if (days === undefined) return undefined;
  const written = Number(/\d{1,3}/.exec(words)?.[0] ?? Number.NaN);
  const [spoken = 1] = NUMBERS.find(([, word]) => word.test(words)) ?? [];
  const count = Number.isNaN(written) ? spoken : written;
  return count >= 1 && count * days <= LONGEST ? count * days : undefined;
}
