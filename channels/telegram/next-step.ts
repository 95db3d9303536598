import { TelegramError } from 'telegraf';

const SAID: Readonly<Record<number, string>> = {
  401: 'TELEGRAM_BOT_TOKEN is wrong; copy it again from @BotFather.',
  404: 'TELEGRAM_BOT_TOKEN does not look like a token; copy it again from @BotFather.',
  409: 'another program polls with this TELEGRAM_BOT_TOKEN; stop it, or give this one a bot of its own from @BotFather.',
  429: 'too many messages at once; what could not wait is lost, and it mends itself.',
};

/** What an operator reads of a failure: Telegram's answer and what to do. Never holds the token or a person's words. */
export function nextStep(error: unknown): string {
  if (error instanceof TelegramError) {
    const { method } = error.on as { method?: string };
    if (method === 'setWebhook' && error.code === 400)
      return 'Telegram answered 400: it will not call PUBLIC_URL; give an https address that the internet can reach.';
    return `Telegram answered ${error.code}: ${SAID[error.code] ?? `${method} was refused; see its page in the Bot API.`}`;
  }
  const { code, name } = error as { code?: string; name?: string };
  if (name !== 'FetchError' && name !== 'AbortError') return `${name}`;
  return `Telegram cannot be reached (${code ?? 'no answer in time'}): check the network and TELEGRAM_API_ROOT.`;
}
