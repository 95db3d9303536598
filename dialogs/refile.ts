import type { Intent } from '../src/bot/intent';
import type { Ledger } from '../src/ledger/ledger';
import { fileNext } from './file';

interface Slots {
  readonly id?: string;
}

/** The Category button of an entry: asks where it belongs. */
export function refile(ledger: Ledger): Intent<Slots> {
  return {
    id: 'refile',
    begin: ({ press }) => ({ id: press?.with }),
    fulfil: async ({ id = '' }, turn) => {
      const entries = await ledger.get(turn.person.ledgerId, [id]);
      if (entries.length > 0) turn.follow(fileNext(entries));
      else turn.reply({ lines: [{ sentence: 'button-stale' }] });
    },
  };
}
