import { decadeOf } from '../calendar';
import { type DayRecognizer, type Line, skip } from '../line';

/** "the 1990s", "the 90s", "die 90er", "anni 90", "90年代". */
export const decade: DayRecognizer = (line, at) => {
  const unit = line.lexemes[at]?.senses.unit;
  const named = unit === 'decade' || unit === 'year' ? skip(line, at + 1, 'the', 'of') : undefined;
  const place = named ?? at;
  const digits = line.lexemes[place];
  if (digits?.number === undefined || digits.number % 10 !== 0) return undefined;
  // "año 2010" is a year, "años 90" are ten.
  if (unit === 'year' && digits.text.length === 4) return undefined;
  const first = firstYear(digits.text, line);
  if (first === undefined) return undefined;
  const apostrophe = line.lexemes[place + 1]?.mark === "'" ? 1 : 0;
  const mark = line.lexemes[place + 1 + apostrophe];
  const marked = mark !== undefined && /^(?:s|er|ern)$/.test(mark.text);
  if (!marked && named === undefined && mark?.senses.unit !== 'decade') return undefined;
  const end = marked || mark?.senses.unit === 'decade' ? place + 2 + apostrophe : place + 1;
  return { reading: { grain: 'range', period: decadeOf(`${first}-01-01`) }, end };
};

function firstYear(digits: string, { today }: Line): number | undefined {
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return undefined;
  const century = Number(today.slice(0, 2)) * 100;
  return century + Number(digits) <= Number(today.slice(0, 4))
    ? century + Number(digits)
    : century - 100 + Number(digits);
}
