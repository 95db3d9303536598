import type { Intent } from '../../src/bot/intent';
import type { Turn } from '../../src/bot/turn';
import { type ChangeWishes, withOne } from './change-wishes';
import { nameOfRoute, routeNamed, routesTo } from './routes';

interface Slots {
  readonly route?: string;
}

/** "notify me by e-mail", "don't notify me on Telegram": where notices come. */
export function notify(id: 'notify-on' | 'notify-off', change: ChangeWishes): Intent<Slots> {
  return {
    id,
    begin: ({ press, meaning }) => ({ route: press ? press.with : routeNamed(meaning.what ?? '') }),
    fulfil: async ({ route }, turn) => {
      if (!route) return turn.reply({ lines: [{ sentence: 'notices.where' }] });
      await change(turn, ({ off, ...rest }) => ({
        ...rest,
        off: id === 'notify-off' ? withOne(off, route) : off.filter((one) => one !== route),
      }));
      turn.reply({
        lines: [{ sentence: sentenceFor(id, route, turn), values: { route: nameOfRoute(route) } }],
        buttons: [{ title: 'button.set-back', do: id === 'notify-on' ? 'notify-off' : 'notify-on', with: route }],
      });
    },
  };
}

function sentenceFor(id: 'notify-on' | 'notify-off', route: string, { person }: Turn) {
  if (id === 'notify-off') return 'notices.off';
  if (routesTo(person).includes(route)) return 'notices.on';
  return route === 'email' ? 'notices.no-address' : 'notices.not-met';
}
