import { createInterface } from 'node:readline';
import { LANGUAGES } from './languages';
import { ACT_ABOVE } from './understanding/act-above';
import { type Context, type EntryMeaning, INTENTS, type Meaning } from './understanding/meaning';
import { createUnderstand } from './understanding/understand';

/**
 * `npm run understand "coffee 3.50 yesterday"` prints what one message means and which recognizer said what;
 * `npm run -s understand -- --jsonl` reads one JSON object a line and answers one a line, in order.
 */
const understand = createUnderstand(LANGUAGES);

interface Question {
  readonly id?: string;
  readonly text?: string;
  readonly lang?: string;
  readonly now?: string;
  readonly timezone?: string;
  readonly currency?: string;
}

/** What people of a region mean by an amount without a currency; elsewhere dollars are assumed. */
const CURRENCIES: Readonly<Record<string, string>> = {
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  GB: 'GBP',
  IN: 'INR',
  JM: 'JMD',
  MX: 'MXN',
  NZ: 'NZD',
  SG: 'SGD',
  TT: 'TTD',
};

function contextOf(question: Question): Context {
  const zone = question.timezone ?? 'UTC';
  const now = question.now === undefined ? new Date() : instant(question.now);
  return {
    now,
    zone,
    language: languageOf(question.lang),
    currency: question.currency ?? CURRENCIES[question.lang?.split('-')[1] ?? ''] ?? 'USD',
    locale: question.lang,
  };
}

/** A time without a zone is meant in UTC. */
function instant(written: string): Date {
  const date = new Date(/T.*(Z|[+-]\d\d:?\d\d)$/.test(written) || !written.includes('T') ? written : `${written}Z`);
  return Number.isNaN(date.getTime()) ? new Date() : date;
}

/** The language we have for a BCP 47 tag; a stranger is met in English. */
function languageOf(tag = 'en'): string {
  const known = LANGUAGES.find(({ id }) => id === tag) ?? LANGUAGES.find(({ id }) => id === tag.split('-')[0]);
  return known?.id ?? 'en';
}

function answer(question: Question): object {
  const meaning = understand(question.text ?? '', contextOf(question));
  return {
    id: question.id,
    // A command is none of the intents that are scored.
    intent: INTENTS.find((name) => name === meaning.intent.value) ?? 'unknown',
    // Below this the bot asks first, and nothing is written.
    entries: meaning.intent.confidence < ACT_ABOVE ? [] : meaning.entries.filter(({ amount }) => amount).map(entryOf),
    amounts: meaning.amounts.map(({ value, currency }) => ({ value, currency })),
    dates: meaning.days.map(({ from, to }) => (from === to ? { date: from } : { from, to })),
    category: coarse((meaning.category ?? meaning.entries[0]?.category)?.value),
  };
}

/** Categories of ours that others, who are compared with us here, file under a wider one. */
const WIDER: Readonly<Record<string, string>> = { pets: 'shopping' };

function coarse(category: string | undefined): string | undefined {
  return category && (WIDER[category] ?? category);
}

function entryOf(entry: EntryMeaning): object {
  return {
    // A ledger of two kinds: money that came back counts as money that came in.
    type: entry.type.value === 'expense' ? 'expense' : 'income',
    amount: entry.amount?.value,
    currency: entry.currency.value,
    currencyKnown: entry.currency.origin === 'said',
    date: entry.day.value,
    category: coarse(entry.category?.value),
    payee: entry.payee?.value,
    note: entry.note?.value,
    tags: entry.tags.map(({ value }) => value),
  };
}

async function jsonl(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    if (!process.stdout.write(`${JSON.stringify(answerTo(line))}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained));
  }
}

function answerTo(line: string): object {
  try {
    return answer(JSON.parse(line) as Question);
  } catch {
    return { error: 'this line is not a JSON object with a "text"' };
  }
}

function print(meaning: Meaning): void {
  const show = (name: string, slot?: { value: string; origin: string; confidence: number }) =>
    slot && console.log(`  ${name.padEnd(10)}${slot.value}  (${slot.origin}, ${slot.confidence.toFixed(2)})`);
  show('intent', meaning.intent);
  show('language', meaning.language);
  for (const { intent, confidence } of meaning.alternatives.slice(0, 3))
    show('or', { value: intent, origin: 'assumed', confidence });
  for (const [place, entry] of meaning.entries.entries()) {
    console.log(`entry ${place + 1}`);
    show('type', entry.type);
    show('amount', entry.amount);
    show('currency', entry.currency);
    show('day', entry.day);
    show('category', entry.category);
    show('payee', entry.payee);
    show('note', entry.note);
    for (const tag of entry.tags) show('tag', tag);
  }
  for (const { value, currency, span } of meaning.amounts)
    console.log(`amount    ${value} ${currency ?? '(no currency)'}  “${meaning.text.slice(span.start, span.end)}”`);
  for (const { from, to, span } of meaning.days)
    console.log(`days      ${from === to ? from : `${from} … ${to}`}  “${meaning.text.slice(span.start, span.end)}”`);
  for (const { step, said } of meaning.trail) console.log(`trail     ${step}: ${said}`);
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--jsonl') void jsonl();
else if (first === undefined) console.log('Say a message: npm run understand "coffee 3.50 yesterday"');
else print(understand([first, ...rest].join(' '), contextOf({})));
