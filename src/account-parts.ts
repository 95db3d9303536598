import { toDataURL } from 'qrcode';
import type { AccountMeans } from '../dialogs/accounts/means';
import { MongoAccounts } from '../models/accounts';
import { MongoAttempts } from '../models/attempts';
import { MongoAuditLog } from '../models/audit-log';
import type { BotState } from '../models/bot-state';
import { MongoCodes } from '../models/codes';
import type { Database } from '../models/database';
import { MongoDevices } from '../models/devices';
import { exportPerson } from '../models/export-person';
import { ForgetPeople } from '../models/forget-people';
import { MongoJoinDecisions } from '../models/join-decisions';
import { MongoPeople } from '../models/people';
import { MongoSharedLedgers } from '../models/shared-ledgers';
import { AccessTokens } from './accounts/access-tokens';
import { phoneOf } from './accounts/account';
import { Attempts, RULES } from './accounts/attempts';
import { Codes } from './accounts/codes';
import { Devices } from './accounts/devices';
import { JoinedLedgers } from './accounts/joined-ledgers';
import { Linking } from './accounts/linking';
import { Passwords } from './accounts/passwords';
import type { Person } from './accounts/person';
import { Registering } from './accounts/registering';
import { Sharing } from './accounts/sharing';
import { Staff } from './accounts/staff';
import type { Ledger } from './ledger/ledger';
import type { Job } from './outbox/job';
import type { Outbox } from './outbox/notice';

interface AccountSettings {
  readonly states: BotState;
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl: string;
  readonly bcryptCost: number;
  readonly adminEmail?: string;
  /** Mail may go to this address again. */
  readonly lift: (email: string) => Promise<void>;
  /** Sends a mail that leads to a page of ours. */
  sendMail(): (kind: 'confirm-address' | 'reset-password', to: string, language: string, link: string) => void;
}

/** Everything about who people are, joined: stores, use cases, and what the dialogs need of them. */
export function accountParts({
  database,
  states,
  secret,
  publicUrl,
  bcryptCost,
  adminEmail,
  lift,
  sendMail,
}: AccountSettings) {
  const joinedLedgers: JoinedLedgers = new JoinedLedgers((ledgerId) => people.owner(ledgerId));
  const people: MongoPeople = new MongoPeople(database, joinedLedgers.know);
  const ledgers = new MongoSharedLedgers(database);
  const codeStore = new MongoCodes(database);
  const codes = new Codes(secret, codeStore);
  const attemptStore = new MongoAttempts(database);
  const attempts = new Attempts(attemptStore);
  const audit = new MongoAuditLog(database);
  const accounts = new MongoAccounts(database);
  const devices = new Devices(new MongoDevices(database), new AccessTokens([secret]), audit);
  const hasAccount = async (personId: string) => (await accounts.get(personId))?.email !== undefined;
  const staff = new Staff({ people, accounts, audit, adminEmail, lift });
  const registering = new Registering({
    accounts,
    owns: (personId, email, now) => staff.owns(personId, email, now),
    codes,
    devices,
    passwords: new Passwords(bcryptCost),
    attempts,
    audit,
    mail: (kind, to, language, code) => {
      const path = kind === 'confirm-address' ? 'confirm' : 'reset';
      sendMail()(kind, to, language, `${publicUrl}/account/${path}?code=${code}`);
    },
  });
  const linking = new Linking({
    chats: people,
    codes,
    codeStore,
    decisions: new MongoJoinDecisions(database),
    attempts,
    audit,
    hasAccount,
  });
  const sharing = new Sharing({ people, ledgers, codes, codeStore, audit });
  const doors: Door[] = [];

  const tidy: Job = {
    id: 'tidy-codes',
    run: async (now) => {
      await codeStore.forgetBefore(new Date(now.getTime() - DAY));
      await attemptStore.forgetBefore(new Date(now.getTime() - DAY));
    },
  };

  return {
    people,
    ledgers,
    joinedLedgers,
    codes,
    codeStore,
    attempts,
    audit,
    linking,
    sharing,
    devices,
    registering,
    staff,
    accounts,
    account: (id: string) => accounts.get(id),
    exported: (person: Person) => exportPerson({ database, states }, person),
    jobs: [linking, tidy, new ForgetPeople(database, people, ledgers, states)] as readonly Job[],
    /** From now on these open a chat with the bot. */
    opens: (door: Door) => void doors.push(door),
    means: (ledger: Ledger, outbox: () => Outbox): AccountMeans => ({
      ledger,
      linking,
      sharing,
      page: async (kind, { person, source, now }) => {
        const wait = await attempts.take(RULES.page, person.id, now);
        if (wait > 0) return undefined;
        const code = await codes.issue(kind, person.id, { channel: source.channel, language: person.language }, now);
        return `${publicUrl}/account/${kind}?code=${code}`;
      },
      hasAccount: (person) => hasAccount(person.id),
      setPhone: async (person, number) => {
        const phone = phoneOf(number);
        return phone !== undefined && (await accounts.setPhone(person.id, phone));
      },
      doors: (code) =>
        Object.fromEntries(
          doors.flatMap(({ channel, address }) => {
            const opens = address(code);
            return opens ? [[channel, opens]] : [];
          }),
        ),
      qr: (text) => toDataURL(text, { margin: 1, width: 240 }),
      tell: (personId, key, sentence, button) =>
        outbox().enqueue({
          key,
          personId,
          about: 'link',
          lines: [{ sentence }],
          buttons: [{ title: 'button.link', ...button }],
        }),
      privacyPage: `${publicUrl}/privacy`,
      exported: async (person, now) => {
        await audit.note({ what: 'exported', at: now, personId: person.id });
        return exportPerson({ database, states }, person);
      },
      leave: (person, now) => people.leave(person.id, now),
    }),
  };
}

/** A channel that others can be sent to, with a code in their hand. */
export interface Door {
  readonly channel: string;
  address(code: string): string | undefined;
}

const DAY = 24 * 60 * 60_000;
