import type { Language } from '../../languages/language';
import { categorise } from '../category/categorise';
import type { Token } from './tokens';
import { classesOf } from './word-classes';

/**
 * What the model weighs. `words` belong to one language; `shape` (word classes, how many amounts and where, days, length)
 * means the same in all, so that one language learns it from another.
 */
export interface Features {
  readonly words: readonly string[];
  readonly shape: readonly string[];
}

const STEM = 5;
const SURE = 0.85;
const HAN = /\p{Script=Han}/u;

export function featuresOf(tokens: readonly Token[], language: Language): Features {
  const words = new Set<string>();
  const shape = new Set<string>();
  const amounts = tokens.filter((one) => one.kind === 'amount' || one.kind === 'money').length;
  const count = amounts === 0 ? 'none' : amounts === 1 ? 'one' : 'many';
  let before = '^';
  for (const token of tokens) {
    const text = token.kind === 'word' || token.kind === 'mark' ? token.text : `<${kindName(token)}>`;
    if (token.kind === 'word') {
      words.add(`w ${text}`);
      if (text.length > STEM) words.add(`s ${text.slice(0, STEM)}`);
    } else shape.add(`has ${text}`);
    words.add(`b ${before} ${text}`);
    if (token.sign) shape.add(`sign ${token.sign}`);
    before = text;
  }
  words.add(`b ${before} $`);

  const hits = classesOf(tokens, language);
  const known = new Set<number>();
  const seen: string[] = [];
  let previous = '^';
  for (const hit of hits) {
    for (let step = 0; step < hit.length; step += 1) known.add(hit.at + step);
    if (hit.name === 'filler') continue;
    if (!seen.includes(hit.name)) seen.push(hit.name);
    if (hit.at === 0) shape.add(`first ${hit.name}`);
    shape.add(`order ${previous} ${hit.name}`);
    previous = hit.name;
  }
  for (const [at, name] of seen.entries()) {
    shape.add(`c ${name}`);
    shape.add(`c ${name} ${count}`);
    for (const other of seen.slice(at + 1)) shape.add(`cc ${name < other ? `${name} ${other}` : `${other} ${name}`}`);
  }

  const thing = thingIn(tokens, language);
  const classes = seen.length === 0 ? 'plain' : 'classed';
  shape.add(`thing ${thing} ${count}`);
  shape.add(`thing ${thing} ${count} ${classes} ${bucket(tokens.length)}`);
  for (const name of seen) shape.add(`thing ${thing} ${name}`);

  const wordCount = tokens.filter((one) => one.kind === 'word').length;
  const unknown = tokens.filter((one, at) => one.kind === 'word' && !known.has(at)).length;
  shape.add(`amounts ${count}`);
  shape.add(`words ${bucket(wordCount)} ${count}`);
  shape.add(`unknown ${bucket(unknown)} ${count} ${classes}`);
  shape.add(`first <${kindName(tokens[0])}> ${count}`);
  shape.add(`last <${kindName(tokens.at(-1))}> ${count}`);
  return { words: [...words], shape: [...shape] };
}

/** Whether the words name something one spends on, by the lexicon of categories: tells a purchase from other things. */
function thingIn(tokens: readonly Token[], language: Language): string {
  let said = '';
  for (const { kind, text } of tokens) if (kind === 'word') said += HAN.test(text) ? text : ` ${text} `;
  const category = categorise(said, language);
  if (!category) return 'none';
  return category.confidence < SURE ? 'maybe' : 'sure';
}

function kindName(token: Token | undefined): string {
  return token?.kind ?? 'nothing';
}

function bucket(count: number): string {
  if (count <= 3) return String(count);
  if (count <= 5) return '4-5';
  return count <= 8 ? '6-8' : '9+';
}
