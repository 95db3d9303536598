import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import type { Account } from '../accounts/account';
import type { ApiTokens } from '../accounts/api-tokens';
import type { Codes } from '../accounts/codes';
import type { Devices, Kept } from '../accounts/devices';
import type { Linking } from '../accounts/linking';
import type { ChatStore, Person } from '../accounts/person';
import type { From, Registering } from '../accounts/registering';
import { mayAs, type ROUTES, type Role, type RouteName, roleFor, roleOf } from '../accounts/roles';
import type { SentenceKey } from '../languages/sentences';
import type { Values } from '../languages/voice';
import type { Desk } from '../tickets/desk';
import { Browser } from './browser';
import { ownPages } from './own-pages';
import { type Field, html, type Page } from './page';
import { staffPages } from './staff-pages';
import { tokenPages } from './token-pages';

export interface AccountPages {
  readonly root: string;
  readonly publicUrl: string;
  readonly secret: string;
  readonly languages: readonly string[];
  readonly codes: Codes;
  readonly devices: Devices;
  readonly linking: Linking;
  readonly people: ChatStore;
  readonly registering: Registering;
  readonly apiTokens: ApiTokens;
  readonly desk: Desk;
  /** Entries as lines, in this language. */
  linesOf(ledgerId: string, ids: readonly string[], language: string): Promise<readonly string[]>;
  account(personId: string): Promise<Account | undefined>;
  entriesOf(person: Person): Promise<number>;
  exported(person: Person, now: Date): Promise<Buffer>;
  say(language: string, key: SentenceKey, values?: Values): string;
  addressOf(request: Request): string;
  now(): Date;
}

type Say = (key: SentenceKey, values?: Values) => string;

/** One request for a page: who asks, in which language, and the words for it. */
export interface Visit {
  readonly browser: Browser;
  readonly form: ReadonlyMap<string, string>;
  readonly code: string;
  readonly language: string;
  readonly say: Say;
  readonly from: From;
}

/** A visit of somebody who is signed in. */
export interface Signed extends Visit {
  readonly kept: Kept;
  readonly person: Person;
}

export type Shown = Omit<Page, 'language'> & { readonly status?: number };
/** What answers a visit: a page, or nothing where it has answered already. */
export type Answer = (visit: Visit) => Promise<Shown | undefined>;
export type SignedAnswer = (visit: Signed) => Promise<Shown | undefined>;

/** The pages that one signs in for, and the others, as the table of roles has them. */
export type SignedPath = {
  [R in RouteName]: R extends `GET ${infer P}` ? ((typeof ROUTES)[R] extends Role ? P : never) : never;
}[RouteName];
export type OpenPath = {
  [R in RouteName]: R extends `GET ${infer P}` ? ((typeof ROUTES)[R] extends Role ? never : P) : never;
}[RouteName];

