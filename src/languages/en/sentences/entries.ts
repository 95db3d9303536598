import type { Said } from '../../sentences';
import type { ENTRIES } from '../../sentences/entries';

export const entries: Said<typeof ENTRIES> = {
  'edit.done': '✏️ Changed:',
  'edit.what': 'What should change? Write it like “make it 15”, “it was yesterday” or “that’s transport”.',
  'entry.which': 'Which one do you mean?',
  'entry.none':
    'I found no entry{what, select, none {} other { “{whatText}”}}, so nothing was changed. “show my last 10” lists what there is.',
  'entry.hint': 'To change it, write “make it 15”, “it was yesterday” or “that’s transport”.',
  'delete.done': '🗑️ {count, plural, one {Deleted} other {Deleted # entries}}:',
  'delete.ask': 'Delete these {count, plural, one {# entry} other {# entries}}?',
  'delete.kept': 'Nothing was deleted.',
  'delete.too-many':
    'That would be more than {most} entries, so nothing was deleted. Name a day or a category, like “delete everything from yesterday”.',
  'list.title': '🔎 {what}: {count, plural, one {# entry} other {# entries}}, {amounts}',
  'list.none': '🔎 {what}: nothing found.',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '{from}–{to} of {count}. A number opens the entry.',
  'list.end': 'That was all.',
  'search.what':
    '{type, select, expense {Expenses} income {Income} refund {Refunds} transfer {Transfers} other {Entries}}{words, select, none {} other { with “{wordsText}”}}{category, select, none {} other { in {categoryName}}}{tags, select, none {} other { {tagsText}}}{min, select, none {} other { from {minAmount}}}{max, select, none {} other { up to {maxAmount}}}{period, select, none {} other { {periodText}}}',
};
