import type { Reply } from '../../src/bot/turn';
import type { ImportRecord, Rewind } from '../../src/exchange/import-record';

/** An import that was taken back or brought back, and the way back from that. */
export function importRewound({ name }: ImportRecord, { what, written, batch }: Rewind): Reply {
  return {
    lines: [{ sentence: 'import.rewound', values: { what, count: written, name } }],
    buttons: [
      what === 'undo' ? { title: 'button.redo', do: 'redo' } : { title: 'button.undo', do: 'undo', with: batch },
    ],
  };
}
