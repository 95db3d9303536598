import type { Ask, Intent } from '../../src/bot/intent';
import { nameOf } from './ledgers';
import type { AccountMeans } from './means';

interface Slots {
  /** Asked for once it is known that the person may invite. */
  readonly asks?: boolean;
  readonly ledger?: string;
  readonly role?: string;
}

/** "invite": a code for one more person, who may log or only look. */
export function invite({ sharing, doors }: AccountMeans): Intent<Slots> {
  return {
    id: 'invite',
    begin: () => ({}),
    ask: ({ asks, ledger, role }) => (asks && !role ? askRole(ledger ?? '') : undefined),
    take: (slots, { value }) => ({ ...slots, role: value }),
    fulfil: async ({ role }, turn) => {
      const { shared } = turn.here;
      if (!shared) return turn.reply({ lines: [{ sentence: 'ledger.invite-first' }] });
      const ledger = nameOf(shared);
      if (turn.here.role !== 'owner')
        return turn.reply({ lines: [{ sentence: 'ledger.invite-owner', values: { ledger } }] });
      if (!role) return turn.follow({ id: 'invite', slots: { asks: true, ledger: shared.name } satisfies Slots });
      const code = await sharing.invite(shared, role === 'look' ? 'look' : 'log', turn.person, turn.now);
      const links = Object.entries(doors(code)).map(([channel, link]) => ({
        sentence: 'link.open' as const,
        values: { channel: { say: 'chat.name' as const, with: { channel } }, link },
      }));
      turn.reply({ lines: [{ sentence: 'ledger.invited', values: { code } }, ...links] });
    },
  };
}

function askRole(ledger: string): Ask {
  return {
    slot: 'role',
    sentence: 'ledger.invite-role',
    values: { ledger: nameOf({ name: ledger }) },
    choices: [
      { title: 'role.log', value: 'log' },
      { title: 'role.look', value: 'look' },
    ],
  };
}
