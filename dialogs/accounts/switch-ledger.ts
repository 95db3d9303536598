import type { SharedLedger } from '../../src/accounts/shared-ledger';
import type { Intent } from '../../src/bot/intent';
import { nameOf } from './ledgers';
import type { AccountMeans } from './means';

interface Slots {
  readonly id?: string;
  readonly name?: string;
}

/** "switch to family", "my own ledger": where entries go from now on. */
export function switchLedger({ sharing }: AccountMeans): Intent<Slots> {
  return {
    id: 'switch-ledger',
    begin: ({ press, meaning }) => (press ? { id: press.with } : { name: meaning.what }),
    fulfil: async ({ id, name }, turn) => {
      const { person } = turn;
      const all = await sharing.of(person);
      const wanted = name === undefined ? all.find((one) => one.id === id) : called(all, name);
      const home = id === person.home || (id === undefined && (name === undefined || (!wanted && OWN.test(name))));
      if (!wanted && !home)
        return turn.reply({ lines: [{ sentence: 'ledger.no-such', values: { ledger: name ?? '' } }] });
      await sharing.enter(person, wanted?.id ?? person.home);
      const ledger = wanted ? nameOf(wanted) : { say: 'ledger.own' as const };
      turn.reply({ lines: [{ sentence: 'ledger.switched', values: { ledger } }] });
    },
  };
}

/** How people call their own one. */
const OWN =
  /\b(my|own|personal|private|mine|mein|eigen|privat|mi|propi|personn|mien|mio|mia|propri|meu|minha|pessoal)|мо[йёяю]|личн|сво|我|个人|自己/iu;

/** By its name or the beginning of it; of one without a name, "family" in any language. */
function called(all: readonly SharedLedger[], name: string): SharedLedger | undefined {
  const wanted = name.toLocaleLowerCase();
  const exact = all.find((one) => one.name.toLocaleLowerCase() === wanted);
  return (
    exact ??
    all.find((one) => one.name !== '' && one.name.toLocaleLowerCase().startsWith(wanted)) ??
    all.find((one) => one.name === '' && FAMILY.test(wanted))
  );
}

const FAMILY = /famil|famí|famig|семь|семей|家|shared|gemeinsam|compartid|partag|condivis|общ/iu;
