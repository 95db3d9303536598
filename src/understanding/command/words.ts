/**
 * What is ordered in a fixed form of words: a service that one either asks for in so many words or does not mean. The
 * intent model is for what people say in many ways; a new command is a name here and its forms in every language.
 */
export const COMMANDS = [
  'human',
  'dispute',
  'tickets',
  'ticket',
  'ticket-take',
  'ticket-assign',
  'ticket-answer',
  'ticket-close',
  'staff',
  'new-agent',
  'dismiss-agent',
  'counts',
  'failures',
  'announce',
  'sign-in',
  'tokens',
  'chats',
  'unlink',
  'unjoin',
  'ledgers',
  'switch-ledger',
  'new-ledger',
  'invite',
  'leave-ledger',
  'delete-account',
  'my-data',
  'privacy',
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
  'wallet-balance',
  'wallet-holds',
  'drafts',
  'categories',
  'category-new',
  'category-rename',
  'category-merge',
  'category-hide',
  'category-unhide',
  'pause-schedule',
  'resume-schedule',
  'end-schedule',
  'skip-schedule',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/**
 * The forms of each command, by "|": the whole message, without case, accents and punctuation. `{what}` stands for some words
 * that the command is about, `{into}` for those of a second thing. `polite` may stand before or behind any of them.
 * `takesBack`: one word for "cancel" and "undo", whichever there is: a question that waits ends, else what was done is undone.
 */
export type CommandWords = Readonly<Record<CommandName | 'polite' | 'takesBack', string>>;
