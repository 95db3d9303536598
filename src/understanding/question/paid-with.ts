import { findWallet } from '../category/find-wallet';
import { regionOf } from '../category/region';
import type { Step } from '../draft';

const SURE = 0.95;

/** "How much with card this month?": a question of spending that names what was paid with. */
export const paidWith: Step = {
  id: 'paid-with',
  run({ text, language, amounts, days, meaning }) {
    if (meaning.intent?.value !== 'spending' || meaning.question) return;
    const taken = [...amounts, ...days].map(({ span }) => span);
    const wallet = findWallet(regionOf(text, { start: 0, end: text.length }, taken), language);
    if (!wallet) return;
    meaning.paidWith = wallet;
    meaning.category = undefined;
    meaning.payee = undefined;
    meaning.intent = { ...meaning.intent, confidence: SURE };
  },
};
