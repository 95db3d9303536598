import { ACT_ABOVE } from '../act-above';
import { categoryNamed } from '../category/category-named';
import type { Draft, Step } from '../draft';
import { type Token, tokensOf } from '../intent/tokens';
import { classesOf } from '../intent/word-classes';
import type { WordClass } from '../intent/words';
import type { Asked, Context } from '../meaning';
import { ruleAnswer } from '../recurrence/rule-answer';
import { readCorrection } from '../sheet/read-correction';
import { confirmation } from './confirmation';

/** Intents that are a turn of their own even in the middle of a question. */
const NEVER_ANSWERS: ReadonlySet<string> = new Set(['cancel', 'help']);
/** Words that may stand around an answer: "it was about 12, please", "no, food". */
const AROUND: ReadonlySet<WordClass> = new Set(['filler', 'yes', 'no', 'want', 'my', 'wrong', 'thanks', 'change']);
const LONGEST_FREE_ANSWER = 60;
const LONGEST_CANCEL = 12;

/** Reads the message as the answer to what the bot has just asked; leaves it alone where it is about something else. */
export const readAnswer: Step = {
  id: 'answer',
  run(draft: Draft, context: Context): void {
    const { asked } = context;
    if (!asked) return;
    const value = answerTo(asked, draft, context);
    if (value === undefined) return;
    draft.meaning.answer = { slot: asked.slot, value };
    draft.trail.push({ step: 'answer', said: `${asked.slot}: ${value}` });
  },
};

function answerTo(asked: Asked, draft: Draft, context: Context): string | undefined {
  if (asked.slot === 'confirm') return confirmation(draft);
  if (asked.slot === 'words') return wholeMessage(draft);
  if (asked.slot === 'import') return readCorrection(draft, context);
  const choice = chosen(asked, draft);
  if (choice !== undefined) return choice;
  if (NEVER_ANSWERS.has(draft.meaning.intent?.value ?? '')) return undefined;
  switch (asked.slot) {
    case 'amount':
      return draft.amounts.length === 1 && besides(draft) === '' ? draft.amounts[0]!.value : undefined;
    case 'day':
      return draft.days.length === 1 && besides(draft) === '' ? draft.days[0]!.from : undefined;
    case 'rule':
      return ruleAnswer(draft, context);
    case 'category':
      return category(draft, context);
    default:
      return free(asked, draft);
  }
}

/** Whatever somebody writes to another person, of any length, but for calling it off. */
function wholeMessage({ text, meaning: { intent } }: Draft): string | undefined {
  return intent?.value === 'cancel' && text.trim().length <= LONGEST_CANCEL ? undefined : text.trim() || undefined;
}

/** A button's value, typed. */
function chosen({ choices }: Asked, { plain }: Draft): string | undefined {
  const text = plain.trim();
  return choices?.find((choice) => choice.toLowerCase() === text);
}

/** A category's name in the language of the message or of the person, in any dress: "transport", "it's food". */
function category(draft: Draft, { words }: Context): string | undefined {
  for (const language of new Set([draft.language, ...draft.languages])) {
    for (const text of [draft.text, besides(draft)]) {
      const named = text && categoryNamed(text, language, words);
      if (named) return named;
    }
  }
  return undefined;
}

/** Free text is an answer unless it is clearly something else: a question, an order, another record. */
function free({ intent }: Asked, draft: Draft): string | undefined {
  const text = draft.text.trim();
  const said = draft.meaning.intent;
  if (text.length === 0 || text.length > LONGEST_FREE_ANSWER) return undefined;
  const other = said && said.value !== intent && said.value !== 'unknown' && said.confidence >= ACT_ABOVE;
  return other ? undefined : text;
}

/** The words that are left when amounts, days and what merely stands around an answer are taken away. */
function besides(draft: Draft): string {
  const tokens = tokensOf(draft);
  const classes = classesByToken(tokens, draft);
  return tokens
    .filter(
      ({ kind }, at) => kind === 'number' || (kind === 'word' && ![...classes[at]!].some((name) => AROUND.has(name))),
    )
    .map(({ text }) => text)
    .join(' ');
}

function classesByToken(tokens: readonly Token[], { language }: Draft): Set<WordClass>[] {
  const classes = tokens.map(() => new Set<WordClass>());
  for (const { name, at, length } of classesOf(tokens, language))
    for (let step = 0; step < length; step += 1) classes[at + step]!.add(name);
  return classes;
}
