import mail from '@sendgrid/mail';
import type { MailMessage, MailTransport, Sent } from './transport';

interface SendGridSettings {
  readonly apiKey: string;
  /** Another host that speaks SendGrid's v3 API. */
  readonly baseUrl?: string;
  now(): Date;
}

const LONGEST_CALL_MS = 15_000;

/** Mail through SendGrid's v3 API. */
export function sendGrid({ apiKey, baseUrl, now }: SendGridSettings): MailTransport {
  const service = new (mail as unknown as { MailService: new () => typeof mail }).MailService();
  service.setApiKey(apiKey);
  service.setTimeout(LONGEST_CALL_MS);
  const { client } = service as unknown as { client: { setDefaultRequest(name: string, value: string): void } };
  if (baseUrl) client.setDefaultRequest('baseUrl', `${baseUrl.replace(/\/+$/, '')}/`);
  return {
    async send(message): Promise<Sent> {
      try {
        await service.send(requestOf(message));
        return 'sent';
      } catch (error) {
        return refusalOf(error, now());
      }
    },
  };
}

function requestOf({ from, to, id, kind, subject, text, html, headers, picture }: MailMessage) {
  return {
    from,
    to,
    subject,
    text,
    html,
    headers: { ...headers },
    categories: [kind],
    ...(id && { customArgs: { outlay: id } }),
    // Links hold signed tokens, and what people open is their own business.
    trackingSettings: {
      clickTracking: { enable: false, enableText: false },
      openTracking: { enable: false },
      subscriptionTracking: { enable: false },
    },
    ...(picture && {
      attachments: [
        {
          content: picture.png.toString('base64'),
          filename: 'chart.png',
          type: 'image/png',
          disposition: 'inline',
          // In the API's own spelling: the client leaves the names of attachments as they are.
          content_id: picture.cid,
        },
      ],
    }),
  };
}

const SAID: Readonly<Record<number, string>> = {
  401: 'SENDGRID_API_KEY is wrong or was revoked',
  403: 'MAIL_FROM is no verified sender of this SendGrid account',
  429: 'too many mails at once',
};

/** What SendGrid's answer means for the mail. A wrong key is mended by an admin, so that mail waits; a wrong mail is not. */
function refusalOf(error: unknown, now: Date): Sent {
  const { code, response } = error as { code?: number | string; response?: { headers?: Record<string, unknown> } };
  const reset = Number(response?.headers?.['x-ratelimit-reset']) * 1000 - now.getTime();
  return {
    refused: `SendGrid ${typeof code === 'number' ? `answered ${code}${SAID[code] ? `: ${SAID[code]}` : ''}` : `did not answer (${code ?? 'no reason'})`}`,
    ...(code === 429 && reset > 0 && { afterMs: reset }),
    ...((code === 400 || code === 413) && { forGood: true }),
  };
}
