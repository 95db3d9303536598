import { z } from 'zod';

const words = z.string().trim().min(1);
const kind = z.strictObject({
  subject: words.max(120).regex(/^[^\r\n]+$/, 'must be one line'),
  heading: words,
  before: z.array(words),
  after: z.array(words),
  button: words.optional(),
});
const withButton = kind.extend({ button: words });

/** The words of all mails in one language. */
export const MAIL = z.strictObject({
  notice: kind,
  'over-limit': kind,
  digest: kind,
  'reset-password': withButton,
  'confirm-address': withButton,
  ticket: kind,
  'ticket-work': kind,
  'agent-welcome': withButton,
  'already-registered': withButton,
  'address-changed': kind,
  'password-changed': kind,
  'new-channel': kind,
  'account-deleted': kind,
  footer: z.strictObject({ from: words, these: words, all: words, done: words }),
});
