import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/**
 * Fonts come from npm, so that a bare machine draws what any other does. Each is cut into files by Unicode range; a file is
 * registered when a chart first needs it. The canvas falls back from family to family glyph by glyph.
 */
const FAMILIES = [
  { name: 'Inter', folder: 'inter' },
  { name: 'Noto Sans', folder: 'noto-sans' },
  { name: 'Noto Sans SC', folder: 'noto-sans-sc' },
];
const EMOJI = { name: 'Noto Color Emoji', folder: 'noto-color-emoji' };
const WEIGHTS = [400, 600];

export const FONT_FAMILY = [...FAMILIES, EMOJI].map(({ name }) => `"${name}"`).join(', ');

interface Face {
  readonly name: string;
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const EMOJI_FACE: Face = {
  name: EMOJI.name,
  // The one whole file: its parts by range draw blanks.
  file: join(folderOf(EMOJI.folder), 'files', 'noto-color-emoji-emoji-400-normal.woff2'),
  ranges: [],
};

let faces: readonly Face[] | undefined;
const ready = new Set<string>();
const seen = new Set<number>();

/** Makes sure that every character of a text can be drawn; what no font of ours has is left to those of the system. */
export function registerFontsFor(text: string): void {
  faces ??= FAMILIES.flatMap(facesOf);
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (seen.has(point)) continue;
    seen.add(point);
    const emoji = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\u{FE0F}/u.test(character);
    const face = emoji
      ? EMOJI_FACE
      : faces.find(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to));
    if (face) register(face);
    else if (/\p{Extended_Pictographic}/u.test(character)) register(EMOJI_FACE);
    else if (/\p{Letter}/u.test(character)) registerSystemFonts();
  }
}

function register({ name, file }: Face): void {
  for (const weight of name === EMOJI.name ? [400] : WEIGHTS) {
    const path = file.replace('-400-', `-${weight}-`);
    if (ready.has(path)) continue;
    ready.add(path);
    GlobalFonts.registerFromPath(path, name);
  }
}

function registerSystemFonts(): void {
  if (ready.has('system')) return;
  ready.add('system');
  for (const folder of ['/usr/share/fonts', '/System/Library/Fonts', '/Library/Fonts'])
    GlobalFonts.loadFontsFromDir(folder);
}

/** The package names its files by the keys of `unicode.json`: "latin" or, for a numbered cut, "[116]". */
function facesOf({ name, folder }: { name: string; folder: string }): readonly Face[] {
  const root = folderOf(folder);
  const ranges = JSON.parse(readFileSync(join(root, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([key, value]) => ({
    name,
    file: join(root, 'files', `${folder}-${key.replace(/[[\]]/g, '')}-400-normal.woff2`),
    ranges: value.split(',').map(rangeOf),
  }));
}

/** "U+0460-052F" or "U+20B4". */
function rangeOf(text: string): readonly [number, number] {
  const [from, to] = text.slice(2).split('-');
  return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)];
}

function folderOf(name: string): string {
  return dirname(require.resolve(`@fontsource/${name}/package.json`));
}
