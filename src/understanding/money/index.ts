import { blankAll, type Draft, type Step } from '../draft';
import { TAKEN } from '../fold';
import type { Context } from '../meaning';
import { priceOfEach } from './each';
import { judge } from './judge';
import { linkAll } from './link';
import { masksOf } from './masks';
import { quantitiesOf } from './quantities';
import { readingOf } from './reading';

/** Finds every amount of money and takes its span; what is a number but no money is masked and left for others to read. */
function recognizeMoney(draft: Draft, context: Context): void {
  const reading = readingOf(draft, context);
  const masks = masksOf(reading);
  const { amounts, counts } = judge(reading, linkAll(reading, quantitiesOf(reading, masks)));
  blankAll(
    draft,
    amounts.map(({ span }) => span),
  );
  for (const amount of amounts) {
    draft.amounts.push(amount);
    draft.trail.push({ step: 'money', said: `${amount.value} ${amount.currency ?? 'without currency'}` });
  }
  for (const span of counts) draft.masks.push({ span, kind: 'count' });
  for (const [at, { kind }] of masks) {
    const { start, end } = reading.tokens[at]!;
    if (draft.folded[start] !== TAKEN) draft.masks.push({ span: { start, end }, kind });
  }
}

export const moneySteps: readonly Step[] = [
  { id: 'money', run: recognizeMoney },
  priceOfEach, // on the amounts: a price is one already
];
