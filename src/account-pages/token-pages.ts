import { MOST_TOKENS, SCOPES } from '../accounts/api-tokens';
import type { Kept } from '../accounts/devices';
import type { Person } from '../accounts/person';
import type { SentenceKey } from '../languages/sentences';
import { plainLine } from '../ledger/plain-line';
import type { AccountPages, Answer, OpenPath, Shown, Visit } from './mount-account-pages';

interface TokenPages {
  readonly pages: AccountPages;
  route(path: OpenPath, look: Answer, send?: Answer): void;
  who(at: Visit): Promise<Kept | undefined>;
  signInPage(at: Visit): Shown;
}

const PATH = '/account/tokens';
const LONGEST_NAME = 60;

/**
 * Tokens for programs: made, shown once, listed and revoked. Who comes here has a link from the chat or has signed in. A link is
 * used up by what is done with it, and the page then holds the next one.
 */
export function tokenPages({ pages, route, who, signInPage }: TokenPages): void {
  const { apiTokens, codes, people, publicUrl } = pages;

  /** Whose page it is; with `use` a link that led here is good no more. */
  const ownerOf = async (at: Visit, use: boolean): Promise<Person | undefined> => {
    const link = await codes[use ? 'redeem' : 'look'](at.code, ['tokens'], at.from.now);
    const id = link?.personId ?? (await who(at))?.personId;
    return id === undefined ? undefined : people.get(id);
  };

  const page = async (at: Visit, person: Person, code: string, more: Partial<Shown> = {}): Promise<Shown> => {
    const { say, browser } = at;
    const hidden = { code, sign: browser.formSign() };
    const day = (date: Date) => date.toISOString().slice(0, 10);
    const all = await apiTokens.of(person);
    const labels = (scopes: readonly string[]) =>
      SCOPES.filter((one) => scopes.includes(one)).map((scope) => say(`page.token-${scope}`));
    return {
      title: say('page.tokens'),
      texts: [say('page.tokens-about', { link: `${publicUrl}/api/v1/openapi.json` })],
      ...more,
      lists: [
        {
          title: say('page.tokens'),
          items: all.map(({ name, scopes, createdAt, usedAt }) => {
            const used = usedAt ? [say('page.token-used', { day: day(usedAt) })] : [];
            return [name, ...labels(scopes), day(createdAt), ...used].join(' · ');
          }),
        },
      ],
      forms: [
        {
          action: PATH,
          button: say('page.token-make'),
          hidden,
          fields: [
            { name: 'name', label: say('page.token-for'), type: 'text', complete: 'off' },
            ...SCOPES.map((scope) => ({
              name: scope,
              label: say(`page.token-${scope}`),
              type: 'checkbox' as const,
              complete: 'off',
              value: scope === 'log' ? 'yes' : '',
            })),
          ],
        },
        ...all.map(({ id, name }) => ({
          action: `${PATH}/revoke` as const,
          button: say('page.token-revoke', { name }),
          hidden: { ...hidden, token: id },
        })),
      ],
    };
  };

  /** The next link, where this one has just been used up. */
  const next = (at: Visit, { id }: Person) =>
    at.code ? codes.issue('tokens', id, { language: at.language }, at.from.now) : Promise.resolve('');

  const look: Answer = async (at) => {
    const person = await ownerOf(at, false);
    if (person) return page(at, person, at.code);
    return at.code
      ? { title: at.say('page.tokens'), error: at.say('page.error.link') }
      : { ...signInPage(at), status: 401 };
  };

  route(PATH, look, async (at) => {
    const { form, say, from } = at;
    const person = await ownerOf(at, false);
    if (!person) return look(at);
    const name = plainLine(form.get('name') ?? '', LONGEST_NAME);
    const scopes = SCOPES.filter((scope) => form.has(scope));
    const wrong: SentenceKey | undefined = !name
      ? 'page.error.token-name'
      : scopes.length === 0
        ? 'page.error.token-what'
        : undefined;
    if (wrong) return page(at, person, at.code, { error: say(wrong) });
    const owner = await ownerOf(at, true);
    if (!owner) return look(at);
    const token = await apiTokens.make(owner, name, scopes, from.now);
    const code = await next(at, owner);
    if (!token) return page(at, owner, code, { error: say('page.error.token-many', { most: MOST_TOKENS }) });
    return page(at, owner, code, { texts: [say('page.token-made')], secret: token });
  });

  route(`${PATH}/revoke`, look, async (at) => {
    const person = await ownerOf(at, true);
    if (!person) return look(at);
    await apiTokens.revoke(person, at.form.get('token') ?? '', at.from.now);
    return page(at, person, await next(at, person));
  });
}
