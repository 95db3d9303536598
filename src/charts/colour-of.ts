import { type Look, THEMES } from './look';

/**
 * For categories that people made themselves: as far from those that everyone starts with, and from each other, as those are,
 * with any colour vision (a test measures it); seen on both grounds as they are.
 */
const OWN = [
  ...['#B42DFF', '#69D2FF', '#8787FF', '#87D287', '#965AD2', '#B4A5A5', '#D20087', '#78694B'],
  ...['#B4963C', '#FF78E1', '#E1B45A', '#A51EE1', '#B4D2D2', '#87784B', '#F04BFF', '#96A5C3'],
];
/** Shapes need three to one against what is behind them (WCAG 1.4.11); a little less keeps pale hues apart from each other. */
const LEAST_CONTRAST = { light: 1.6, dark: 2.6 };

/** A category's colour: its own in every chart and theme, moved towards the ink only as far as it must to be seen. */
export function colourOf(category: string, { colours, theme }: Look): string {
  const colour = colours[category] ?? OWN[hash(category) % OWN.length]!;
  const { background, text } = THEMES[theme];
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, text, share);
    if (contrast(mixed, background) >= LEAST_CONTRAST[theme]) return mixed;
  }
  return text;
}

/**
 * The colours of a person's own categories, in the order they were made: each the one its name leads to, or the next that none
 * before it has. So none changes when another is made, and no two are alike while there are colours left.
 */
export function ownColours(ids: readonly string[]): Readonly<Record<string, string>> {
  const given = new Map<string, string>();
  for (const id of ids) {
    const first = hash(id) % OWN.length;
    const free = OWN.findIndex((_, step) => ![...given.values()].includes(OWN[(first + step) % OWN.length]!));
    given.set(id, OWN[(first + Math.max(0, free)) % OWN.length]!);
  }
  return Object.fromEntries(given);
}

/** Stands for the tail of small categories: grey, because it is no category. */
export const TAIL_COLOUR = { light: '#B4BCC6', dark: '#5E6A79' };

function hash(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + character.codePointAt(0)!) % 1_000_003;
  return sum;
}

function mix(colour: string, other: string, share: number): string {
  const [a, b] = [channels(colour), channels(other)];
  return `#${a.map((one, place) => hex(one * (1 - share) + b[place]! * share)).join('')}`;
}

/** WCAG 2 contrast ratio of two colours. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0');
}
