import type { Step } from '../draft';
import { claimIntent, LONGEST_ORDER, mayCorrect } from './claim-intent';
import { impossibleDay } from './impossible-day';
import { piecesOf } from './pieces';
import { readEdit } from './read-edit';
import { readWhich } from './read-which';

const read: Step = {
  id: 'target',
  run(draft, context) {
    if (draft.text.length > LONGEST_ORDER) return;
    const pieces = piecesOf(draft);
    const { meaning } = draft;
    const intent = meaning.intent?.value;
    if (intent === 'edit' || (intent === 'record' && mayCorrect(pieces, draft)))
      Object.assign(meaning, readEdit(pieces, draft, context));
    else if (intent === 'delete') meaning.target = readWhich(pieces, draft, context);
    else if (intent === 'list' && !meaning.more) meaning.search = readWhich(pieces, draft, context);
    for (const [part, found] of Object.entries({ edit: meaning.edit, ...(meaning.target ?? meaning.search) }))
      if (found !== undefined) draft.trail.push({ step: 'target', said: `${part}: ${JSON.stringify(found)}` });
  },
};

export const targetSteps: readonly Step[] = [
  claimIntent, // first: "the taxi was 11" looks like a record, and is none where the taxi is there already
  read,
];

/** After the days, before what reads with them. */
export const noSuchDaySteps: readonly Step[] = [impossibleDay];
