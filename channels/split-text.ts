/**
 * Cuts a text into pieces of at most `limit` UTF-16 units: at the end of a line, else at a space, else anywhere but inside a
 * character. The line end or space at a cut is dropped; nothing else is. Empty pieces are left out.
 */
export function splitText(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const head = rest.slice(0, limit + 1);
    const at =
      [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((place) => place > 0) ?? wholeCharacters(rest, limit);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).replace(/^[\n ]/, '');
  }
  return [...pieces, rest].filter((piece) => piece.trim() !== '');
}

function wholeCharacters(text: string, limit: number): number {
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}
