import type { SKRSContext2D } from '@napi-rs/canvas';

const graphemes = new Intl.Segmenter();

/** A text cut to a width with an ellipsis; letters with their marks and joined emoji stay whole. */
export function shorten(ctx: SKRSContext2D, text: string, width: number): string {
  if (ctx.measureText(text).width <= width) return text;
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  while (letters.length > 1) {
    letters.pop();
    const cut = `${letters.join('').trimEnd()}…`;
    if (ctx.measureText(cut).width <= width) return cut;
  }
  return letters.join('');
}
