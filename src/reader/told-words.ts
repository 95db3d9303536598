import type { PersonalWords } from '../understanding/meaning';

/** A person's own words as a message brings them: themselves the first time, then by their number. */
export interface Told {
  readonly number: number;
  readonly words?: PersonalWords;
  /** The number of those that were not told for longest: there is no room for them any more. */
  readonly forget?: number;
}

/** People's own words are hundreds, and what is looked up in them is made once. */
const MOST = 500;

/** What the thread that reads has been told of people's own words, so that no message brings them again. */
export class ToldWords {
  private readonly numbers = new Map<PersonalWords, number>();
  private last = 0;

  tell(words: PersonalWords): Told {
    const known = this.numbers.get(words);
    this.numbers.delete(words);
    this.numbers.set(words, known ?? ++this.last);
    if (known !== undefined) return { number: known };
    return { number: this.last, words, forget: this.oldest() };
  }

  /** A new thread knows nothing. */
  clear(): void {
    this.numbers.clear();
  }

  private oldest(): number | undefined {
    if (this.numbers.size <= MOST) return undefined;
    const [words, number] = this.numbers.entries().next().value!;
    this.numbers.delete(words);
    return number;
  }
}

/** The same on the side of the thread. */
export class KnownWords {
  private readonly words = new Map<number, PersonalWords>();

  take({ number, words, forget }: Told): PersonalWords {
    if (forget !== undefined) this.words.delete(forget);
    if (words) this.words.set(number, words);
    return this.words.get(number)!;
  }
}