/** Our own pages: registering, signing in, a new password, the account, and what is stored. */
export function mountAccountPages(server: Server, pages: AccountPages): void {
  const { codes, registering, devices, linking, people } = pages;
  const layout = readFileSync(join(pages.root, 'web-chat', 'account.html'), 'utf8');

  const visit = async (request: Request, response: Response, posted: boolean): Promise<Visit> => {
    const browser = new Browser(request, response, pages);
    const form = posted ? await browser.form() : new Map<string, string>();
    const code = form.get('code') ?? browser.query.get('code') ?? '';
    const kinds = [
      'register',
      'sign-in',
      'tokens',
      'confirm-email',
      'change-email',
      'reset-password',
      'welcome',
    ] as const;
    const link = code ? await codes.look(code, kinds, pages.now()) : undefined;
    const asked = String(request.headers['accept-language'] ?? '').slice(0, 2);
    const language = [link?.about.language, asked].find((one) => one && pages.languages.includes(one)) ?? 'en';
    const say: Say = (key, values) => pages.say(language, key, values);
    return {
      browser,
      form,
      code,
      language,
      say,
      from: { address: pages.addressOf(request), language, now: pages.now() },
    };
  };

  /** Opens a page to whom the table of roles says; nobody else gets as far as `ask`. */
  const allowed = (route: RouteName, ask: SignedAnswer): Answer => {
    const needed = roleFor(route) ?? 'admin';
    return async (at) => {
      const kept = await who(at);
      const person = kept && (await people.get(kept.personId));
      if (!kept || !person) return signInPage(at);
      if (!mayAs(roleOf(person), needed))
        return { title: at.say('page.account'), status: 403, error: at.say('page.error.role') };
      return ask({ ...at, kept, person });
    };
  };

  const route = (path: OpenPath, look: Answer, send?: Answer) => mount(path, look, send);
  const signed = (path: SignedPath, look: SignedAnswer, send?: SignedAnswer) =>
    mount(path, allowed(`GET ${path}`, look), send && allowed(`POST ${path}` as RouteName, send));

  const mount = (path: string, look: Answer, send?: Answer) => {
    const answer = (posted: boolean, answers: Answer) => async (request: Request, response: Response) => {
      const at = await visit(request, response, posted);
      const foreign = posted && !at.browser.isOurs(at.form.get('sign') ?? '');
      const shown = await (foreign ? look : answers)(at);
      if (!shown) return;
      const error = shown.error ?? (foreign ? at.say('page.error.form') : undefined);
      at.browser.send(
        foreign ? 403 : (shown.status ?? (error ? 400 : 200)),
        html(layout, { ...shown, error, language: at.language }),
      );
    };
    server.get(path, answer(false, look));
    if (send) server.post(path, answer(true, send));
  };

  const who = async ({ browser, from }: Visit): Promise<Kept | undefined> => {
    const kept = await devices.check(browser.access, browser.refresh, from.now);
    if (kept && kept.access !== browser.access) browser.keep(kept);
    return kept;
  };

  const registerPage = ({ say, browser, code, form }: Visit, error?: SentenceKey): Shown => ({
    title: say('page.register'),
    error: error && say(error),
    forms: [
      {
        action: '/account/register',
        button: say('page.register'),
        hidden: { code, sign: browser.formSign() },
        fields: [
          field('name', say('page.name'), 'text', 'name', form.get('name')),
          field('email', say('page.email'), 'email', 'email', form.get('email')),
          { ...field('phone', say('page.phone'), 'tel', 'tel', form.get('phone')), optional: true },
          { ...field('password', say('page.password'), 'password', 'new-password'), hint: say('page.password-hint') },
        ],
      },
    ],
    links: [{ to: '/privacy', title: say('page.privacy') }],
  });

  route(
    '/account/register',
    async (at) =>
      (await codes.look(at.code, ['register'], at.from.now)) ? registerPage(at) : over(at, 'page.register'),
    async (at) => {
      const said = ['name', 'email', 'phone', 'password'].map((name) => at.form.get(name) ?? '');
      const [name = '', email = '', phone = '', password = ''] = said;
      const done = await registering.register(at.code, { name, email, phone, password }, at.from);
      if (done === 'link') return over(at, 'page.register');
      if (done !== 'sent') return registerPage(at, `page.error.${done}`);
      return { title: at.say('page.register'), texts: [at.say('page.sent')] };
    },
  );

  route(
    '/account/confirm',
    async (at) =>
      (await codes.look(at.code, ['confirm-email', 'change-email'], at.from.now))
        ? { title: at.say('page.confirm'), forms: [button(at, '/account/confirm', 'page.confirm')] }
        : over(at, 'page.confirm'),
    async (at) => {
      if (!(await registering.confirm(at.code, at.from.now))) return over(at, 'page.confirm');
      return { title: at.say('page.confirm'), texts: [at.say('page.confirmed')], links: [signInLink(at)] };
    },
  );

  const signInPage = ({ say, browser, code, form }: Visit, error?: SentenceKey): Shown => ({
    title: say('page.sign-in'),
    error: error && say(error),
    forms: [
      {
        action: '/account/sign-in',
        button: say('page.sign-in'),
        hidden: { code, sign: browser.formSign() },
        fields: [
          field('email', say('page.email'), 'email', 'username', form.get('email')),
          field('password', say('page.password'), 'password', 'current-password'),
        ],
      },
    ],
    links: [{ to: '/account/forgot', title: say('page.forgot') }],
  });

  route(
    '/account/sign-in',
    async (at) => signInPage(at),
    async (at) => {
      const { form, browser, from, code } = at;
      const done = await registering.signIn(form.get('email') ?? '', form.get('password') ?? '', browser.name, from);
      if (typeof done === 'string') return signInPage(at, `page.error.${done}`);
      browser.keep(done);
      const link = code ? await codes.look(code, ['sign-in'], from.now) : undefined;
      const chat = link && (await people.get(link.personId));
      browser.go(chat && chat.id !== done.personId ? `/account/join?code=${encodeURIComponent(code)}` : '/account');
      return undefined;
    },
  );

  route(
    '/account/join',
    async (at) => {
      const link = await codes.look(at.code, ['sign-in'], at.from.now);
      const chat = link && (await people.get(link.personId));
      if (!chat || !(await who(at))) return over(at, 'page.join');
      const channel = at.say('chat.name', { channel: chat.identities[0]?.channel ?? '' });
      const count = await pages.entriesOf(chat);
      return {
        title: at.say('page.join'),
        texts: [at.say('page.join-ask', { name: chat.name || '?', channel, count })],
        forms: [button(at, '/account/join', 'page.go')],
        links: [{ to: '/account', title: at.say('page.account') }],
      };
    },
    async (at) => {
      const kept = await who(at);
      const link = kept && (await codes.redeem(at.code, ['sign-in'], at.from.now));
      const [chat, account] = await Promise.all([link && people.get(link.personId), kept && people.get(kept.personId)]);
      // Two accounts are not made one.
      if (!link || !chat || !account || (await pages.account(chat.id))) return over(at, 'page.join');
      if (chat.id !== account.id) await linking.signedIn(chat, account, link.id, at.from.now);
      return { title: at.say('page.join'), texts: [at.say('page.joined')] };
    },
  );

  const mailPage = ({ say, browser }: Visit, error?: SentenceKey): Shown => ({
    title: say('page.forgot'),
    error: error && say(error),
    forms: [
      {
        action: '/account/forgot',
        button: say('page.go'),
        hidden: { sign: browser.formSign() },
        fields: [field('email', say('page.email'), 'email', 'email')],
      },
    ],
  });

  route(
    '/account/forgot',
    async (at) => mailPage(at),
    async (at) => {
      const done = await registering.forgot(at.form.get('email') ?? '', at.from);
      if (done === 'wait') return mailPage(at, 'page.error.wait');
      return { title: at.say('page.forgot'), texts: [at.say('page.sent')] };
    },
  );

  const resetPage = ({ say, browser, code }: Visit, error?: SentenceKey): Shown => ({
    title: say('page.reset'),
    error: error && say(error),
    forms: [
      {
        action: '/account/reset',
        button: say('page.go'),
        hidden: { code, sign: browser.formSign() },
        fields: [
          { ...field('password', say('page.password'), 'password', 'new-password'), hint: say('page.password-hint') },
        ],
      },
    ],
  });

  route(
    '/account/reset',
    async (at) =>
      (await codes.look(at.code, ['reset-password'], at.from.now)) ? resetPage(at) : over(at, 'page.reset'),
    async (at) => {
      const done = await registering.reset(at.code, at.form.get('password') ?? '', at.from.now);
      if (done === 'link') return over(at, 'page.reset');
      if (done !== 'done') return resetPage(at, `page.error.${done}`);
      at.browser.forget();
      return { title: at.say('page.reset'), texts: [at.say('page.reset-done')], links: [signInLink(at)] };
    },
  );

  const welcomePage = (at: Visit, error?: SentenceKey): Shown => ({
    ...resetPage(at, error),
    title: at.say('page.welcome'),
    forms: resetPage(at).forms?.map((form) => ({ ...form, action: '/account/welcome' })),
  });

  route(
    '/account/welcome',
    async (at) => ((await codes.look(at.code, ['welcome'], at.from.now)) ? welcomePage(at) : over(at, 'page.welcome')),
    async (at) => {
      const done = await registering.welcome(at.code, at.form.get('password') ?? '', at.from.now);
      if (done === 'link') return over(at, 'page.welcome');
      if (done !== 'done') return welcomePage(at, `page.error.${done}`);
      return { title: at.say('page.welcome'), texts: [at.say('page.welcome-done')], links: [signInLink(at)] };
    },
  );

  signed('/account', async (at) => {
    const { kept } = at;
    const account = await pages.account(kept.personId);
    if (!account) return signInPage(at);
    const [known, chats] = await Promise.all([devices.of(kept.personId), people.chats(kept.personId)]);
    const day = (date: Date) => date.toISOString().slice(0, 10);
    return {
      title: at.say('page.account'),
      texts: [[account.name, account.email, account.phone].filter(Boolean).join(' · '), at.say('page.delete')],
      lists: [
        {
          title: at.say('page.chats'),
          items: chats.map(({ channel, createdAt }) => `${at.say('chat.name', { channel })} · ${day(createdAt)}`),
        },
        { title: at.say('page.devices'), items: known.map(({ name, usedAt }) => `${name} · ${day(usedAt)}`) },
      ],
      forms: [
        button(at, '/account/export', 'page.export'),
        button(at, '/account/sign-out', 'page.sign-out'),
        button(at, '/account/sign-out-everywhere', 'page.sign-out-all'),
      ],
      links: [
        { to: '/account/tokens', title: at.say('page.tokens') },
        ...(mayAs(roleOf(at.person), 'agent') ? [{ to: '/account/tickets', title: at.say('page.tickets') }] : []),
        ...(mayAs(roleOf(at.person), 'admin') ? [{ to: '/account/staff', title: at.say('page.staff') }] : []),
        { to: '/account/email', title: at.say('page.email-change') },
        { to: '/account/password', title: at.say('page.reset') },
        { to: '/privacy', title: at.say('page.privacy') },
      ],
    };
  });

  ownPages(signed, pages);
  staffPages(signed, pages);

  const done = (path: SignedPath, does: (at: Signed) => Promise<void>) =>
    signed(
      path,
      async ({ say }) => ({ title: say('page.account'), links: [{ to: '/account', title: say('page.account') }] }),
      async (at) => void (await does(at)),
    );

  done('/account/export', async ({ person, browser, from }) => {
    browser.file('outlay.zip', await pages.exported(person, from.now));
  });
  done('/account/sign-out', async ({ kept, browser }) => {
    await devices.end(kept.device);
    browser.forget();
    browser.go('/account/sign-in');
  });
  done('/account/sign-out-everywhere', async ({ kept, browser }) => {
    await devices.endAll(kept.personId);
    browser.forget();
    browser.go('/account/sign-in');
  });

  tokenPages({ pages, route, who, signInPage });

  route('/privacy', async ({ say }) => ({
    title: say('page.privacy'),
    texts: [say('page.privacy-text')],
    links: [{ to: '/account', title: say('page.account') }],
  }));
}

function field(name: string, label: string, type: Field['type'], complete: string, value?: string): Field {
  return { name, label, type, complete, value };
}

function button({ browser, code, say }: Visit, action: string, title: SentenceKey) {
  return { action, button: say(title), hidden: { code, sign: browser.formSign() } };
}

function over({ say }: Visit, title: SentenceKey): Shown {
  return { title: say(title), error: say('page.error.link'), links: [{ to: '/privacy', title: say('page.privacy') }] };
}

function signInLink({ say }: Visit) {
  return { to: '/account/sign-in', title: say('page.sign-in') };
}
