import { type Draft, type Step, tokensOf } from '../draft';
import { Phrases } from '../phrases';
import { piecesOf } from '../target/pieces';
import { readWhich } from '../target/read-which';
import type { SheetWords } from './words';

export const FORMATS = ['csv', 'xlsx', 'json'] as const;
type Said = (typeof FORMATS)[number] | 'carry';

const books = new WeakMap<SheetWords, Phrases<Said>>();

/** "export october as csv", "export #work this year to excel": which entries, and in which format. */
export const readExport: Step = {
  id: 'sheet',
  run(draft, context) {
    const { meaning } = draft;
    if (meaning.intent?.value !== 'export') return;
    const said = phrasesIn(draft);
    const format = said.find(({ value }) => value !== 'carry')?.value as (typeof FORMATS)[number] | undefined;
    // "in" before Excel says nothing; in "in October" it belongs to the days.
    const pieces = piecesOf(draft).filter(
      (piece) => !said.some(({ start, end }) => start <= piece.start && piece.end <= end),
    );
    meaning.search = readWhich(pieces, draft, context);
    if (format) meaning.format = format;
    draft.trail.push({ step: 'sheet', said: `${format ?? 'any'}: ${JSON.stringify(meaning.search)}` });
  },
};

function phrasesIn(draft: Draft) {
  const tokens = tokensOf(draft);
  return draft.languages.flatMap(({ sheets }, place) => {
    // Formats are called the same everywhere; the other words are the message's own.
    const own = sheets === draft.language.sheets || place === 0;
    if (!sheets) return [];
    const found = bookOf(sheets).all(tokens);
    return found
      .filter(({ value }) => own || value !== 'carry')
      .map(({ value, first, last }) => ({ value, start: tokens[first]!.start, end: tokens[last]!.end }));
  });
}

function bookOf(words: SheetWords): Phrases<Said> {
  let book = books.get(words);
  if (!book) {
    book = new Phrases<Said>().add(words.carry, 'carry');
    for (const format of FORMATS) book.add(words[format], format);
    books.set(words, book);
  }
  return book;
}
