import type { Person } from '../accounts/person';
import { type Asked, INTENTS, type IntentName, type Meaning, type Read } from '../understanding/meaning';
import type { Press } from './press';

interface Said {
  readonly text: string;
  readonly press?: Press;
  readonly asked?: Asked;
  /** It is a reply to a message that shows entries. */
  readonly about?: boolean;
  /** The message the person was asked to choose a meaning for. */
  readonly unclear?: string;
  readonly person: Person;
  readonly now: Date;
}

/** What a message means; a button says it without any understanding. */
export async function meaningOf(said: Said, understand: Read): Promise<Meaning> {
  const { text, press, asked, about, unclear, person, now } = said;
  const { language, currency, locale, zone, words } = person;
  if (press?.do === 'mean' && unclear !== undefined) {
    const meant = INTENTS.find((name) => name === press.with);
    return understand(unclear, { now, zone, language, currency, locale, words, meant });
  }
  if (!press) return understand(text, { now, zone, language, currency, locale, words, asked, about });
  const answer = press.do.startsWith('answer:')
    ? { slot: press.do.slice('answer:'.length), value: press.with ?? '' }
    : undefined;
  const intent: IntentName = INTENTS.find((name) => name === press.do) ?? 'unknown';
  return {
    text: '',
    language: { value: language, origin: 'assumed', confidence: 1 },
    intent: { value: intent, origin: 'said', confidence: 1 },
    alternatives: [],
    entries: [],
    amounts: [],
    days: [],
    tags: [],
    answer,
    trail: [{ step: 'button', said: press.do }],
  };
}
