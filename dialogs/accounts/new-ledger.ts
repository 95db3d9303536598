import type { Intent } from '../../src/bot/intent';
import { keyOf } from '../../src/ledger/key';
import { nameOf } from './ledgers';
import type { AccountMeans } from './means';
import { plainName } from './plain-name';

/** "new family ledger", "new shared ledger Holiday": made once, and the person is in it. */
export function newLedger({ sharing }: AccountMeans): Intent<{ name: string }> {
  return {
    id: 'new-ledger',
    begin: ({ meaning }) => ({ name: plainName(meaning.what ?? '') }),
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
