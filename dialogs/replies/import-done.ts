import type { Reply } from '../../src/bot/turn';
import type { ImportRecord } from '../../src/exchange/import-record';

/** What an import has done, and the one way back. */
export function importDone({ id, written, doubles, broken }: ImportRecord): Reply {
  const some = doubles > 0 ? 'some' : 'none';
  const unread = broken > 0 ? 'some' : 'none';
  return {
    lines: [{ sentence: 'import.done', values: { count: written, doubles, broken, some, unread } }],
    buttons: written > 0 ? [{ title: 'button.undo', do: 'undo', with: id }] : undefined,
  };
}
