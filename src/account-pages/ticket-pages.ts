import { randomUUID } from 'node:crypto';
import type { Ticket } from '../tickets/ticket';
import type { AccountPages, Shown, Signed } from './mount-account-pages';
import type { Form } from './page';
import type { Mount } from './staff-pages';

const LONGEST_TEXT = 2_000;

/** The queue, and one ticket: what is seen and done there is what the chat shows and does. */
export function ticketPages(mount: Mount, { desk, linesOf }: AccountPages): void {
  const { tickets, staff } = desk;
  const day = (date: Date) => date.toISOString().slice(0, 10);

  mount('/account/tickets', async ({ say, person }) => {
    const [queue, helpers] = await Promise.all([tickets.queue(), staff.all()]);
    const items = queue.map(({ number, name, reason, agent, openedAt, text }) => ({
      to: `/account/ticket?number=${number}`,
      title: say('tickets.line', {
        number,
        name: name || '?',
        day: day(openedAt),
        reason,
        whose: !agent ? 'nobody' : agent === person.id ? 'you' : 'other',
        agent: helpers.find(({ id }) => id === agent)?.name || '?',
        text: text.slice(0, 120),
      }).replace(/^• /, ''),
    }));
    return {
      title: say('page.tickets'),
      texts: items.length > 0 ? [] : [say('tickets.none')],
      lists: items.length > 0 ? [{ title: say('tickets.title'), items }] : [],
      links: [{ to: '/account', title: say('page.account') }],
    };
  });

  const numberOf = ({ browser, form }: Signed) => Number(form.get('number') ?? browser.query.get('number') ?? 0) || 0;

  const ticketPage = async (at: Signed, error?: string): Promise<Shown> => {
    const { say, person, from, browser } = at;
    const number = numberOf(at);
    const links = [{ to: '/account/tickets', title: say('page.tickets') }];
    const title = say('page.ticket', { number });
    const seen = await tickets.look(number, person, from.now);
    if ('refused' in seen)
      return { title, status: 404, error: say(`ticket.refused.${seen.refused}`, { number }), links };
    const helpers = await staff.all();
    const nameOf = (id: string | undefined) => helpers.find((one) => one.id === id)?.name || '?';
    const mine = seen.agent === person.id;
    if (seen.entries.length > 0) await tickets.entriesOf(number, person, from.now);
    const entries = seen.entries.length > 0 ? await linesOf(seen.ledgerId, seen.entries, at.language) : [];
    const head = { number, name: seen.name || '?', reason: seen.reason, state: seen.state, day: day(seen.openedAt) };
    return {
      title,
      error,
      texts: [
        say('ticket.head', head),
        say('ticket.text', { text: seen.text }),
        ...(seen.lines.length > 0 ? [say('ticket.lines', { lines: seen.lines.join('\n') })] : []),
        ...seen.notes.map(({ from: side, by, text }) =>
          say('ticket.note', { from: side, name: side === 'agent' ? nameOf(by) : seen.name || '?', text }),
        ),
        say('ticket.whose', { whose: !seen.agent ? 'nobody' : mine ? 'you' : 'other', agent: nameOf(seen.agent) }),
      ],
      lists: entries.length > 0 ? [{ title: say('ticket.entries', { name: seen.name || '?' }), items: entries }] : [],
      forms: formsOf(
        seen,
        mine,
        helpers.filter(({ id }) => id !== seen.agent),
      ),
      links,
    };

    function formsOf(
      { state }: Ticket,
      own: boolean,
      others: readonly { readonly id: string; readonly name?: string }[],
    ): Form[] {
      if (state === 'closed') return [];
      const form = (does: string, button: string, more: Partial<Form> = {}): Form => ({
        action: '/account/ticket',
        button,
        hidden: { do: does, number: String(number), key: randomUUID(), sign: browser.formSign() },
        ...more,
      });
      const answer = {
        name: 'text',
        label: say('page.answer'),
        type: 'area' as const,
        complete: 'off',
        longest: LONGEST_TEXT,
      };
      const to = {
        name: 'to',
        label: say('page.assign'),
        type: 'choice' as const,
        complete: 'off',
        choices: others.map(({ id, name }) => ({ value: id, title: name || '?' })),
      };
      return [
        ...(own
          ? [form('answer', say('button.ticket-answer'), { fields: [answer] })]
          : [form('take', say('button.ticket-take'))]),
        ...(others.length > 0 ? [form('assign', say('button.ticket-assign'), { fields: [to] })] : []),
        ...(own ? [form('close', say('button.ticket-close'))] : []),
      ];
    }
  };

  mount(
    '/account/ticket',
    (at) => ticketPage(at),
    async (at) => {
      const { form, person, from, say, browser } = at;
      const number = numberOf(at);
      const text = (form.get('text') ?? '').trim().slice(0, LONGEST_TEXT);
      const key = `page/${(form.get('key') ?? '').slice(0, 40)}`;
      const does = form.get('do');
      const to = does === 'assign' ? (await staff.all()).find(({ id }) => id === form.get('to')) : person;
      const done =
        does === 'close'
          ? await tickets.close(number, person, from.now)
          : does === 'answer' && text
            ? await tickets.answer(number, person, { key, text }, from.now)
            : (does === 'take' || does === 'assign') && to
              ? await tickets.assign(number, to, person, from.now)
              : { refused: 'none' as const };
      if ('refused' in done) return ticketPage(at, say(`ticket.refused.${done.refused}`, { number }));
      browser.go(`/account/ticket?number=${number}`);
      return undefined;
    },
  );
}
