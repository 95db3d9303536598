import type { Picture, Turn } from '../src/bot/turn';
import type { Value } from '../src/languages/voice';
import type { Figures } from '../src/reports/figures';

/**
 * Draws what a period came to by category. Undefined where there is nothing to see or the picture cannot be had: the words
 * of the reply stand without it.
 */
export type Draw = (figures: Figures, period: Value, turn: Turn) => Promise<Picture | undefined>;
