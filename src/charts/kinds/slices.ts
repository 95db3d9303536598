import type { CategorySum } from '../../reports/figures';
import { colourOf, TAIL_COLOUR } from '../colour-of';
import type { Look } from '../look';

/** One category, or the tail of the small ones, as a chart shows it. */
export interface Slice {
  readonly label: string;
  readonly colour: string;
  /** Spent, in minor units; below zero where more came back than went out. */
  readonly spent: number;
  readonly categories: ReadonlySet<string>;
}

/** At most `most` slices, the costliest first; what does not fit becomes one grey tail, the category "other" with it. */
export function slicesOf(categories: readonly CategorySum[], most: number, look: Look): readonly Slice[] {
  if (categories.length <= most) return categories.map((sum) => slice(sum, look));
  const named = categories.filter(({ category }) => category !== 'other').slice(0, most - 1);
  const tail = categories.filter((sum) => !named.includes(sum));
  return [
    ...named.map((sum) => slice(sum, look)),
    {
      label: look.words.other,
      colour: TAIL_COLOUR[look.theme],
      spent: tail.reduce((sum, { spent }) => sum + spent, 0),
      categories: new Set(tail.map(({ category }) => category)),
    },
  ];
}

function slice({ category, spent }: CategorySum, look: Look): Slice {
  return { label: look.nameOf(category), colour: colourOf(category, look), spent, categories: new Set([category]) };
}
