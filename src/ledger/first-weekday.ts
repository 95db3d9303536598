/** Regions whose calendar week does not begin on Monday (CLDR). */
const SUNDAY = new Set(
  'AG AS AU BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' ',
  ),
);
const SATURDAY = new Set('AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));

/** The day a week begins on, 1 Monday … 7 Sunday: by the region of the person's locale, else Monday as ISO 8601 has it. */
export function firstWeekday(locale: string | undefined): number {
  const region = regionOf(locale) ?? '';
  if (SUNDAY.has(region)) return 7;
  return SATURDAY.has(region) ? 6 : 1;
}

/** ISO 3166 of a BCP 47 tag, or undefined where it names none or is none. */
export function regionOf(locale: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(locale ?? '')?.[1]?.toUpperCase();
}
