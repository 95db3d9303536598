import type { Language } from '../../languages/language';
import { type Currency, isCurrency } from '../../ledger/money';
import type { Words } from '../numbers/words';
import { phrases } from '../phrases';
import { tokenize } from '../tokens';
import { family } from './families';
import { WORLD_CENTS, WORLD_POWERS, WORLD_UNITS } from './world';

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

export interface UnitTable {
  readonly units: ReadonlyMap<string, Unit>;
  readonly cents: ReadonlyMap<string, Unit>;
  readonly powers: ReadonlyMap<string, number>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Units by their first token: the longest phrase is tried first. */
  readonly longest: ReadonlyMap<string, number>;
}

const tables = new WeakMap<Language, UnitTable>();

/** The units of all languages, those of the message's own language before the others. Built once a language. */
export function unitTable(language: Language, all: readonly Language[]): UnitTable {
  let table = tables.get(language);
  if (!table) {
    table = build(language, all);
    tables.set(language, table);
  }
  return table;
}

function build(language: Language, all: readonly Language[]): UnitTable {
  const units = new Map<string, Unit>();
  const cents = new Map<string, Unit>();
  const powers = new Map<string, number>();
  const own = language.money;
  addUnits(units, own.units, '1', true);
  addCoins(units, own.coins, true);
  addUnits(units, WORLD_UNITS, '1', false);
  for (const other of all) {
    addUnits(units, other.money.units, '1', false);
    addCoins(units, other.money.coins, false);
  }
  addUnits(cents, own.cents, '0.01', true);
  addUnits(cents, WORLD_CENTS, '0.01', false);
  for (const other of all) addUnits(cents, other.money.cents, '0.01', false);
  addPowers(powers, own.powers);
  addPowers(powers, WORLD_POWERS);
  const longest = new Map<string, number>();
  for (const phrase of [...units.keys(), ...cents.keys()]) {
    const tokens = tokenize(phrase);
    const first = tokens[0]?.text ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, tokens.length));
  }
  return { units, cents, powers, of: phraseSet(own.of), and: phraseSet(own.and), longest };
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
