import type { SharedLedger } from '../../src/accounts/shared-ledger';
import { roleIn } from '../../src/accounts/whereabouts';
import type { Button, Intent } from '../../src/bot/intent';
import type { Turn } from '../../src/bot/turn';
import type { Value } from '../../src/languages/voice';
import type { AccountMeans } from './means';

/** "my ledgers": which there are, which one is written to, and who else is in it. */
export function ledgers({ sharing }: AccountMeans): Intent {
  return {
    id: 'ledgers',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const all = await sharing.of(turn.person);
      const { shared } = turn.here;
      const owner = turn.here.role === 'owner';
      const members = (shared?.members ?? []).map(({ name, role }) => ({
        sentence: 'ledger.member' as const,
        values: { name: name || '?', role },
      }));
      const own = line({ say: 'ledger.own' }, 'owner', !shared);
      turn.reply({
        lines: [
          { sentence: 'ledger.list' },
          own,
          ...all.map((one) => line(nameOf(one), roleIn(one, turn.person) ?? 'look', one.id === shared?.id)),
          ...(members.length > 1 ? [{ sentence: 'ledger.members' as const }, ...members] : []),
          { sentence: 'ledger.how' },
        ],
        buttons: [...switches(all, turn), ...(owner ? decisions(shared) : [])],
      });
    },
  };
}

function line(ledger: Value, role: string, here: boolean) {
  return { sentence: 'ledger.line' as const, values: { ledger, role, here: here ? 'yes' : 'no' } };
}

/** What a shared ledger is called; one that nobody named is the family's. */
export function nameOf({ name }: Pick<SharedLedger, 'name'>): Value {
  return name || { say: 'ledger.unnamed' };
}

function switches(all: readonly SharedLedger[], { here, person }: Turn): Button[] {
  const others = all.filter(({ id }) => id !== here.shared?.id);
  const buttons: Button[] = others.map((one) => ({
    title: { say: 'button.switch-to', with: { ledger: nameOf(one) } },
    do: 'switch-ledger',
    with: one.id,
  }));
  if (!here.shared) return buttons;
  const home = { say: 'button.switch-to' as const, with: { ledger: { say: 'ledger.own' as const } } };
  return [{ title: home, do: 'switch-ledger', with: person.home }, ...buttons];
}

/** What an owner can decide about the others. */
function decisions(shared: SharedLedger | undefined): Button[] {
  const others = shared?.members.filter(({ role }) => role !== 'owner') ?? [];
  return others.map(({ person, name }) => ({ title: { text: `👤 ${name || '?'}` }, do: 'member', with: person }));
}
