import { NO_WISHES } from '../../src/accounts/wishes';
import { dosageOf } from '../../src/alerts/wanted';
import type { Intent } from '../../src/bot/intent';
import type { Reply, Turn } from '../../src/bot/turn';
import { dayAt } from '../../src/ledger/period';
import { clock } from './hours-in';
import { nameOfRoute, routesTo } from './routes';
import { stoppedOf } from './stop-telling';
import { subjectWords } from './subjects';

/** "notifications": where notices come, when not, and buttons that change it. */
export function notifications(): Intent {
  return {
    id: 'notifications',
    begin: () => ({}),
    fulfil: async (_slots, turn) => turn.reply(shown(turn)),
  };
}

function shown(turn: Turn): Reply {
  const { person } = turn;
  const { off, muted, quiet } = person.wishes ?? NO_WISHES;
  const routes = routesTo(person).map((id) => ({ id, on: !off.includes(id), name: nameOfRoute(id) }));
  const hours = quiet && { from: clock(quiet.from), to: clock(quiet.to) };
  return {
    lines: [
      { sentence: 'notices.head' },
      ...routes.map(({ on, name: route }) => ({
        sentence: 'notices.route' as const,
        values: { route, on: on ? 'yes' : 'no' },
      })),
      hours ? { sentence: 'notices.quiet', values: hours } : { sentence: 'notices.no-quiet' },
      ...alertLines(turn),
    ],
    buttons: [
      ...routes.map(({ id, on, name: route }) => ({
        title: { say: 'notices.turn' as const, with: { route, on: on ? 'off' : 'on' } },
        do: on ? 'notify-off' : 'notify-on',
        with: id,
      })),
      ...(muted.length > 0 ? [{ title: 'notices.again' as const, do: 'unmute', with: '*' }] : []),
    ],
  };
}

/** How much is told, what is not, and whether nothing is at all for a while. */
function alertLines(turn: Turn): Reply['lines'] {
  const { person, now } = turn;
  const { until } = person.alerts ?? {};
  const stopped = stoppedOf(turn);
  return [
    { sentence: 'alerts.dosage', values: { dosage: dosageOf(person.alerts) } },
    ...(stopped.length > 0
      ? [{ sentence: 'alerts.off' as const, values: { what: { list: stopped.map(subjectWords) } } }]
      : []),
    ...(until && until > now
      ? [{ sentence: 'alerts.snoozed' as const, values: { day: { date: dayAt(until, person.zone) } } }]
      : []),
    { sentence: 'alerts.how' },
  ];
}
