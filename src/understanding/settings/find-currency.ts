import type { Currency } from '../../ledger/money';
import type { Draft } from '../draft';
import type { Context } from '../meaning';
import { memberFor } from '../money/families';
import { codeUnit, type Unit, unitTable } from '../money/units';
import { keyOf } from '../phrases';
import { isUnspaced, type Token } from '../tokens';

interface CurrencyFound {
  readonly value: Currency;
  readonly first: number;
  readonly last: number;
}

const LONGEST = 4;
const CYRILLIC = /^\p{sc=Cyrillic}{5,}$/u;
/** "I use dollars" says nothing of the US. */
const USE = /^us(e|ed|es|ing|o|amos|ar|iamo|are)$/;

/** The currency a sentence names: by code, sign, or word, with or without whose it is. Of several the last: "from euro to dollar". */
export function findCurrency(draft: Draft, tokens: readonly Token[], context: Context): CurrencyFound | undefined {
  for (let length = LONGEST; length > 0; length -= 1)
    for (let first = tokens.length - length; first >= 0; first -= 1) {
      const last = first + length - 1;
      const unit = unitAt(draft, tokens, first, last);
      if (unit) return { ...owned(unit.members, tokens, first, last, context.currency) };
    }
  return undefined;
}

function unitAt(draft: Draft, tokens: readonly Token[], first: number, last: number): Unit | undefined {
  const token = tokens[first]!;
  if (token.kind === 'number' || token.kind === 'line') return undefined;
  const key = keyOf(tokens, first, last);
  const { units } = unitTable(draft.language, draft.languages);
  // "на доллары": a case that no number asks for.
  const unit = units.get(key) ?? (CYRILLIC.test(key) ? units.get(key.slice(0, -1)) : undefined);
  const known = unit ?? (first === last ? codeUnit(draft.text.slice(token.start, token.end)) : undefined);
  // Beside no number, two letters are more often a word than a unit.
  const long = key.length > 2 || token.kind === 'sign' || isUnspaced(key);
  return known && long ? known : undefined;
}

/** "canadian dollar", "peso mexicano": the word beside it says whose; else the person's own, else the most usual. */
function owned(
  members: readonly Currency[],
  tokens: readonly Token[],
  first: number,
  last: number,
  own: Currency,
): CurrencyFound {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const two = `${tokens[first - 2]?.text ?? ''} ${before?.text ?? ''}`;
  const by = (word: string | undefined) =>
    word && word.length > 1 && !USE.test(word) ? memberFor(members, word) : undefined;
  const left = by(before?.text) ?? by(two);
  const right = by(after?.text);
  if (members.length > 1 && left) return { value: left, first: Math.max(0, first - 2), last };
  if (members.length > 1 && right) return { value: right, first, last: last + 1 };
  return { value: members.includes(own) ? own : members[0]!, first, last };
}
