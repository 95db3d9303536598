import { type Draft, type EntryDraftMeaning, type Step, tokensOf } from '../draft';
import { freeTokens, noteOf } from '../entries/note-of';
import type { Context, PersonalWords, Slot, Span } from '../meaning';
import type { Token } from '../tokens';
import { type Category, categorise } from './categorise';
import { findPayee } from './find-payee';
import { findTags } from './find-tags';
import { findWallet } from './find-wallet';
import { descriptionKey } from './learn';
import { type Region, regionOf } from './region';

/** Reads what is left of each entry: tags, wallet, payee, category; the note keeps only what none of them took. */
export const describeEntries: Step = {
  id: 'category',
  run(draft: Draft, { words }: Context): void {
    const understood = takenIn(draft);
    for (const entry of draft.entries) describeEntry(entry, draft, words, understood);
  },
};

/** What is left of one entry once these spans are understood. */
export function describeEntry(
  entry: EntryDraftMeaning,
  draft: Draft,
  words: PersonalWords | undefined,
  understood: readonly Span[],
): void {
  const whole = draft.bank === 'entry' ? undefined : describe(entry, draft, tokensOf(draft), understood);
  const found = categoryOf(entry, draft, words, understood, whole);
  entry.category ??= found && slotOf(found);
  file(entry);
  if (entry.category)
    draft.trail.push({ step: 'category', said: `${entry.category.value}: ${found?.why ?? 'it came in'}` });
}

/** Answers what was left of the entry before any of its words were taken. */
function describe(
  entry: EntryDraftMeaning,
  draft: Draft,
  tokens: readonly Token[],
  understood: readonly Span[],
): Region {
  const { segment } = entry;
  const { text, plain, language } = draft;
  entry.tags = [...leadingTags(draft), ...findTags(plain, segment)].filter(
    (tag, at, all) => all.findIndex(({ value }) => value === tag.value) === at,
  );
  const taken = within(understood, segment);
  const whole = regionOf(text, segment, taken);
  let region = whole;
  const take = (span: Span) => {
    taken.push(span);
    region = regionOf(text, segment, taken);
  };
  entry.wallet = findWallet(region, language);
  if (entry.wallet) take(entry.wallet.span!);
  // "with card @revolut": the name says which card.
  const kind = entry.wallet && findWallet(region, language);
  if (kind) take(kind.span!);
  const found = findPayee(region, language);
  entry.payee = found?.payee;
  if (found?.taken) taken.push(found.taken);
  entry.note = noteOf(text, freeTokens(tokens, segment, taken), language);
  return whole;
}

/** What has been understood of a message before its entries are described. */
export function takenIn({ amounts, days, tags }: Draft): Span[] {
  return [...amounts, ...days, ...tags].flatMap(({ span }) => span ?? []);
}

function within(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans.filter((span) => span.start < end && start < span.end);
}

/** "#trip: coffee 3, taxi 9": tags before everything else hold for every entry. */
function leadingTags({ tags, plain }: Draft): Slot<string>[] {
  const leading: Slot<string>[] = [];
  let end = 0;
  for (const tag of tags) {
    if (/[^\s:,-]/.test(plain.slice(end, tag.span!.start))) break;
    leading.push(tag);
    end = tag.span!.end;
  }
  return leading;
}

/** What was taught of this note or payee, else what the words of the entry say, else those of its payee. */
function categoryOf(
  entry: EntryDraftMeaning,
  draft: Draft,
  words: PersonalWords | undefined,
  understood: readonly Span[],
  whole: Region | undefined,
): Category | undefined {
  const { text, language } = draft;
  const said = entry.note ?? entry.payee;
  const key = said && words && descriptionKey(said.value);
  if (said && key && Object.hasOwn(words.phrases, key))
    return { category: words.phrases[key]!, confidence: 0.99, why: 'taught by you', span: said.span! };
  const refund = entry.type?.value === 'refund' ? entry.type.span : undefined;
  const more = [entry.wallet?.span, refund].filter((span) => span !== undefined);
  const region =
    whole && more.length === 0 ? whole : regionOf(text, entry.segment, within(understood, entry.segment).concat(more));
  const found = categorise(region.text, language, words, region.tokens);
  return found && { ...found, span: moved(found.span, region.offset) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function slotOf({ category, confidence, span }: Category): Slot<string> {
  return { value: category, origin: 'said', confidence, span };
}

/** Money that came in is income whatever it was for; money that went out never is. */
function file(entry: EntryDraftMeaning): void {
  const { type, category } = entry;
  if (type?.value === 'income') {
    if (category?.value === 'income' || category?.value === 'transfer' || category?.value === 'loan') return;
    if (category && category.confidence >= 0.98) return;
    entry.category = { value: 'income', origin: 'assumed', confidence: 0.8 };
  } else if (category?.value === 'income') {
    if (!entry.amount) return;
    if (type) entry.category = undefined;
    else if (category.confidence >= 0.9) entry.type = { value: 'income', origin: 'assumed', confidence: 0.85 };
    else entry.category = undefined;
  }
}
