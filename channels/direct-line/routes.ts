import type { Request, Response, Server } from 'restify';
import type { ChannelHost } from '../channel';
import { readHead, readJson } from './body';
import { addressOf, bearer, originAllowed, streamOrigin } from './caller';
import type { Said } from './conversation-log';
import type { DirectLine } from './direct-line';
import { incoming, joined } from './incoming';
import { type Refusal, refusals, refuse, tooMany } from './refusal';
import { visible } from './stream';
import type { Subject } from './tokens';
import { upload, uploadLimit, uploadListened } from './upload';

const base = '/v3/directline';
/** Lines of the past that a client is shown when it brings no watermark. */
const past = 200;

type Answer = { status: number; body: object } | Refusal;

/** The REST half of Direct Line 3.0. Each route is a question with one answer; what goes wrong is a refusal with a next step. */
export function routes(server: Server, line: DirectLine): void {
  const { tokens, conversations, turns, starts, returns, posts, host, settings } = line;

  const answer = (ask: (req: Request) => Promise<Answer>) => async (req: Request, res: Response) => {
    res.header('Cache-Control', 'no-store');
    const said = await ask(req).catch((error: unknown): Answer => {
      const reason = error instanceof Error ? error.name : 'unknown';
      host.log.error({ channel: 'directline', reason }, 'a web chat request failed');
      return refusals.unavailable;
    });
    if ('body' in said) res.send(said.status, said.body);
    else refuse(res, said);
  };

  /** Who asks, by their token; in a conversation's routes only in their own. */
  const asked = (ask: (req: Request, subject: Subject) => Promise<Answer>) =>
    answer(async (req) => {
      if (!originAllowed(req, settings)) return refusals.origin;
      const token = bearer(req);
      if (!token) return refusals.noToken;
      const checked = tokens.check(token);
      if ('refused' in checked) return refusals[checked.refused];
      const id: unknown = req.params?.id;
      if (id !== undefined && id !== checked.subject.conversationId) return refusals.foreign;
      if (turns.closed) return refusals.unavailable;
      return ask(req, checked.subject);
    });

  const issued = (subject: Subject) => {
    const { token, expiresIn } = tokens.issue(subject);
    return { conversationId: subject.conversationId, token, expires_in: expiresIn };
  };

  server.post(
    `${base}/tokens/generate`,
    answer(async (req) => {
      if (!originAllowed(req, settings)) return refusals.origin;
      const body = await readJson(req);
      if (typeof body === 'string') return body === 'too-large' ? refusals.tooLarge : refusals.notJson;
      const { user, visitor } = body.json as { user?: { id?: unknown; name?: unknown }; visitor?: unknown };

      const secret = bearer(req);
      if (secret) {
        const id = typeof user?.id === 'string' && user.id ? user.id : undefined;
        const subject =
          id && tokens.siteUser(secret, { id, name: typeof user?.name === 'string' ? user.name : undefined });
        if (subject) return { status: 200, body: issued(subject) };
        // Guessing a site's secret counts as beginning anew does.
        const wait = starts.take(addressOf(req, settings));
        return wait ? tooMany(wait) : refusals.badSecret;
      }

      const recalled = typeof visitor === 'string' ? tokens.recall(visitor) : undefined;
      const known = recalled && 'subject' in recalled ? recalled.subject : undefined;
      const wait = known ? returns.take(known.conversationId) : starts.take(addressOf(req, settings));
      if (wait) return tooMany(wait);
      const subject = known ?? tokens.newVisitor();
      return { status: 200, body: { ...issued(subject), visitor: tokens.remember(subject) } };
    }),
  );

  server.post(
    `${base}/tokens/refresh`,
    asked(async (_req, subject) => ({ status: 200, body: issued(subject) })),
  );

  const begin = async (req: Request, subject: Subject, watermark: number): Promise<object> => {
    const ticket = line.tickets.issue(subject.conversationId, watermark);
    const path = `${base}/conversations/${subject.conversationId}/stream?t=${ticket}`;
    return { ...issued(subject), streamUrl: `${streamOrigin(req, settings)}${path}`, referenceGrammarId: '' };
  };

  const pastFrom = async (subject: Subject) =>
    Math.max(0, (await conversations.of(subject.conversationId).last()) - past);

  server.post(
    `${base}/conversations`,
    asked(async (req, subject) => {
      const wait = returns.take(subject.conversationId);
      if (wait) return tooMany(wait);
      const body = await readJson(req);
      const locale = typeof body === 'object' ? body.json.locale : undefined;
      const conversation = conversations.of(subject.conversationId);
      if ((await conversation.last()) === 0) await turns.accept(conversation, joined(subject, locale, host.now()));
      return { status: 201, body: await begin(req, subject, await pastFrom(subject)) };
    }),
  );

  server.get(
    `${base}/conversations/:id`,
    asked(async (req, subject) => {
      const wait = returns.take(subject.conversationId);
      if (wait) return tooMany(wait);
      return { status: 200, body: await begin(req, subject, watermarkOf(req) ?? (await pastFrom(subject))) };
    }),
  );

  server.get(
    `${base}/conversations/:id/activities`,
    asked(async (req, subject) => {
      const after = watermarkOf(req) ?? (await pastFrom(subject));
      const lines = await conversations.of(subject.conversationId).since(after, past);
      const activities = lines.filter(visible).map(({ activity }) => activity);
      return { status: 200, body: { activities, watermark: String(lines.at(-1)?.sequence ?? after) } };
    }),
  );

  server.post(
    `${base}/conversations/:id/activities`,
    asked(async (req, subject) => {
      const wait = posts.take(subject.conversationId);
      if (wait) return tooMany(wait);
      const body = await readJson(req);
      if (typeof body === 'string') return body === 'too-large' ? refusals.tooLarge : refusals.notJson;
      const activity = withoutPassword(incoming(body.json, subject, host.now()), host);
      if (!activity) return refusals.notActivity;
      // That somebody is typing is of no use to a bot.
      if (activity.type !== 'typing') await turns.accept(conversations.of(subject.conversationId), activity);
      return { status: 200, body: { id: activity.id } };
    }),
  );

  server.post(
    `${base}/conversations/:id/upload`,
    asked(async (req, subject) => {
      const wait = posts.take(subject.conversationId);
      if (wait) return tooMany(wait);
      const body = await readHead(req, uploadLimit, uploadListened);
      if (!body) return refusals.tooLarge;
      const activity = await upload(String(req.headers['content-type'] ?? ''), body, subject, host.now());
      if (!activity) return refusals.notUpload;
      await turns.accept(conversations.of(subject.conversationId), activity);
      return { status: 200, body: { id: activity.id } };
    }),
  );
}

/** What gives away a password goes on as dots, and says to the bot that it did: this log keeps what is said. */
function withoutPassword(activity: Said | undefined, { tellsPassword }: ChannelHost): Said | undefined {
  if (!activity?.text || !tellsPassword?.(activity.text)) return activity;
  return { ...activity, text: '••••••', value: { do: 'password' } };
}

/** The real client writes "undefined" and "null" before it has one. */
function watermarkOf(req: Request): number | undefined {
  const said = new URLSearchParams(req.url?.split('?')[1]).get('watermark') ?? '';
  return /^\d{1,9}$/.test(said) ? Number(said) : undefined;
}
