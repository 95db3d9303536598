import type { MailKind, MailValues } from '../../src/mail/kinds';

const stop = { these: 'https://outlay.example/mail/stop?t=these', all: 'https://outlay.example/mail/stop?t=all' };
/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A mail of every kind. */
export const MAIL_SAMPLES: { readonly [Kind in MailKind]: MailValues[Kind] } = {
  notice: { texts: [['Rent is due tomorrow: €850.00.']], stop },
  'over-limit': { texts: [['⚠️ Food: €312.40 of €300.00 this month.', 'That is €12.40 over.']], stop },
  digest: {
    texts: [['Last week: €214.20.'], ['• Food €120.00', '• Travel €94.20']],
    picture: { png, alt: 'Spending by day' },
    stop,
  },
  'reset-password': { link: 'https://outlay.example/reset?t=abc', minutes: 30 },
  'confirm-address': { link: 'https://outlay.example/confirm?t=abc' },
  ticket: { texts: [['🙋 Bob sees to your ticket 17 now.']], stop },
  'ticket-work': { texts: [['🎫 New ticket 17 by Ann: my rent is there twice']], stop },
  'agent-welcome': { link: 'https://outlay.example/account/welcome?code=abc', admin: 'Carol' },
  'already-registered': { link: 'https://outlay.example/account/forgot' },
  'address-changed': {},
  'password-changed': {},
  'new-channel': { channel: 'Telegram', when: '21 November 2026, 10:00' },
  'account-deleted': {},
};
