import type { Step } from '../draft';

const SURE = 0.95;

/**
 * A message whose question was read is acted on. Said only now: while its intent was unsure, its category could follow from
 * any of its words ("the dentist").
 */
export const settleQuestion: Step = {
  id: 'question-settled',
  run({ meaning }) {
    if (!meaning.question || !meaning.intent) return;
    meaning.intent = { ...meaning.intent, confidence: Math.max(meaning.intent.confidence, SURE) };
    // "What did I spend on LUNCH" asks for lunch alone, "what did I spend on" for what most went to.
    const { question, category } = meaning;
    if (question.value === 'most' && category?.span && category.span.start >= (question.span?.end ?? 0))
      meaning.question = undefined;
  },
};
