import type { Language } from '../../languages/language';
import type { Currency } from '../../ledger/money';
import { type Draft, tokensOf } from '../draft';
import { bare } from '../fold';
import type { Context } from '../meaning';
import { type DigitStyle, digitStyle } from '../numbers/digits';
import { type NumberTable, numberTable } from '../numbers/number-table';
import { type Token, tokenize } from '../tokens';
import { type MarkerTable, markerTable } from './markers';
import { type UnitTable, unitTable } from './units';

/** All that the parts of the money grammar look at, made once a message. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** The texts of the tokens, for number words. */
  readonly words: readonly string[];
  readonly units: UnitTable;
  readonly numbers: NumberTable;
  /** Those of the person's own language, where the message is in another. */
  readonly ownNumbers: NumberTable;
  /** Those of Chinese, which Japanese writes too. */
  readonly hanNumbers: NumberTable | undefined;
  readonly markers: MarkerTable;
  readonly style: DigitStyle;
  readonly own: Currency;
  /** The message as written, where capitals matter. */
  readonly text: string;
}

export function readingOf(draft: Draft, context: Context): Reading {
  const { language, languages } = draft;
  // What is taken already ("three months ago") is no money.
  const tokens = draft.folded === draft.plain ? tokensOf(draft) : tokenize(bare(draft.folded));
  return {
    tokens,
    words: tokens.map(({ text }) => text),
    units: unitTable(language, languages),
    numbers: numberTable(language),
    hanNumbers: hanTable(languages),
    ownNumbers: numberTable(languages[0] ?? language),
    markers: markerTable(language),
    style: digitStyle(localeFor(draft, context), language.locale),
    own: context.currency,
    text: draft.text,
  };
}

function hanTable(languages: readonly Language[]): NumberTable | undefined {
  const chinese = languages.find(({ id }) => id === 'zh');
  return chinese && numberTable(chinese);
}

/** A person keeps the separators of home; a message in a language of its own is read as that language writes. */
function localeFor(draft: Draft, context: Context): string {
  const { locale, language } = context;
  if (locale && (draft.language.id === language || locale.split('-')[0] === draft.language.id)) return locale;
  if (locale && draft.languageConfidence < 0.5) return locale;
  return draft.language.id === 'es' ? 'es' : draft.language.locale;
}
