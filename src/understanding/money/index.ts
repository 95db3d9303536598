import { blank, type Draft, type Step } from '../draft';
import type { Context } from '../meaning';
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
  for (const amount of amounts) {
    draft.amounts.push(amount);
    blank(draft, amount.span);
    draft.trail.push({ step: 'money', said: `${amount.value} ${amount.currency ?? 'without currency'}` });
  }
  for (const span of counts) draft.masks.push({ span, kind: 'count' });
  for (const [at, { kind }] of masks) {
    const { start, end } = reading.tokens[at]!;
    if (!amounts.some(({ span }) => span.start < end && start < span.end))
      draft.masks.push({ span: { start, end }, kind });
  }
}

export const moneySteps: readonly Step[] = [{ id: 'money', run: recognizeMoney }];
