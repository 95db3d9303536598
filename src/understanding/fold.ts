/** Stands in `Draft.folded` where a recognizer has taken a span: no letter, no digit, no space, so nothing reads across it. */
export const TAKEN = '\u001f';

/** Digits of other scripts: the first of each ten. */
const DIGITS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50];

const PLAIN: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\v': ' ',
  '\f': ' ',
  '\r': ' ',
  [TAKEN]: ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '×': 'x',
  '÷': '/',
  '、': ',',
  '。': '.',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
};

/**
 * The text for matching: width, digits, quotes, dashes and spaces made plain, lower case. Every UTF-16 unit stays at its own
 * offset; a letter whose lower case is longer stays as it is.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let unit = units[code];
    if (unit === undefined) {
      unit = foldUnit(text[at]!, code);
      units[code] = unit;
    }
    folded += unit;
  }
  return folded;
}

/** Every unit is folded once. */
const units: (string | undefined)[] = [];

function foldUnit(unit: string, code: number): string {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : (PLAIN[unit] ?? unit);
  const plain = PLAIN[unit];
  if (plain) return plain;
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(String.fromCharCode(code - 0xfee0), code - 0xfee0);
  if (isSpace(code)) return ' ';
  const zero = DIGITS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** Wide, narrow, no-break and zero-width spaces, and the marks of writing direction and of a picture's colour. */
function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x061c
  );
}

const bared = new Map<string, string>();

/** Folded text without the accents of Latin letters ("café" -> "cafe"), every unit still at its own offset. */
export function bare(folded: string): string {
  return folded.replace(/[\u00e0-\u024f\u1e00-\u1eff]/g, (letter) => {
    let base = bared.get(letter);
    if (base === undefined) {
      base = letter.normalize('NFD')[0]!;
      bared.set(letter, base);
    }
    return base;
  });
}
