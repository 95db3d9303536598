import { randomUUID } from 'node:crypto';
import { whomOf } from '../accounts/whom';
import type { AccountPages, Shown, Signed, SignedAnswer, SignedPath } from './mount-account-pages';
import type { Field, Form } from './page';
import { ticketPages } from './ticket-pages';

export type Mount = (path: SignedPath, look: SignedAnswer, send?: SignedAnswer) => void;

const MOST_FAILURES = 20;
const LONGEST_TEXT = 2_000;

/** Pages of those who help, and of the admin: who may open them says the table of roles. */
export function staffPages(mount: Mount, pages: AccountPages): void {
  ticketPages(mount, pages);
  const { desk } = pages;

  const staffPage = async ({ say, browser, form }: Signed, error?: string, done?: string): Promise<Shown> => {
    const [counts, people, failures] = await Promise.all([
      desk.counts(),
      desk.staff.all(),
      desk.failures(MOST_FAILURES),
    ]);
    const { tickets } = counts;
    const taken = [...tickets.open.values()].reduce((sum, one) => sum + one, 0);
    const field = (name: string, label: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
      name,
      label,
      type,
      complete: 'off',
      value: error ? form.get(name) : undefined,
      ...more,
    });
    const forms: Form[] = [
      {
        action: '/account/staff',
        button: say('page.agent-new'),
        hidden: { do: 'engage', sign: browser.formSign() },
        fields: [
          field('name', say('page.name'), 'text'),
          field('email', say('page.email'), 'email'),
          field('phone', say('page.phone'), 'tel', { optional: true }),
        ],
      },
      {
        action: '/account/staff',
        button: say('page.announce'),
        // Made with the form: sent twice, it is told once.
        hidden: { do: 'announce', id: randomUUID(), sign: browser.formSign() },
        fields: [field('text', say('page.announce-text'), 'area', { longest: LONGEST_TEXT })],
      },
    ];
    return {
      title: say('page.staff'),
      error,
      texts: [...(done ? [done] : [])],
      lists: [
        {
          title: say('staff.title'),
          items: people.map(({ id, name, role = 'customer', email, emailConfirmed }) =>
            say('staff.line', {
              name: name || '?',
              role,
              email: email ?? '',
              mail: email && emailConfirmed ? 'yes' : 'no',
              count: tickets.open.get(id) ?? 0,
            }).replace(/^• /, ''),
          ),
        },
        {
          title: say('page.counts'),
          items: [
            say('counts.people', { people: counts.people, accounts: counts.accounts }),
            say('counts.tickets', {
              open: taken + tickets.unassigned,
              free: tickets.unassigned,
              closed: tickets.closed,
              rated: tickets.stars === undefined ? 'no' : 'yes',
              stars: (tickets.stars ?? 0).toFixed(1),
            }),
            say('counts.waiting', { count: counts.waiting }),
          ],
        },
        {
          title: say('page.failures'),
          items: failures.flatMap(({ about, told, at }) =>
            told
              .filter(({ how }) => how === 'failed')
              .map(({ route, reason = '?' }) => `${at.toISOString().slice(0, 16)} · ${about} · ${route}: ${reason}`),
          ),
        },
      ].filter(({ items }) => items.length > 0),
      forms,
      links: [
        { to: '/account/tickets', title: say('page.tickets') },
        { to: '/account', title: say('page.account') },
      ],
    };
  };

  mount(
    '/account/staff',
    (at) => staffPage(at),
    async (at) => {
      const { form, say, person, from } = at;
      const said = (name: string) => form.get(name) ?? '';
      if (said('do') === 'announce') {
        const text = said('text').trim().slice(0, LONGEST_TEXT);
        if (!text) return staffPage(at);
        const done = await desk.announcements.announce(`page/${said('id').slice(0, 40)}`, text, person, from.now);
        if (done === 'begun') return staffPage(at, undefined, say('announce.begun'));
        return staffPage(at, say('announce.wait', { minutes: Math.ceil(done.waitMs / 60_000) }));
      }
      const whom = whomOf({ name: said('name'), email: said('email'), phone: said('phone') });
      if (typeof whom === 'string') return staffPage(at, say(`page.error.${whom}`));
      const done = await desk.staff.engage(whom, person, from.now);
      return staffPage(at, undefined, say(`agent.${done}`, { name: whom.name, email: whom.email }));
    },
  );
}
