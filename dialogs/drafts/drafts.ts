import type { Intent } from '../../src/bot/intent';
import { operationOf, type Turn } from '../../src/bot/turn';
import { UNFILED } from '../../src/ledger/draft';
import type { Drafts } from '../../src/ledger/drafts';
import type { Ledger } from '../../src/ledger/ledger';
import { addDays } from '../../src/ledger/period';
import { draftLines, draftShownAs } from '../replies/draft';
import { listLine } from '../replies/recorded';

const SEVERAL = 'several';
/** As many as a message shows. */
const MOST_SHOWN = 10;
/** Entries without a category are shown this far back, so many. */
const DAYS_BACK = 60;
const MOST_UNFILED = 5;

/** "drafts": what is not in the ledger yet, and what stands there without a category; a number opens it. */
export function listDrafts(drafts: Drafts, ledger: Ledger): Intent {
  return {
    id: 'drafts',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const all = await drafts.open(operationOf(turn));
      const shown = all.slice(-MOST_SHOWN);
      const unfiled = await unfiledIn(ledger, turn);
      if (shown.length === 0 && unfiled.length === 0) return turn.reply({ lines: [{ sentence: 'draft.none' }] });
      turn.reply({
        lines: [
          ...(shown.length > 0 ? [{ sentence: 'draft.list', values: { count: all.length } } as const] : []),
          ...shown.flatMap(({ says }, place) => draftLines(says.entries, turn, place + 1)),
          ...(unfiled.length > 0 ? [{ sentence: 'draft.unfiled', values: { count: unfiled.length } } as const] : []),
          ...unfiled.map((entry, place) => listLine(entry, shown.length + place + 1, turn)),
        ],
        buttons: [
          ...shown.map(({ id }) => ({ do: 'draft', with: `open ${id}` })),
          ...unfiled.map(({ id }) => ({ do: 'refile', with: id })),
        ].map((button, place) => ({ title: { text: String(place + 1) }, ...button })),
        // "Yes" under a list of several means none of them.
        entries: shown.length === 1 ? shown.map(draftShownAs) : [SEVERAL],
      });
    },
  };
}

function unfiledIn(ledger: Ledger, { person, today }: Turn) {
  const period = { from: addDays(today, -DAYS_BACK), to: today };
  return ledger.list(person.ledgerId, { period, categories: [UNFILED] }, MOST_UNFILED);
}
