import type { Said } from '../../sentences';
import type { ENTRIES } from '../../sentences/entries';

export const entries: Said<typeof ENTRIES> = {
  'edit.done': '✏️ Изменено:',
  'edit.what': 'Что изменить? Напиши, например, «исправь на 15», «это было вчера» или «это транспорт».',
  'entry.which': 'Какую запись ты имеешь в виду?',
  'entry.none':
    'Не нашёл записи{what, select, none {} other { «{whatText}»}}, поэтому ничего не изменил. «покажи последние 10» покажет, что есть.',
  'entry.hint': 'Чтобы изменить, напиши «исправь на 15», «это было вчера» или «это транспорт».',
  'delete.done':
    '🗑️ {count, plural, one {Удалена # запись} few {Удалены # записи} many {Удалено # записей} other {Удалено # записи}}:',
  'delete.ask': 'Удалить {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}?',
  'delete.kept': 'Ничего не удалено.',
  'delete.too-many':
    'Это больше {most} записей, поэтому ничего не удалено. Назови день или категорию, например «удали всё за вчера».',
  'list.title':
    '🔎 {what}: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, {amounts}',
  'list.none': '🔎 {what}: ничего не найдено.',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '{from}–{to} из {count}. Номер открывает запись.',
  'list.end': 'Это всё.',
  'search.what':
    '{type, select, expense {Расходы} income {Доходы} refund {Возвраты} transfer {Переводы} other {Записи}}{words, select, none {} other { со словом «{wordsText}»}}{category, select, none {} other { – {categoryName}}}{tags, select, none {} other { {tagsText}}}{min, select, none {} other { от {minAmount}}}{max, select, none {} other { до {maxAmount}}}{period, select, none {} other { {periodText}}}',
};
