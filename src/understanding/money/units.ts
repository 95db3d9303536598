import type { Language } from '../../languages/language';
import { type Currency, isCurrency } from '../../ledger/money';
import type { Words } from '../numbers/words';
import { phrases } from '../phrases';
import { tokenize } from '../tokens';
import { family } from './families';
import { WORLD_AND, WORLD_CENTS, WORLD_POWERS, WORLD_UNITS } from './world';

/** What a word or sign beside a number says of it. */
export interface Unit {
  /** The currencies it may stand for, the most usual first. */
  readonly members: readonly Currency[];
  /** What one of it is worth in the currency's main unit: "1", "0.01" for cents, "0.05" for a nickel. */
  readonly worth: string;
  /** A word of the message's own language or a sign; words of others need to stand closer. */
  readonly own: boolean;
  /** One currency can be meant by its very form ("usd", "€", "R$"). */
  readonly sure: boolean;
}

/** Words to look up; a language's own lie over those that all share. */
export interface Lookup<T> {
  get(word: string): T | undefined;
  has(word: string): boolean;
}

export interface UnitTable {
  readonly units: Lookup<Unit>;
  readonly cents: Lookup<Unit>;
  readonly powers: Lookup<number>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** The length of the longest unit that begins with a token. */
  readonly longest: Lookup<number>;
}

/** One layer of units. */
interface Layer {
  readonly units: Map<string, Unit>;
  readonly cents: Map<string, Unit>;
  readonly powers: Map<string, number>;
  readonly longest: Map<string, number>;
}

const tables = new WeakMap<Language, UnitTable>();
const shared = new WeakMap<Language, Layer>();

/** The units of all languages, those of the message's own language before the others. Built once a language. */
export function unitTable(language: Language, all: readonly Language[]): UnitTable {
  let table = tables.get(language);
  if (!table) {
    table = over(ownLayer(language), sharedLayer(all), language);
    tables.set(language, table);
  }
  return table;
}

function over(top: Layer, base: Layer, { money }: Language): UnitTable {
  const both = <T>(above: Map<string, T>, below: Map<string, T>): Lookup<T> => ({
    get: (word) => above.get(word) ?? below.get(word),
    has: (word) => above.has(word) || below.has(word),
  });
  const longest = both(top.longest, base.longest);
  return {
    units: both(top.units, base.units),
    cents: both(top.cents, base.cents),
    powers: both(top.powers, base.powers),
    of: phraseSet(money.of),
    and: phraseSet(`${money.and}|${WORLD_AND}`),
    longest: { ...longest, get: (word) => Math.max(top.longest.get(word) ?? 0, base.longest.get(word) ?? 0) },
  };
}

function ownLayer({ money }: Language): Layer {
  const layer = emptyLayer();
  addUnits(layer.units, money.units, '1', true);
  addCoins(layer.units, money.coins, true);
  addUnits(layer.cents, money.cents, '0.01', true);
  addPowers(layer.powers, money.powers);
  return measured(layer);
}

/** What signs, codes and the words of all languages mean; built once, whichever language comes first. */
function sharedLayer(all: readonly Language[]): Layer {
  const key = all.find(({ id }) => id === 'en') ?? all[0]!;
  let layer = shared.get(key);
  if (!layer) {
    layer = emptyLayer();
    addUnits(layer.units, WORLD_UNITS, '1', false);
    addUnits(layer.cents, WORLD_CENTS, '0.01', false);
    addPowers(layer.powers, WORLD_POWERS);
    for (const { money } of all) {
      addUnits(layer.units, money.units, '1', false);
      addCoins(layer.units, money.coins, false);
      addUnits(layer.cents, money.cents, '0.01', false);
    }
    shared.set(key, measured(layer));
  }
  return layer;
}

function emptyLayer(): Layer {
  return { units: new Map(), cents: new Map(), powers: new Map(), longest: new Map() };
}

function measured(layer: Layer): Layer {
  for (const phrase of [...layer.units.keys(), ...layer.cents.keys()]) {
    const tokens = tokenize(phrase);
    const first = tokens[0]?.text ?? '';
    layer.longest.set(first, Math.max(layer.longest.get(first) ?? 0, tokens.length));
  }
  return layer;
}

/** A set of single words or phrases, without accents and case. */
export function phraseSet(words: Words): ReadonlySet<string> {
  return new Set(phrases(words));
}

function addUnits(into: Map<string, Unit>, from: Readonly<Record<string, Words>>, worth: string, own: boolean): void {
  for (const [key, words] of Object.entries(from)) {
    const members = family(key) ?? [key];
    for (const phrase of phrases(words)) {
      const sign = !/\p{L}/u.test(phrase);
      if (!into.has(phrase)) into.set(phrase, { members, worth, own: own || sign, sure: members.length === 1 });
    }
  }
}

function addCoins(into: Map<string, Unit>, coins: Readonly<Record<string, Words>> = {}, own: boolean): void {
  for (const [key, words] of Object.entries(coins)) {
    const [worth = '1', of = ''] = key.split(' ');
    addUnits(into, { [of]: words }, worth, own);
  }
}

function addPowers(into: Map<string, number>, from: Readonly<Record<number, Words>>): void {
  for (const [power, words] of Object.entries(from))
    for (const word of phrases(words)) if (!into.has(word)) into.set(word, Number(power));
}

/** Lower case of these is a word of some language: as a code they are accepted in capitals only. */
const WORDS = new Set(
  'all try cup top mad pen gel bam bob cop lak ron sos mop ang fok btn svc mnt std ern mur nad ves kes dop sek cad'.split(
    ' ',
  ),
);

/** Codes for testing, metals and units of account. */
const NO_MONEY = /^X(XX|TS|AU|AG|P[DT]|B[A-D]|UA|SU)$/;

/** Any ISO 4217 code, as written: "CAD", "usd", but not "try" or "all". */
export function codeUnit(written: string): Unit | undefined {
  if (written.length !== 3) return undefined;
  const code = written.toUpperCase();
  if (written !== code && WORDS.has(written.toLowerCase())) return undefined;
  return /^[A-Z]{3}$/.test(code) && !NO_MONEY.test(code) && isCurrency(code)
    ? { members: [code], worth: '1', own: true, sure: true }
    : undefined;
}
