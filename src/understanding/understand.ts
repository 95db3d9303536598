import type { Language } from '../languages/language';
import { answerSteps } from './answer';
import { bankSteps } from './bank';
import { categorySteps } from './category';
import { codeSteps } from './code';
import { commandSteps } from './command';
import { certainDaySteps, daySteps } from './days';
import type { Draft, Step } from './draft';
import { entrySteps } from './entries';
import { finishEntries } from './entries/finish';
import { fold } from './fold';
import { askGoalSteps, goalSteps } from './goal';
import { intentSteps } from './intent';
import { languageSteps } from './language';
import { limitSteps } from './limit';
import type { Context, Meaning, Understand } from './meaning';
import { moneySteps } from './money';
import { questionSteps, settledQuestionSteps } from './question';
import { recurrenceSteps } from './recurrence';
import { settingsSteps } from './settings';
import { sheetSteps } from './sheet';
import { noSuchDaySteps, targetSteps } from './target';
import { transferSteps, walletSteps } from './wallet';

/** What is read of a message: as long as a Telegram message may be. The rest is not looked at. */
const MOST_READ = 4096;

/** The order matters: each list says why it stands where it stands. */
const STEPS: readonly Step[] = [
  ...languageSteps, // first: all the others read with the words of one language
  ...certainDaySteps, // "3 months ago", "10 June 2024": numbers that can be no money
  ...moneySteps, // before days: "nov 3 20 dollars" must not become a year
  ...daySteps, // on the text with the money blanked
  ...noSuchDaySteps, // after days: "30 February" is left over, and must not become today
  ...bankSteps, // a bank's message has a grammar of its own: of the amounts found only one moved
  ...intentSteps, // sees amounts and days as facts, not as words
  ...codeSteps, // a code is no amount, whatever its digits
  ...commandSteps, // after the intent, which it overrules: a fixed form of words can mean nothing else
  ...askGoalSteps, // "how much have I saved for the trip" is neither a limit's question nor the balance's
  ...transferSteps, // before entries: what moved between wallets is recorded, but as neither spending nor income
  ...limitSteps, // before entries: a limit's amount is nothing that was spent
  ...settingsSteps, // right after the intent: a town or a currency is read only where it is a setting
  ...questionSteps, // before entries: "report 2025" asks of a year and records nothing
  ...recurrenceSteps, // before entries: what repeats is written by its schedule, not now
  ...goalSteps, // beside it, of the intent that is settled by now
  ...entrySteps, // cuts the message into entries where the intent is to record
  ...categorySteps, // reads what is left of each entry: category, payee, note
  ...walletSteps, // after categories, which it overrules for a transfer
  ...settledQuestionSteps, // after categories, which look further where the intent is not sure
  ...targetSteps, // knows the entries' words from those that order and ask: what is changed, deleted, looked for
  ...sheetSteps, // an export looks for entries as a list does, in words of its own
  ...answerSteps, // last: whether it answers what was asked shows in all that was found
];

/** TEXT -> MEANING in these languages. Pure and total: no clock, no storage, never throws, always an answer. */
export function createUnderstand(languages: readonly Language[]): Understand {
  return (text, context) => {
    const draft = draftOf(text, context, languages);
    for (const step of STEPS) take(step, draft, context);
    return meaningOf(draft, context);
  };
}

/** The same a step at a time: the first message of a language builds its tables, and other work may run between two steps. */
export function* understandInSteps(text: string, context: Context, languages: readonly Language[]): Generator<string> {
  const draft = draftOf(text, context, languages);
  for (const step of STEPS) {
    take(step, draft, context);
    yield step.id;
  }
}

function draftOf(written: string, context: Context, languages: readonly Language[]): Draft {
  const text = written.slice(0, MOST_READ).normalize('NFC').slice(0, MOST_READ);
  const own = languages.find((one) => one.id === context.language) ?? languages[0]!;
  const plain = fold(text);
  return {
    text,
    plain,
    folded: plain,
    languages: [own, ...languages.filter((one) => one !== own)],
    language: own,
    languageConfidence: 0,
    amounts: [],
    days: [],
    tags: [],
    masks: [],
    entries: [],
    meaning: {},
    scores: new Map(),
    trail: [],
  };
}

function meaningOf(draft: Draft, context: Context): Meaning {
  return {
    text: draft.text,
    language: {
      value: draft.language.id,
      origin: draft.languageConfidence > 0 ? 'said' : 'assumed',
      confidence: draft.languageConfidence,
    },
    intent: { value: 'unknown', origin: 'assumed', confidence: 0 },
    alternatives: [],
    amounts: draft.amounts,
    days: draft.days,
    tags: draft.tags,
    entries: finishEntries(draft, context),
    trail: draft.trail,
    ...draft.meaning,
  };
}

/** One step that fails must not take the answer with it; the trail says so, and a test holds that no trail does. */
function take(step: Step, draft: Draft, context: Context): void {
  try {
    step.run(draft, context);
  } catch (error) {
    draft.trail.push({ step: step.id, said: `failed: ${error instanceof Error ? error.message : String(error)}` });
  }
}
