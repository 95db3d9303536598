import type { Ask, Button } from '../../src/bot/intent';
import type { Entry } from '../../src/ledger/entry';
import type { Money } from '../../src/ledger/money';

/** An entry that may be meant, as far as it must be kept until the person has said. */
export interface Choice {
  readonly id: string;
  readonly what?: string;
  readonly category: string;
  readonly money: Money;
}

/** As many as a person reads and a row of buttons holds. */
const MOST_OFFERED = 8;

export function choicesOf(entries: readonly Entry[]): Choice[] {
  return entries
    .slice(0, MOST_OFFERED)
    .map(({ id, note, payee, category, money }) => ({ id, what: note ?? payee, category, money }));
}

/** "Which one do you mean?", with a button each. */
export function askChoice(choices: readonly Choice[]): Ask {
  return {
    slot: 'entry',
    optional: true,
    sentence: 'entry.which',
    choices: choices.map((choice) => ({ title: titleOf(choice), value: choice.id })),
  };
}

/** The choice a button or a few words name: "the coffee". */
export function chosen(choices: readonly Choice[], said: string): string | undefined {
  const words = said.toLowerCase().split(/\s+/);
  const named = choices.filter(({ what }) => what && words.includes(what.toLowerCase()));
  return choices.find(({ id }) => id === said)?.id ?? (named.length === 1 ? named[0]!.id : undefined);
}

export function titleOf({ what, category, money }: Choice): Button['title'] {
  return { say: 'button.entry', with: { what: what ?? { category }, amount: money } };
}
