import type { Intent } from '../../src/bot/intent';
import { operationOf, type Turn } from '../../src/bot/turn';
import type { Draft, Planned } from '../../src/ledger/draft';
import type { Drafts } from '../../src/ledger/drafts';
import type { EditMeaning, WhichEntries } from '../../src/understanding/meaning';
import { pointsAtNothing } from '../find/filter-of';
import { draftReply, draftShown } from '../replies/draft';
import { withLines } from '../replies/recorded';
import type { Teach } from '../teach';

/** "Make it 15", "the taxi was 11", "remove it": of the draft that was shown last, where it has what the message names. */
export function orDraft(intent: Intent, drafts: Drafts, teach: Teach): Intent {
  return {
    ...intent,
    begin: (turn) => {
      const draft = turn.press ? undefined : draftShown(turn.about ?? turn.recent);
      return draft === undefined ? intent.begin(turn) : { draft };
    },
    ask: (slots, turn) => ('draft' in slots ? undefined : intent.ask?.(slots, turn)),
    fulfil: async (slots, turn) => {
      if (!('draft' in slots)) return intent.fulfil(slots, turn);
      const draft = await drafts.waiting(turn.person.ledgerId, String(slots.draft));
      const removes = intent.id === 'delete';
      const places = draft && placesMeant(draft, turn.meaning.target, removes);
      if (!draft || places?.length === 0) return turn.follow({ id: intent.id, slots: intent.begin(turn) });
      if (places) return change(draft, places, removes, { drafts, teach }, turn);
      turn.reply(withLines(draftReply(draft, 'opened', turn), [{ sentence: 'draft.which' }]));
    },
  };
}

/** "Yes", "ok", "confirm" right under a draft: it is confirmed. Where none was shown nothing waits for that. */
export function confirmDraft(): Intent<{ readonly id?: string }> {
  return {
    id: 'confirm',
    begin: ({ offered }) => ({ id: draftOffered(offered) }),
    fulfil: async ({ id }, turn) => {
      if (id) turn.follow({ id: 'draft', slots: { verb: 'confirm', id } });
      else turn.reply({ lines: [{ sentence: 'smalltalk' }] });
    },
  };
}

/** "Cancel" right under a draft: it waits, and that is said. */
export function keptOnCancel(intent: Intent): Intent {
  return {
    ...intent,
    fulfil: async (slots, turn) =>
      draftOffered(turn.offered) ? turn.reply({ lines: [{ sentence: 'draft.kept' }] }) : intent.fulfil(slots, turn),
  };
}

function draftOffered(offered: Turn['offered']): string | undefined {
  return offered.find((press) => press.do === 'draft' && press.with?.startsWith('confirm '))?.with?.split(' ')[1];
}

async function change(
  { id, says }: Draft,
  places: readonly number[],
  removes: boolean,
  { drafts, teach }: { readonly drafts: Drafts; readonly teach: Teach },
  turn: Turn,
): Promise<void> {
  const edit = turn.meaning.edit ?? {};
  const entries = says.entries.flatMap((entry, place) => {
    if (!places.includes(place)) return entry;
    return removes ? [] : changedBy(entry, edit, turn);
  });
  const changed = await drafts.change(operationOf(turn), id, entries);
  if (!changed) return turn.reply({ lines: [{ sentence: 'draft.gone' }] });
  turn.reply(draftReply(changed, changed.open ? 'changed' : 'discarded', turn));
  await teach([changed], turn);
}

function changedBy(entry: Planned, edit: EditMeaning, { categories }: Turn): Planned {
  const said = Object.fromEntries(Object.entries(edit).flatMap(([part, slot]) => (slot ? [[part, slot.value]] : [])));
  const category = edit.category && categories.counted(edit.category.value);
  return { ...entry, ...said, ...(category && { category }) };
}

/** The entries of a draft that a message points at: all of it, or those called so; undefined where it does not say which. */
function placesMeant(
  { says }: Draft,
  which: WhichEntries | undefined,
  removes: boolean,
): readonly number[] | undefined {
  const all = says.entries.map((_, place) => place);
  if (!which || pointsAtNothing(which)) return removes || which?.all || all.length === 1 ? all : undefined;
  const words = which.words.map((word) => word.toLowerCase());
  return all.filter((place) => {
    const { note = '', payee = '', category } = says.entries[place]!;
    const text = `${note} ${payee}`.toLowerCase();
    const named = words.length > 0 && words.every((word) => text.includes(word));
    return named || (which.category !== undefined && which.category.value === category);
  });
}
