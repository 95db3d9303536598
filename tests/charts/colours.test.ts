import { colourOf, contrast, ownColours } from '../../src/charts/colour-of';
import { THEMES } from '../../src/charts/look';
import { COLOURS as ALL, look } from '../support/charts';

/** Full loss of one cone type, in linear RGB (Machado, Oliveira, Fernandes 2009). */
const VISIONS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'normal vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Sixteen of a person's own beside the nineteen that are spent on. */
const OWN = Array.from({ length: 16 }, (_, place) => `own-${place}`);
const { income: _income, transfer: _transfer, ...COLOURS } = ALL;

/** Twice what the eye just notices side by side, in Oklab. */
const APART = 0.045;

function linear(colour: string): number[] {
  return [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function oklab(colour: string, vision: readonly (readonly number[])[]): number[] {
  const plain = linear(colour);
  const seen = vision.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, one, place) => sum + one * plain[place]!, 0),
      ),
    ),
  );
  const [r, g, b] = seen as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

test.each(Object.keys(VISIONS))('any two of thirty-five categories have colours that %s tells apart', (vision) => {
  const all = Object.entries({ ...COLOURS, ...ownColours(OWN) });
  const colours = all.map(([id, colour]) => [id, oklab(colour, VISIONS[vision]!)] as const);
  const close = colours.flatMap(([one, a], place) =>
    colours
      .slice(place + 1)
      .filter(([, b]) => Math.hypot(...a.map((part, at) => part - b[at]!)) < APART)
      .map(([other]) => `${one} and ${other}`),
  );
  expect(close).toEqual([]);
});

test.each(['light', 'dark'] as const)('every colour is seen on the %s ground', (theme) => {
  for (const category of [...Object.keys(COLOURS), 'my own', 'another of mine']) {
    const seen = contrast(colourOf(category, { ...look, theme }), THEMES[theme].background);
    expect(seen).toBeGreaterThanOrEqual(theme === 'light' ? 1.6 : 2.6);
  }
});

test('a category that people made keeps its colour when another is made, and none is of another colour twice', () => {
  const few = ownColours(OWN.slice(0, 5));
  const all = ownColours(OWN);
  expect(all).toMatchObject(few);
  expect(new Set(Object.values(all)).size).toBe(OWN.length);
  expect(Object.keys(ownColours([...OWN, 'one too many']))).toHaveLength(OWN.length + 1);
  for (const theme of ['light', 'dark'] as const)
    for (const [id, colour] of Object.entries(all))
      expect(colourOf(id, { ...look, theme, colours: all })).toBe(colour.toLowerCase());
});

test('a category that people made keeps its colour', () => {
  expect(colourOf('my own', look)).toBe(colourOf('my own', { ...look, locale: 'de' }));
  expect(colourOf('my own', look)).toMatch(/^#[0-9a-f]{6}$/i);
});

test('words are read on both grounds (WCAG AA)', () => {
  for (const { background, text, muted } of Object.values(THEMES))
    for (const ink of [text, muted]) expect(contrast(ink, background)).toBeGreaterThanOrEqual(4.5);
});
