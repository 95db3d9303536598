import type { Intent } from '../../src/bot/intent';
import { keyOf } from '../../src/ledger/key';
import { plainLine } from '../../src/ledger/plain-line';
import { nameOf } from './ledgers';
import type { AccountMeans } from './means';

const LONGEST_NAME = 40;

/** "new family ledger", "new shared ledger Holiday": made once, and the person is in it. */
export function newLedger({ sharing }: AccountMeans): Intent<{ name: string }> {
  return {
    id: 'new-ledger',
    begin: ({ meaning }) => ({ name: plainLine(meaning.what ?? '', LONGEST_NAME) }),
    fulfil: async ({ name }, turn) => {
      const { person, now } = turn;
      const ledger = await sharing.create(`${person.id}/${keyOf(turn.source)}`, name, person, now);
      turn.reply({
        lines: [{ sentence: 'ledger.made', values: { ledger: nameOf(ledger) } }],
        buttons: [{ title: 'button.invite', do: 'invite' }],
      });
    },
  };
}
