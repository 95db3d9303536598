import { bare, fold } from '../fold';
import type { Words } from '../numbers/words';
import { isUnspaced } from '../tokens';

const patterns = new Map<Words, RegExp | undefined>();

/** A list of phrases as one pattern over folded text without accents; kept, as making it costs more than using it. */
export function phrasePattern(words: Words): RegExp | undefined {
  if (!patterns.has(words)) {
    const phrases = words.split('|').map((phrase) => bare(fold(phrase)).trim());
    const alternatives = phrases.filter((phrase) => phrase !== '').map(alternative);
    patterns.set(words, alternatives.length > 0 ? new RegExp(alternatives.join('|'), 'u') : undefined);
  }
  return patterns.get(words);
}

function alternative(phrase: string): string {
  const parts = phrase.split('…').map((part) => part.trim().split(/\s+/).map(word).join('\\s+'));
  return parts.join('.*?');
}

/** Whole words only, in scripts that part them. */
function word(written: string): string {
  const open = written.endsWith('*');
  const letters = (open ? written.slice(0, -1) : written).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const [before, after] = [isUnspaced(letters[0] ?? ''), isUnspaced(letters.at(-1) ?? '')];
  return `${before ? '' : '(?<![\\p{L}\\p{N}])'}${letters}${after ? '' : open ? '\\p{L}*' : '(?![\\p{L}\\p{N}])'}`;
}
