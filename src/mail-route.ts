import type { Mail, MailKind } from './mail/mail';
import type { StopLinks } from './mail/stop-links';
import type { Message } from './outbox/message';
import type { Route } from './outbox/route';

interface MailRouteParts {
  readonly mail: Mail;
  readonly links: StopLinks;
  /** The bytes of a picture by its address. */
  picture(url: string): Promise<Buffer | undefined>;
}

/** E-mail as a route of notices: to the address that the person has confirmed. */
export function mailRoute({ mail, links, picture }: MailRouteParts): Route {
  return {
    id: 'email',
    async tell(message, { id: personId, email, emailConfirmed, language }) {
      if (!email || !emailConfirmed) return 'nowhere';
      const { notices, texts, id } = message;
      const png = message.picture && (await picture(message.picture.url));
      const values = {
        texts,
        ...(png && message.picture && { picture: { png, alt: message.picture.alt } }),
        stop: {
          these: links.to({ personId, about: notices[0]!.about, language }),
          all: links.to({ personId, about: '*', language }),
        },
      };
      const sent = await mail.send(kindOf(message), email, language, values, id);
      return sent === 'sent' ? 'told' : { reason: sent.refused, afterMs: sent.afterMs, forGood: sent.forGood };
    },
  };
}

/** A mail of several notices is none of any one kind; of a limit that is not passed yet nobody is told that it is. */
function kindOf({
  notices,
}: Message): Extract<MailKind, 'notice' | 'over-limit' | 'digest' | 'ticket' | 'ticket-work'> {
  const abouts = new Set(notices.map(({ about }) => about.split(':')[0]!));
  const [about = ''] = abouts;
  if (abouts.size > 1) return 'notice';
  if (about === 'ticket' || about === 'ticket-work') return about;
  if (notices.some(({ lines }) => lines.some(({ sentence }) => sentence === 'limit.passed'))) return 'over-limit';
  return DIGESTS.has(about) ? 'digest' : 'notice';
}

const DIGESTS: ReadonlySet<string> = new Set(['weekly', 'monthly', 'year']);
