import { NO_WISHES } from '../../src/accounts/wishes';
import type { Intent } from '../../src/bot/intent';
import type { Turn } from '../../src/bot/turn';
import type { CategoryNamed } from '../categories/own-category';
import type { ChangeAlerts } from './change-alerts';
import { type ChangeWishes, withOne } from './change-wishes';
import { type Subject, subjectNamed, subjectOf, subjectWords } from './subjects';

interface Slots {
  readonly subject?: Subject;
}

interface Parts {
  readonly named: CategoryNamed;
  readonly alerts: ChangeAlerts;
  readonly wishes: ChangeWishes;
}

/** "stop telling me about food", "tell me again about the weekly digest": each says the way back. */
export function stopTelling(id: 'stop-telling' | 'tell-again', { named, alerts, wishes }: Parts): Intent<Slots> {
  const without = (list: readonly string[], one: string) =>
    id === 'stop-telling' ? withOne(list, one) : list.filter((other) => other !== one);
  return {
    id,
    begin: (turn) => {
      const { press, meaning } = turn;
      return { subject: press ? subjectOf(press.with ?? '') : subjectNamed(meaning.what ?? '', turn, named) };
    },
    fulfil: async ({ subject }, turn) => {
      if (!subject) return turn.reply({ lines: [{ sentence: 'alerts.unknown' }] });
      if (subject.kind) await wishes(turn, (all) => ({ ...all, muted: without(all.muted, subject.id) }));
      else await alerts(turn, (all) => ({ ...all, off: without(all.off ?? [], subject.id) }));
      const what = subjectWords(subject);
      turn.reply(
        id === 'stop-telling'
          ? {
              lines: [{ sentence: 'alerts.stopped', values: { what } }],
              buttons: [{ title: 'button.tell-again', do: 'tell-again', with: subject.id }],
            }
          : {
              lines: [{ sentence: 'alerts.started', values: { what } }],
              buttons: [{ title: 'button.set-back', do: 'stop-telling', with: subject.id }],
            },
      );
    },
  };
}

/** All that somebody has stopped, in their words. */
export function stoppedOf({ person }: Turn): readonly Subject[] {
  const { muted } = person.wishes ?? NO_WISHES;
  return [...muted, ...(person.alerts?.off ?? [])].map(subjectOf);
}
