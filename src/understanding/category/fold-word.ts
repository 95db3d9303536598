const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};
const PLAIN = /^[\x00-\x7f]*$/;

/** Lower case without diacritics: what two spellings of a word share. The Russian й stays a letter of its own. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøłđı’‘ʼ]/g, (letter) => LETTERS[letter]!);
}
