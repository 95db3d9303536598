import type { PersonStore } from './accounts/person';
import { NO_WISHES } from './accounts/wishes';
import type { Stop } from './mail/stop-links';

/** Does what a link in a mail says: ends one kind of notice everywhere, or all notices by e-mail. */
export function stopNotices(people: PersonStore): (what: Stop) => Promise<void> {
  return async ({ personId, about }) => {
    const person = await people.get(personId);
    if (!person) return;
    const { off, muted, ...rest } = person.wishes ?? NO_WISHES;
    const wishes =
      about === '*'
        ? { ...rest, muted, off: [...new Set([...off, 'email'])] }
        : { ...rest, off, muted: [...new Set([...muted, about])] };
    await people.change(personId, { wishes });
  };
}
