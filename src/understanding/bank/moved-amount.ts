import type { Draft } from '../draft';
import type { AmountFound } from '../meaning';
import type { PhraseMatch } from '../phrases';
import type { Token } from '../tokens';
import type { BankRole } from './book';

/** How far before an amount the word stands that says what it is: "Total Avail. Bal INR …". */
const NEAR = 6;

/** The one amount of a bank's message that moved; balances, limits, fees and thresholds did not. */
export function movedAmount(
  draft: Draft,
  tokens: readonly Token[],
  roles: readonly PhraseMatch<BankRole>[],
): AmountFound | undefined {
  const candidates = [...draft.amounts].sort((a, b) => a.span.start - b.span.start);
  const labelled = candidates.map((amount, place) => ({
    amount,
    label: labelOf(tokens, roles, amount, candidates[place - 1]),
  }));
  const total = labelled.find(({ label }) => label === 'total');
  if (total) return total.amount;
  const free = labelled.filter(({ label }) => label !== 'balance' && label !== 'fee').map(({ amount }) => amount);
  const fee = labelled.find(({ label }) => label === 'fee')?.amount; // "a charge of $45 at …": alone it is what moved
  return free.find(({ currency }) => currency !== null) ?? free.find(({ value }) => Number(value) > 0) ?? fee;
}

/** What stands before an amount, no further back than the amount before it or the end of a sentence. */
function labelOf(
  tokens: readonly Token[],
  roles: readonly PhraseMatch<BankRole>[],
  amount: AmountFound,
  previous: AmountFound | undefined,
): 'balance' | 'fee' | 'total' | undefined {
  const at = tokens.findIndex(({ start }) => start >= amount.span.start);
  let from = Math.max(0, at - NEAR);
  for (let index = from; index < at; index += 1) {
    const token = tokens[index]!;
    if (
      token.kind === 'line' ||
      (token.text === ';' && index < at - 1) ||
      (previous && token.start < previous.span.end)
    )
      from = index + 1;
  }
  const before = roles.filter(({ first, last }) => first >= from && last < at);
  const label = before.findLast(({ value }) => value !== 'neutral' && value !== 'notice' && value !== 'declined');
  return label?.value === 'balance' || label?.value === 'fee' || label?.value === 'total' ? label.value : undefined;
}
