import { DIALOGS, mayOpen, type Role } from '../accounts/roles';
import { mayWrite } from '../accounts/whereabouts';
import type { Intent } from './intent';
import type { Turn } from './turn';

/** Every dialog has its line in the table of roles. */
const ASKED: Readonly<Record<Intent['id'], Role>> = DIALOGS;

/** What somebody may do who only looks: nothing in a ledger changes by it. What does not stand here is refused to them. */
const LOOKS: ReadonlySet<string> = new Set([
  'spending',
  'income',
  'balance',
  'list',
  'report',
  'limit-status',
  'advice',
  'export',
  'open',
  'help',
  'smalltalk',
  'cancel',
  'confirm',
  'unknown',
  'settings',
  'notifications',
  'quiet',
  'quiet-off',
  'notify-on',
  'notify-off',
  'alerts-gentle',
  'alerts-normal',
  'alerts-strict',
  'stop-telling',
  'tell-again',
  'snooze',
  'awake',
  'mute',
  'unmute',
]);

/** What is the person's own affair, whatever ledger they are in; others must not read it. */
export const PRIVATE: ReadonlySet<string> = new Set([
  'link',
  'link-join',
  'link-agree',
  'register',
  'sign-in',
  'tokens',
  'account',
  'chats',
  'unlink',
  'unjoin',
  'ledgers',
  'switch-ledger',
  'new-ledger',
  'invite',
  'join-ledger',
  'leave-ledger',
  'members',
  'my-data',
  'phone',
  'delete-account',
  'sign-out-everywhere',
  'forgot-password',
  'human',
  'dispute',
  'ticket-say',
  'ticket-close',
  'ticket-rate',
  'tickets',
  'ticket',
  'ticket-take',
  'ticket-assign',
  'ticket-answer',
  'ticket-entries',
  'staff',
  'new-agent',
  'dismiss-agent',
  'counts',
  'failures',
  'announce',
]);

/** Free to everybody everywhere. */
const OPEN: ReadonlySet<string> = new Set(['password', 'privacy']);

/** Says why a dialog is not for this person in this place; true where it was refused. The one place where turns are. */
export function refusedHere(dialog: string, turn: Turn): boolean {
  const refusal = why(dialog, turn);
  if (!refusal) return false;
  const { shared } = turn.here;
  turn.reply({ lines: [{ sentence: refusal, values: { ledger: shared?.name || { say: 'ledger.unnamed' } } }] });
  return true;
}

function why(
  dialog: string,
  { here, group, person }: Turn,
): 'role.refused' | 'ledger.only-look' | 'ledger.private' | undefined {
  // What is no dialog at all is answered as such.
  if (dialog in ASKED && !mayOpen(person, dialog)) return 'role.refused';
  if (OPEN.has(dialog)) return undefined;
  if (PRIVATE.has(dialog)) return group ? 'ledger.private' : undefined;
  return mayWrite(here.role) || LOOKS.has(dialog) ? undefined : 'ledger.only-look';
}
