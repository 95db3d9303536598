const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every letter with all its accented forms: "e" finds "é", as "cafe" finds "café". */
const FORMS: ReadonlyMap<string, string> = formsOfLetters();

/**
 * A pattern that finds a word inside a text whatever its case and accents, for a database as for an array. Use it with the
 * flags `iu`; every other sign stands for itself.
 */
export function wordPattern(word: string): string {
  return [...plain(word)].map((letter) => FORMS.get(letter) ?? escaped(letter)).join('');
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
}

function formsOfLetters(): Map<string, string> {
  const forms = new Map([...LETTERS].map((letter) => [letter, letter]));
  for (let code = 0xe0; code < 0x250; code += 1) {
    const form = String.fromCharCode(code);
    const [letter = '', ...marks] = form.normalize('NFD');
    if (marks.length > 0 && form === form.toLowerCase() && forms.has(letter))
      forms.set(letter, forms.get(letter)! + form);
  }
  return new Map([...forms].map(([letter, all]) => [letter, `[${all}]`]));
}

function escaped(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
