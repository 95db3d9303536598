/** Why a file holds no text that could be read. */
export type NoText = 'empty' | 'binary';

/** Control characters that no text has: more than one in two hundred and it is none. */
const MOST_CONTROLS = 0.005;
/** As many as a damaged line may hold. */
const SOME = 3;
/** Encodings that are older than Unicode, by the languages whose banks still write them; else Western Europe's. */
const OLDER: Readonly<Record<string, string>> = { ru: 'windows-1251', zh: 'gb18030' };

/** The text of a file, by its byte order mark, as UTF-8, or in the encoding that was usual before it where the person's language is spoken. */
export function decodeText(bytes: Buffer, language: string): { readonly text: string } | { readonly refused: NoText } {
  const text = decoded(bytes, language).replace(/^\uFEFF/, '');
  if (text.trim() === '') return { refused: text.includes('\0') ? 'binary' : 'empty' };
  const sample = text.slice(0, 20_000);
  const controls = [...sample].filter((sign) => isControl(sign.charCodeAt(0))).length;
  return controls > SOME + sample.length * MOST_CONTROLS ? { refused: 'binary' } : { text };
}

function decoded(bytes: Buffer, language: string): string {
  const wide = wideOf(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(OLDER[language] ?? 'windows-1252').decode(bytes);
  }
}

/** UTF-16 says so at its beginning, or shows it: every other byte of Western text is zero. */
function wideOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const zeros = (parity: number) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length;
  if (sample.length < 8 || sample.length % 2 === 1) return undefined;
  const half = sample.length / 2;
  if (zeros(1) > half * 0.8 && zeros(0) < half * 0.1) return 'utf-16le';
  return zeros(0) > half * 0.8 && zeros(1) < half * 0.1 ? 'utf-16be' : undefined;
}

function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd;
}
