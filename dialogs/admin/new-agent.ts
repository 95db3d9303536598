import { type Whom, whomOf } from '../../src/accounts/whom';
import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';

interface Slots {
  readonly said?: string;
}

/** "add agent Bob Smith bob@example.com +49 170 1234567": they get a mail and choose a password. */
export function newAgent({ staff }: Desk): Intent<Slots> {
  return {
    id: 'new-agent',
    begin: ({ meaning }) => ({ said: meaning.what }),
    ask: ({ said }) => (said === undefined ? { slot: 'words', sentence: 'agent.ask' } : undefined),
    take: (slots, { value }) => ({ ...slots, said: value }),
    fulfil: async ({ said = '' }, turn) => {
      const whom = whomIn(said);
      if (typeof whom === 'string') {
        turn.reply({ lines: [{ sentence: `page.error.${whom}` }] });
        return turn.follow({ id: 'new-agent', slots: {} satisfies Slots });
      }
      const done = await staff.engage(whom, turn.person, turn.now);
      turn.reply({ lines: [{ sentence: `agent.${done}`, values: { name: whom.name, email: whom.email } }] });
    },
  };
}

/** Name, address and telephone in one line, in any order. */
function whomIn(said: string): Whom | ReturnType<typeof whomOf> {
  const [email = ''] = /\S+@\S+/.exec(said) ?? [];
  const rest = said.replace(email, ' ');
  const [phone = ''] = /\+?\d[\d ()./-]{4,24}/.exec(rest) ?? [];
  const name = rest.replace(phone, ' ').replace(/[,;<>]+/g, ' ');
  return whomOf({ name, email: email.replace(/^[<(]|[>),;]+$/g, ''), phone });
}
