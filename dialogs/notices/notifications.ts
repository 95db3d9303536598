import { NO_WISHES } from '../../src/accounts/wishes';
import type { Intent } from '../../src/bot/intent';
import type { Reply, Turn } from '../../src/bot/turn';
import { clock } from './hours-in';
import { nameOfRoute, routesTo } from './routes';

/** "notifications": where notices come, when not, and buttons that change it. */
export function notifications(): Intent {
  return {
    id: 'notifications',
    begin: () => ({}),
    fulfil: async (_slots, turn) => turn.reply(shown(turn)),
  };
}

function shown({ person }: Turn): Reply {
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
      ...(muted.length > 0 ? [{ sentence: 'notices.stopped' as const, values: { count: muted.length } }] : []),
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
