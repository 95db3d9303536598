import type { Picture, Turn } from '../src/bot/turn';
import type { Chart } from '../src/chart';

export type { Chart } from '../src/chart';

/** Draws a chart in the person's language. Undefined where the picture cannot be had: the words of the reply stand without it. */
export type Draw = (
  chart: Chart,
  to: { readonly person: Pick<Turn['person'], 'language'> } & Pick<Turn, 'today'> &
    Partial<Pick<Turn, 'categories' | 'dark'>>,
) => Promise<Picture | undefined>;
