/** Alternatives separated by `|`; matched without accents and case. */
export type Words = string;

/** How a language says numbers in words. */
export interface NumberWords {
  /** Zero, one, two … in order, each with its forms: "one two/twain three"; as far as they are single words. */
  readonly counting: string;
  /** Words of larger or irregular value: 20 … 90, the hundreds of Spanish and Russian. */
  readonly values: Readonly<Record<number, Words>>;
  /** Words that multiply what stands before them within a thousand: hundred (2), ten of Chinese (1). */
  readonly inner: Readonly<Record<number, Words>>;
  /** Words that close a group, by their power of ten: thousand (3), lakh (5), million (6). */
  readonly scales: Readonly<Record<number, Words>>;
  /** Stand between the parts of one number: "and", "y", "und". */
  readonly and: Words;
  /** "a" of "a hundred"; no number alone. */
  readonly article?: Words;
  /** Two, before a unit of money or a scale only: "a COUPLE of dollars". */
  readonly couple?: Words;
  /** Numbers only where another word or unit follows: "hata do" is "take it away", not "take two away". */
  readonly before?: Words;
  /** Before a scale: "half a million". */
  readonly fractions?: Readonly<Record<number, Words>>;
  /** Numbers are written in one word: "zweihundertfünfzig", "duecentocinquanta". */
  readonly glued?: boolean;
  /** Ones before tens: "fünfundzwanzig". */
  readonly onesFirst?: boolean;
  /** Seventeen is ten-seven, seventy sixty-ten, eighty four-twenty. */
  readonly twenties?: boolean;
  /** A digit behind a hundred or more counts the next lower ten: 一百二 is 120, 三千五 is 3,500. */
  readonly tails?: boolean;
  /** Between the whole and the digits of a fraction: "three point five". */
  readonly point?: Words;
  /** After a one it makes a teen: "dua belas". */
  readonly teen?: Words;
}
