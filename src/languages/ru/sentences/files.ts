import type { Said } from '../../sentences';
import type { FILES } from '../../sentences/files';

export const files: Said<typeof FILES> = {
  'import.how':
    'Пришлите файл: CSV, как его пишет ваш банк или другое приложение, или мой экспорт JSON. Я покажу, что прочитал, прежде чем что-либо записать.',
  'import.refused':
    '{why, select, empty {Этот файл пуст. Выгрузите его ещё раз и пришлите новый.} binary {Не могу прочитать этот файл: это не текст. Сохраните или выгрузите его как CSV и пришлите.} wrong_type {Такой файл я читать не умею. Сохраните его как CSV и пришлите.} no_rows {В файле есть заголовки, но нет строк. Выгрузите период, в котором есть операции, и пришлите его.} no_columns {В этом файле я не нашёл ни дня, ни суммы. В CSV для них нужны столбцы.} too_many_columns {В этом файле слишком много столбцов для списка записей. Оставьте день, сумму и описание и пришлите ещё раз.} too_many_rows {В этом файле больше {most} строк. Пришлите его частями.} too_large {Этот файл больше {most} МБ. Пришлите его частями.} other {Не удалось получить файл из чата. Пришлите его ещё раз.}} Ничего не записано.',
  'import.title':
    '📄 {name}: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, {from} – {to} · Пока ничего не записано',
  'import.read-as':
    'День{dayColumn, select, none {} other { «{dayName}»}} ({order, select, dmy {день, месяц, год} mdy {месяц, день, год} other {год, месяц, день}}{assumed, select, yes {, предположительно} other {}}) · сумма{amountColumn, select, none {} other { «{amountName}»}} ({decimal, select, comma {десятичная запятая} other {десятичная точка}}; {spends, select, positive {плюс – потрачено} other {минус – потрачено}}) · {currency}',
  'import.broken':
    '⚠️ {count, plural, one {# строка не читается и будет пропущена:} few {# строки не читаются и будут пропущены:} many {# строк не читаются и будут пропущены:} other {# строки не читаются и будут пропущены:}}',
  'import.broken-line':
    '• строка {line}: {why, select, same_wallet {с кошелька на него же} zero {сумма равна нулю} negative {сумма меньше нуля} too_large {сумма слишком большая} unknown_currency {неизвестная валюта} no_such_day {такого дня нет} date_in_future {день в будущем} quote {кавычка не закрыта} long {строка слишком длинная} no_day {нет дня} no_amount {нет суммы} too_precise {знаков после запятой больше, чем у валюты} other {знаки, которые не текст}} – «{says}»',
  'import.doubles':
    '♻️ {count, plural, one {# уже есть в учёте или повторяется в файле и будет пропущена} few {# уже есть в учёте или повторяются в файле и будут пропущены} many {# уже есть в учёте или повторяются в файле и будут пропущены} other {# уже есть в учёте или повторяются в файле и будут пропущены}} (строки {lines})',
  'import.doubles-taken': '♻️ То, что уже есть, тоже будет загружено.',
  'import.none': 'В этом файле нет ничего нового. Ничего не записано.',
  'import.ask':
    '{count, plural, =0 {Ничего нового для загрузки нет.} one {Загрузить # запись?} few {Загрузить # записи?} many {Загрузить # записей?} other {Загрузить # записи?}}',
  'import.done':
    '✅ {count, plural, one {Загружена # запись} few {Загружено # записи} many {Загружено # записей} other {Загружено # записи}}{some, select, none {} other {{doubles, plural, one {; # уже была} few {; # уже были} many {; # уже было} other {; # уже было}}}}{unread, select, none {} other {{broken, plural, one {; # строка не прочитана} few {; # строки не прочитаны} many {; # строк не прочитано} other {; # строки не прочитано}}}}.',
  'import.running':
    '⏳ {count, plural, one {Загружаю # запись. Скажу, когда закончу.} few {Загружаю # записи. Скажу, когда закончу.} many {Загружаю # записей. Скажу, когда закончу.} other {Загружаю # записи. Скажу, когда закончу.}}',
  'import.rewinding':
    '⏳ {what, select, undo {{count, plural, one {Убираю # запись из {name}} few {Убираю # записи из {name}} many {Убираю # записей из {name}} other {Убираю # записи из {name}}}} other {{count, plural, one {Возвращаю # запись из {name}} few {Возвращаю # записи из {name}} many {Возвращаю # записей из {name}} other {Возвращаю # записи из {name}}}}}. Скажу, когда закончу; пока можно продолжать.',
  'import.rewound':
    '{what, select, undo {↩️ {count, plural, one {Убрана # запись из {name}} few {Убраны # записи из {name}} many {Убрано # записей из {name}} other {Убрано # записи из {name}}}} other {↪️ {count, plural, one {Возвращена # запись из {name}} few {Возвращены # записи из {name}} many {Возвращено # записей из {name}} other {Возвращено # записи из {name}}}}}.',
  'import.progress':
    '⏳ {name}: {what, select, import {загружено строк: {done, number} из {all, number}} undo {убрано записей: {done, number} из {all, number}} other {возвращено записей: {done, number} из {all, number}}}.',
  'import.wait': '«Отменить» и «вернуть» подождут, пока это не закончится; я скажу. Всё остальное работает.',
  'import.discarded': 'Отменено. Ничего не записано.',
  'import.stale': 'Эта загрузка уже завершена или отменена. Пришлите файл ещё раз, чтобы начать заново.',
  'button.import': 'Загрузить',
  'button.swap-days': 'Поменять день и месяц',
  'button.flip': 'Поменять знак',
  'button.take-doubles': 'Взять и их',
  'button.discard': 'Отбросить',
  'export.done': '📎 {what}: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}.',
  'export.too-many':
    'Это больше {most} строк, слишком много для Excel. Напишите «экспортируй в csv» или назовите период.',
  'sheet.heading':
    '{column, select, day {Дата} type {Тип} amount {Сумма} currency {Валюта} category {Категория} payee {Получатель} note {Заметка} tags {Теги} wallet {Кошелёк} other {В кошелёк}}',
  'sheet.type': '{type, select, expense {Расход} income {Доход} refund {Возврат} other {Перевод}}',
};
