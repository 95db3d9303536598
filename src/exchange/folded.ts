/** Words as they are compared: without case, accents and signs around them. */
export function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_/*:."'()-]+/g, ' ')
    .trim();
}
