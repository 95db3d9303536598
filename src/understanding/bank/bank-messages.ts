import type { Token } from '../tokens';

/** One of several messages that were pasted together: its pieces, in order. */
export type Piece = readonly Token[];

/**
 * The ways a paste can be cut into messages, the likeliest first: at its blank lines, then at every line. Lines that are no message of
 * their own belong to the one before ("Not you? Call us"); what stands before the first is who sent it.
 */
export function* cutsOf(tokens: Piece, speaks: (piece: Piece) => boolean): Generator<readonly Piece[]> {
  for (const pieces of [atBlankLines(tokens), atLines(tokens)]) {
    if (pieces.length < 2) continue;
    const messages: Token[][] = [];
    for (const piece of pieces) {
      if (speaks(piece)) messages.push([...piece]);
      else messages.at(-1)?.push(...piece);
    }
    if (messages.length > 1) yield messages;
  }
}

function atLines(tokens: Piece): Piece[] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'line') pieces.push([]);
    else pieces.at(-1)!.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function atBlankLines(tokens: Piece): Piece[] {
  const pieces: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const blank = token.kind === 'line' && tokens[at + 1]?.kind === 'line';
    if (blank && pieces.at(-1)!.length > 0) pieces.push([]);
    else if (token.kind !== 'line' || pieces.at(-1)!.length > 0) pieces.at(-1)!.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}
