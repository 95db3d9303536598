import Papa from 'papaparse';

/** One row of a sheet, and the line of the file (from 1) on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it is none: a quotation mark that is opened and not closed, or longer than a line of entries ever is. */
  readonly broken?: 'quote' | 'long';
}

/** Rows read at once; between two blocks others have their turn. */
const BLOCK = 500;
const FIRST = 120;
/** A cell of more lines than this is a quotation mark that somebody forgot. */
const MOST_LINES = 20;

/** The rows of a text in blocks, the empty ones left out. A broken line is told as such, and reading goes on behind it. */
export async function* rowsOf(text: string, delimiter: string): AsyncGenerator<readonly Row[]> {
  for (let from = START; from.at < text.length; ) {
    const block = blockAt(text, from, delimiter);
    yield block.rows;
    from = block.next;
    await new Promise(setImmediate);
  }
}

/** The first rows of a text, for finding out how it is written. */
export function firstRows(text: string, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  // However it is written, what is looked at four times (once for each delimiter) is no more than a block.
  for (let from = START; from.at < Math.min(text.length, LONGEST_BLOCK) && rows.length < FIRST; ) {
    const block = blockAt(text, from, delimiter, FIRST);
    rows.push(...block.rows);
    from = block.next;
  }
  return rows;
}

/** Where a block begins. */
interface Place {
  readonly at: number;
  readonly line: number;
  /** Behind a broken line: the next may be broken too, which a few lines show as well as many. */
  readonly careful?: boolean;
}

const START: Place = { at: 0, line: 1 };

function blockAt(
  text: string,
  { at: from, line: firstLine, careful }: Place,
  delimiter: string,
  most = BLOCK,
): { readonly rows: readonly Row[]; readonly next: Place } {
  const rows: Row[] = [];
  let at = from;
  let line = firstLine;
  const longest = careful ? fewLines(text, from) : LONGEST_BLOCK;
  const piece = text.slice(from, from + longest);
  const end = endOfLine(piece, 0);
  // A part of it would be another row, and not what it says.
  if (end === LONGEST_BLOCK && from + end < text.length) {
    const cells = [piece.slice(0, SHOWN).trim()];
    return {
      rows: [{ line: firstLine, cells, broken: 'long' }],
      next: { at: endOfLine(text, from), line: firstLine + 1, careful: true },
    };
  }
  const { data, starts, next } = cut(piece, delimiter, most, from + longest >= text.length);
  for (const [place, cells] of data.entries()) {
    const start = starts[place]!;
    const end = starts[place + 1] ?? next;
    const lines = linesIn(piece.slice(start, end));
    if (lines > MOST_LINES || isOpen(cells, piece.slice(start, end))) {
      const stop = endOfLine(piece, start);
      rows.push({ line, cells: [piece.slice(start, Math.min(stop, start + SHOWN)).trim()], broken: 'quote' });
      return { rows, next: { at: from + stop, line: line + 1, careful: true } };
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += lines;
    at = from + end;
  }
  return { rows, next: { at: Math.max(at, from + next), line } };
}

/** Characters of a broken line that are kept, to show where it is. */
const SHOWN = 200;

/** Far more than a block of rows, in characters; bounds what one broken line can cost. */
const LONGEST_BLOCK = 100_000;

/** Rows with the places where they begin. */
function cut(piece: string, delimiter: string, most: number, isLast: boolean) {
  const data: string[][] = [];
  const starts: number[] = [];
  let next = 0;
  let full = 0;
  Papa.parse<string[]>(piece, {
    delimiter,
    newline: newlineOf(piece),
    step: ({ data: cells, meta }, parser) => {
      // What reaches the end of a piece that goes on may be half a row; it is read again with the next.
      if (!isLast && meta.cursor >= piece.length && data.length > 0) return parser.abort();
      starts.push(next);
      data.push(cells);
      next = meta.cursor;
      if (cells.length > 1 || cells[0] !== '') full += 1;
      if (full >= most) parser.abort();
    },
  });
  return { data, starts, next: data.length === 0 ? piece.length : next };
}

function newlineOf(piece: string): '\r\n' | '\n' | '\r' {
  if (piece.includes('\r\n')) return '\r\n';
  return piece.includes('\n') ? '\n' : '\r';
}

function linesIn(part: string): number {
  return part.split(/\r\n|\n|\r/).length - 1 || 1;
}

/** A quotation mark that begins a cell; from the mark backwards, so that a line of blanks is not gone through for each of them. */
const OPENS = /"(?<=(?:^|[,;\t|])\s*")/;

/** The last cell began with a quotation mark, and none closes it. */
function isOpen(cells: readonly string[], part: string): boolean {
  return cells.length > 0 && (part.match(/"/g)?.length ?? 0) % 2 === 1 && OPENS.test(part);
}

/** The length of one line more than a cell can have. */
function fewLines(text: string, from: number): number {
  let at = from;
  for (let lines = 0; lines <= MOST_LINES && at < text.length && at < from + LONGEST_BLOCK; lines += 1)
    at += endOfLine(text.slice(at, from + LONGEST_BLOCK), 0);
  return Math.min(at - from, LONGEST_BLOCK);
}

function endOfLine(text: string, from: number): number {
  const found = /\r\n|\n|\r/.exec(text.slice(from));
  return found ? from + found.index + found[0].length : text.length;
}
