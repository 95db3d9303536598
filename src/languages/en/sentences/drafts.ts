import type { Said } from '../../sentences';
import type { DRAFTS } from '../../sentences/drafts';

export const drafts: Said<typeof DRAFTS> = {
  'draft.did':
    '{did, select, read {🏦 {count, plural, one {Read from your bank’s message} other {Read # entries from your bank’s messages}} · Nothing is written yet:} opened {📝 A draft · Nothing is written yet:} changed {✏️ Draft changed · Nothing is written yet:} back {📝 Waits as a draft again · Nothing is written yet:} other {🗑️ Draft discarded:}}',
  'draft.line':
    '{mark, select, number {{number}. } more {   } other {• }}{money, select, missing {amount missing} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'draft.there':
    '♻️ {count, plural, one {This was pasted before and is in your ledger:} other {These # were pasted before and are in your ledger:}}',
  'draft.alike': '♻️ {amount} ({day}) is in your ledger already. If it is the same, discard this one.',
  'draft.left':
    '{count, plural, one {# message moved no money and is left out.} other {# messages moved no money and are left out.}}',
  'draft.nothing': 'That message of a bank moved no money, so there is nothing to record.',
  'draft.kept': '📝 Kept as a draft. “drafts” shows what is unfinished.',
  'draft.gone': 'That draft was confirmed or discarded already. “drafts” shows what is unfinished.',
  'draft.list': '📝 {count, plural, one {# draft is} other {# drafts are}} not in your ledger yet:',
  'draft.none': 'No drafts: everything you told me is in your ledger.',
  'draft.unfiled': '🏷️ {count, plural, one {# entry has} other {# entries have}} no category yet:',
  'draft.which': 'Which one do you mean? Name it, like “the taxi was 11”.',
  'draft.too-many':
    'You have {most} drafts already, so I kept nothing. “drafts” shows them; confirm or discard some first.',
  'button.confirm': 'Confirm',
};
