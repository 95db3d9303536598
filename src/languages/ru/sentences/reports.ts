import type { Said } from '../../sentences';
import type { REPORTS } from '../../sentences/reports';

export const reports: Said<typeof REPORTS> = {
  'spending.total':
    'Потрачено {period}: {amounts} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}).',
  'spending.none': 'Расходов {period} нет.',
  'spending.category':
    'Потрачено {period}, {category}: {amounts} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}).',
  'income.total': 'Получено {period}: {amounts}.',
  'income.none': 'Доходов {period} не записано.',
  'balance.total': '{period}: доходы {earned}, расходы {spent}, осталось {left}.',
  'report.title': '📊 {period}',
  'report.spent':
    'Потрачено {amounts}, {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}.',
  'report.earned': 'Доходы {amounts}.',
  'report.line': '• {category}: {amounts}{share, select, none {} other { ({shareText})}}',
  'report.none': 'Записей {period} нет. Добавь первую, например «обед 500».',
  'spending.payee':
    'Потрачено {period}, {payee}: {amounts} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}).',
  'spending.tag':
    'Потрачено {period}, #{tag}: {amounts} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}).',
  'spending.none-named': 'Расходов {period} нет: {what}.',
  'spending.words':
    'На то, где сказано «{words}», потрачено {period} {amounts} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}).',
  'spending.no-words': 'Записей, где сказано «{words}», {period} нет.',
  'question.unknown': 'Я не знаю ни категории, ни периода «{name}», и ни одна запись {period} этого не упоминает.',
  'question.nearest': 'Ты имеешь в виду «{category}»?',
  'question.known':
    'Твои категории: {categories}. Спроси так: «сколько на {example} в прошлом месяце?»; «мои категории» покажет все.',
  'question.reversed': 'Конец ({to}) раньше начала ({from}). Имеется в виду {period}?',
  'report.no-such-day': 'Такого дня в календаре нет. Спроси ещё раз, указав другой.',
  'report.no-such-month': 'В году двенадцать месяцев, такого нет. Спроси, например, «сколько за октябрь?».',
};
