import { isNumber, type NumberTable } from './number-table';

/** Cuts a number written in one word into its parts: "zweihundertfünfzig" -> zwei hundert fünfzig; undefined where it is none. */
export function unglue(word: string, table: NumberTable): readonly string[] | undefined {
  if (!table.glued || word.length > 60) return undefined;
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(14, word.length - at);
    while (length > 1 && !isPart(word.slice(at, at + length), table)) length -= 1;
    if (length < 2) return undefined;
    parts.push(word.slice(at, at + length));
    at += length;
  }
  return parts.length > 1 ? parts : undefined;
}

function isPart(part: string, table: NumberTable): boolean {
  return isNumber(part, table) || table.and.has(part);
}
