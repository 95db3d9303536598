/** A picture's size in CSS pixels and how many device pixels each of them has. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Twice as wide as high: what a chat bubble shows uncut, on a phone too. */
export const CHAT_SIZE: Size = { width: 480, height: 240, ratio: 2 };

/** Whatever was asked for, within what one picture may cost: Teams shows up to 1024 device pixels a side. */
export function clampSize(asked: { width?: unknown; height?: unknown; ratio?: unknown }): Size {
  return {
    width: clamp(asked.width, 120, 1000, CHAT_SIZE.width),
    height: clamp(asked.height, 60, 1000, CHAT_SIZE.height),
    ratio: clamp(asked.ratio, 1, 2, CHAT_SIZE.ratio),
  };
}

function clamp(asked: unknown, least: number, most: number, otherwise: number): number {
  const number = typeof asked === 'string' && asked !== '' ? Number(asked) : asked;
  if (typeof number !== 'number' || !Number.isFinite(number)) return otherwise;
  return Math.min(most, Math.max(least, Math.round(number)));
}
