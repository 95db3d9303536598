import { scopeWords } from '../../src/alerts/limit-words';
import type { Reply } from '../../src/bot/turn';
import type { Value } from '../../src/languages/voice';
import { type Tip, tips as tipsOf } from '../../src/reports/tips';
import { periodWords } from '../replies/period';
import { whatOf } from '../replies/short-line';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "Any tips?": at most one, and only where the figures show it. */
export const tips: Answer = {
  id: 'tips',
  async answer(asked, turn, means) {
    const { limits } = await means.limits.book(asked.ledgerId);
    const { tip } = await tipsOf.run({ ...asked, limits }, means.books);
    return {
      lines: [tip ? lineOf(tip, periodWords(asked.period, turn.today)) : { sentence: 'tip.none' }],
      buttons: [...asks('button.report', 'overview', asked), ...asks('button.compare', 'compare', asked)],
    };
  },
};

function lineOf(tip: Tip, period: Value): Reply['lines'][number] {
  if (tip.kind === 'grew') {
    const { category, now, was } = tip;
    return { sentence: 'tip.grew', values: { category: { category }, now, was, period } };
  }
  if (tip.kind === 'limit') {
    const { limit, spent } = tip;
    return { sentence: 'tip.limit', values: { what: scopeWords(limit.scope), allowed: limit.money, spent } };
  }
  const { entry } = tip;
  const day = { day: entry.day };
  const what = entry.payee ?? whatOf(entry);
  if (tip.kind === 'duplicate') return { sentence: 'tip.duplicate', values: { what, day, amount: entry.money } };
  return { sentence: 'tip.price', values: { what, day, now: entry.money, was: tip.was } };
}
