import type { PersonStore } from './accounts/person';
import { NO_WISHES } from './accounts/wishes';
import type { Stop } from './mail/stop-links';

/** Does what a link in a mail says: ends one kind of notice everywhere, or all notices by e-mail. */
export function stopNotices(people: PersonStore): (what: Stop) => Promise<void> {
  return async ({ personId, about }) => {
    const person = await people.get(personId);
    if (!person) return;
    await people.change(person.id, ({ wishes = NO_WISHES }) => {
      const { off, muted, ...rest } = wishes;
      return about === '*'
        ? { wishes: { ...rest, muted, off: [...new Set([...off, 'email'])] } }
        : { wishes: { ...rest, off, muted: [...new Set([...muted, about])] } };
    });
  };
}
