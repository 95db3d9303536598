import type { Intent } from '../../src/bot/intent';
import { nameOf } from './ledgers';
import type { AccountMeans } from './means';

interface Slots {
  readonly who: string;
  readonly role?: string;
}

/** The button of a member under "my ledgers": the owner decides what they may do. */
export function member({ sharing }: AccountMeans): Intent<Slots> {
  return {
    id: 'member',
    begin: ({ press }) => ({ who: press?.with ?? '' }),
    ask: ({ who, role }, { here }) => {
      const found = here.shared?.members.find(({ person }) => person === who);
      if (role || !here.shared || !found) return undefined;
      return {
        slot: 'role',
        sentence: 'ledger.member-ask',
        values: { name: found.name || '?', ledger: nameOf(here.shared) },
        choices: [
          { title: 'role.log', value: 'log' },
          { title: 'role.look', value: 'look' },
          { title: 'role.out', value: 'out' },
        ],
      };
    },
    take: (slots, { value }) => ({ ...slots, role: value }),
    fulfil: async ({ who, role }, turn) => {
      const { shared } = turn.here;
      const wanted = (['log', 'look', 'out'] as const).find((one) => one === role);
      const name = shared?.members.find(({ person }) => person === who)?.name || '?';
      const done = shared && wanted && (await sharing.seat(shared, turn.person, who, wanted, turn.now));
      turn.reply({
        lines: [
          done ? { sentence: 'ledger.member-done', values: { name, role: wanted } } : { sentence: 'button-stale' },
        ],
      });
    },
  };
}
