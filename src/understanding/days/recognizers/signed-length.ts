import { single } from '../calendar';
import type { DayRecognizer, Line } from '../line';
import type { Unit } from '../words';
import { fromNow } from './length';

/** One letter is a unit only here, behind a sign and a number; "-3y" may be yen. */
const LETTERS: Readonly<Record<string, Unit>> = { d: 'day', w: 'week' };

/** "-5d", "+2w": so many units before or after today; spelt out only as the whole message, "-3 days". */
export const signedLength: DayRecognizer = (line, at) => {
  const sign = line.lexemes[at - 1];
  if (!line.lexemes[at]?.joined || !/^[-+]$/.test(sign?.mark ?? '') || (at > 1 && sign?.joined)) return undefined;
  const terms: { count: number; unit: Unit }[] = [];
  let end = at;
  while (terms.length < 3) {
    const count = line.lexemes[end]?.number;
    const named = unitAt(line, end + 1, at === 1);
    if (count === undefined || count > 1000 || !named) break;
    terms.push({ count, unit: named });
    end += 2;
  }
  if (terms.length === 0) return undefined;
  const period = single(fromNow(line, { terms, end }, sign!.mark === '-' ? -1 : 1));
  return { reading: { grain: 'day', period }, end };
};

function unitAt({ lexemes }: Line, at: number, first: boolean): Unit | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.joined) return LETTERS[lexeme.text] ?? lexeme.senses.unit;
  return first && lexemes.length === at + 1 ? lexeme?.senses.unit : undefined;
}
