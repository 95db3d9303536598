import { type Look, THEMES } from './look';

/** For categories that people made themselves. */
const OWN = [
  '#0072B2',
  '#E69F00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#D55E00',
  '#8A6FD1',
  '#8C7A2B',
  '#44AA99',
  '#AA4466',
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
