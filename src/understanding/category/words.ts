/** The categories everyone starts with; the same ids as config/categories.yaml, which a test holds together. */
export const CATEGORY_IDS = [
  'groceries',
  'food',
  'transport',
  'housing',
  'utilities',
  'health',
  'shopping',
  'entertainment',
  'subscriptions',
  'travel',
  'education',
  'personal_care',
  'kids',
  'pets',
  'gifts',
  'insurance',
  'loan',
  'fees',
  'transfer',
  'income',
  'other',
] as const;
export type CategoryId = (typeof CATEGORY_IDS)[number];

/**
 * Phrases that lead to a category: plain text, separated by commas. `~` before a phrase: generic, it supports but never
 * decides alone ("~ticket"). `?` before it: a hint, it decides only where nothing plainer stands beside it ("?amazon").
 * Phrases under `none` mean nothing here and keep their words from being read otherwise ("debit card purchase").
 */
export interface Vocabulary {
  /** What a category is called; the first is shown, the others are read as it too. As phrases they are hints. */
  readonly names?: Readonly<Partial<Record<CategoryId, string>>>;
  readonly phrases: Readonly<Partial<Record<CategoryId | 'none', string>>>;
  /** Endings that do not change the word, "ies:y, s:": the longest that fits is replaced. */
  readonly endings?: string;
  /** How much of a word an ending must leave, 3 where absent. */
  readonly shortestStem?: number;
  /** Spellings of one sound, "oe:o, 買:买": replaced wherever they stand. */
  readonly spellings?: string;
  /** Words that may stand inside a phrase without changing it: "filled up THE tank". */
  readonly between?: string;
  /** Its phrases name those who are paid: brands, chains, services. */
  readonly brands?: boolean;
  /** Words are written together ("Autoversicherung"): look inside them from four letters on. */
  readonly compounds?: boolean;
}

/** What a language says of categories, payees and wallets. */
export interface Lexicon extends Vocabulary {
  readonly names: Readonly<Record<CategoryId, string>>;
  /** Vocabularies to ask as well: brands of the world beside the language's own phrases, then another language after them. */
  readonly also: readonly Vocabulary[];
  /** Where the word that matters most stands among several: "dog FOOD", "CROQUETTES pour chien". */
  readonly head: 'first' | 'last';
  /** What stands before the one who was paid: "at", "from". */
  readonly payeeAfter: string;
  /** What stands before a purpose: in "fuel for the road trip" the fuel was bought. */
  readonly purposeAfter?: string;
  /**
   * Those of `payeeAfter` after which even an unknown name in small letters is a payee ("at joes"); after the others then only a
   * known brand is ("in Berlin" is none). Absent: after each of them a brand or a name with a capital.
   */
  readonly payeeSurelyAfter?: string;
  /** Wallet to the words that name it: cash, card. */
  readonly wallets: Readonly<Record<'cash' | 'card', string>>;
  /** Words that say nothing of what was bought: "i, spent, for, the". Trimmed from notes, never learned. */
  readonly fillers: string;
}
