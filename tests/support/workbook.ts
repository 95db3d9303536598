import { strFromU8, unzipSync } from 'fflate';

/** What a spreadsheet program finds in a cell: a number, a day, words, or a formula it would run. */
export type Cell = number | { readonly day: string } | string | { readonly formula: string } | undefined;

const DAY_MS = 86_400_000;
/** Day 0 of a workbook. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The cells of a workbook's first sheet, row by row, read from the parts that the format is made of. */
export function cellsOf(workbook: Buffer): readonly (readonly Cell[])[] {
  const parts = unzipSync(workbook);
  const part = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const strings = all(part('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, inner = '']) => textIn(inner));
  const styles = part('xl/styles.xml');
  const formats = new Map(
    all(styles, /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([, id = '', code = '']) => [id, code]),
  );
  const used = all(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '', /<xf ([^>]*)>/g).map(
    ([, says = '']) => formats.get(/numFmtId="(\d+)"/.exec(says)?.[1] ?? '') ?? '',
  );
  return all(part('xl/worksheets/sheet1.xml'), /<row [^>]*>(.*?)<\/row>/gs).map(([, row = '']) => {
    const cells: Cell[] = [];
    for (const [, says = '', inner = ''] of all(row, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs))
      cells[columnOf(says)] = cellIn(says, inner, strings, used);
    return [...cells];
  });
}

function cellIn(says: string, inner: string, strings: readonly string[], formats: readonly string[]): Cell {
  const formula = /<f[ >](.*?)<\/f>/s.exec(inner);
  if (formula) return { formula: formula[1] ?? '' };
  const [, value = ''] = /<v>(.*?)<\/v>/s.exec(inner) ?? [];
  const [, type = 'n'] = / t="(\w+)"/.exec(` ${says}`) ?? [];
  if (type === 's') return strings[Number(value)];
  if (type !== 'n') return textIn(inner) || value;
  const format = formats[Number(/ s="(\d+)"/.exec(` ${says}`)?.[1] ?? -1)] ?? '';
  const isDay = format.includes('yyyy');
  return isDay
    ? { day: new Date(EPOCH + Number(value) * DAY_MS).toISOString().replace('T00:00:00.000Z', '') }
    : Number(value);
}

/** "B7" is column 1. */
function columnOf(says: string): number {
  const [, letters = 'A'] = / r="([A-Z]+)\d+"/.exec(` ${says}`) ?? [];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textIn(xml: string): string {
  const text = all(xml, /<t(?: [^>]*)?>(.*?)<\/t>/gs).map(([, words = '']) => words);
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .join('')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, ten?: string, hex?: string, name = '') =>
      ten || hex ? String.fromCodePoint(ten ? Number(ten) : Number.parseInt(hex!, 16)) : (signs[name] ?? ''),
    );
}

function all(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}
