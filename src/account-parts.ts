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
import type { Secrets } from './accounts/secret';
import { Sharing } from './accounts/sharing';
import { Staff } from './accounts/staff';
import type { Ledger } from './ledger/ledger';
import type { MailKind, MailValues } from './mail/kinds';
import type { Job } from './outbox/job';
import type { Outbox } from './outbox/notice';
import type { NoticeStore } from './outbox/notice-store';

/** Sends a mail some time; what is wrong with it is for the log. */
export type SendMail = <Kind extends MailKind>(
  kind: Kind,
  to: string,
  language: string,
  values: MailValues[Kind],
) => void;

interface AccountSettings {
  readonly states: BotState;
  readonly database: Database;
  readonly secrets: Secrets;
  readonly publicUrl: string;
  readonly notices: Pick<NoticeStore, 'forget'>;
  readonly bcryptCost: number;
  readonly adminEmail?: string;
  /** Mail may go to this address again. */
  readonly lift: (email: string) => Promise<void>;
  /** Mails to this address that wait as files are removed. */
  readonly forgetMails: (email: string) => Promise<void>;
  /** A channel and an instant as a person reads them. */
  readonly words: (language: string, channel: string, now: Date, zone: string) => MailValues['new-channel'];
  /** Sends a mail that leads to a page of ours. */
  sendMail(): SendMail;
}

/** Everything about who people are, joined: stores, use cases, and what the dialogs need of them. */
export function accountParts({
  database,
  states,
  secrets,
  publicUrl,
  bcryptCost,
  adminEmail,
  lift,
  forgetMails,
  words,
  sendMail,
  notices,
}: AccountSettings) {
  const joinedLedgers: JoinedLedgers = new JoinedLedgers((ledgerId) => people.owner(ledgerId));
  const people: MongoPeople = new MongoPeople(database, joinedLedgers.know);
  // A turn tells it anew whom it is about; what the clock does is behind another instance by so much at most.
  if (!database.alone) setInterval(() => joinedLedgers.forget(), KNOWN_MS).unref();
  const ledgers = new MongoSharedLedgers(database);
  const codeStore = new MongoCodes(database);
  const codes = new Codes(secrets, codeStore);
  const attemptStore = new MongoAttempts(database);
  const attempts = new Attempts(attemptStore);
  const audit = new MongoAuditLog(database);
  const accounts = new MongoAccounts(database);
  const devices = new Devices(new MongoDevices(database), new AccessTokens(secrets), audit);
  const hasAccount = async (personId: string) => (await accounts.get(personId))?.email !== undefined;
  const staff = new Staff({
    people,
    accounts,
    audit,
    adminEmail,
    lift,
    codes,
    welcome: (email, language, code, admin) =>
      sendMail()('agent-welcome', email, language, { link: `${publicUrl}/account/welcome?code=${code}`, admin }),
  });
  const registering = new Registering({
    accounts,
    owns: (personId, email, now) => staff.owns(personId, email, now),
    codes,
    devices,
    passwords: new Passwords(bcryptCost),
    attempts,
    audit,
    mail: (kind, to, language, code) => {
      const link = (path: string) => `${publicUrl}/account/${path}${code ? `?code=${code}` : ''}`;
      if (kind === 'confirm-address') sendMail()(kind, to, language, { link: link('confirm') });
      else if (kind === 'reset-password') sendMail()(kind, to, language, { link: link('reset'), minutes: 30 });
      else if (kind === 'already-registered') sendMail()(kind, to, language, { link: link('forgot') });
      else sendMail()(kind, to, language, {});
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
    joined: (into, other, now) => {
      const { email, emailConfirmed, language, zone } = into;
      const channel = other.identities[0]?.channel ?? '';
      if (email && emailConfirmed) sendMail()('new-channel', email, language, words(language, channel, now, zone));
    },
  });
  const sharing = new Sharing({ people, ledgers, codes, codeStore, audit });
  const doors: Door[] = [];
  const exported = async (person: Person, now: Date) => {
    await audit.note({ what: 'exported', at: now, personId: person.id });
    return exportPerson({ database, states }, person);
  };

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
    exported,
    jobs: [linking, tidy, new ForgetPeople(database, people, ledgers, states, forgetMails)] as readonly Job[],
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
      qr: async (text) => (await import('qrcode')).toDataURL(text, { margin: 1, width: 240 }),
      tell: (personId, key, sentence, button) =>
        outbox().enqueue({
          key,
          personId,
          about: 'link',
          lines: [{ sentence }],
          buttons: [{ title: 'button.link', ...button }],
        }),
      privacyPage: `${publicUrl}/privacy`,
      exported,
      leave: async (person, now) => {
        await audit.note({ what: 'deleted', at: now, personId: person.id });
        await people.leave(person.id, now);
        await devices.endAll(person.id);
        // What waited to be told is told nobody any more; the rest of what is theirs goes by the clock.
        await notices.forget(person.id);
        if (person.email && person.emailConfirmed) sendMail()('account-deleted', person.email, person.language, {});
      },
    }),
  };
}

/** A channel that others can be sent to, with a code in their hand. */
export interface Door {
  readonly channel: string;
  address(code: string): string | undefined;
}

const KNOWN_MS = 5_000;
const DAY = 24 * 60 * 60_000;
