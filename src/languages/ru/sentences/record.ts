import type { Said } from '../../sentences';
import type { RECORD } from '../../sentences/record';

export const record: Said<typeof RECORD> = {
  'record.count':
    '✅ {count, plural, one {Добавлена # запись} few {Добавлены # записи} many {Добавлено # записей} other {Добавлено # записи}}:',
  'record.line':
    '{mark, select, check {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '«{sign}» бывает у разных валют; я взял {currency}.',
  'record.assumed-settings':
    'Я предположил: {what}. Чтобы изменить: «моя валюта евро», «я в Алматы», «говори по-русски».',
  'record.ask-amount': 'Сколько {what, select, none {это стоило} other {стоило «{whatText}»}}?',
  'record.ask-category': 'К какой категории отнести {what, select, none {{amount}} other {«{whatText}» ({amount})}}?',
  'undo.done':
    '↩️ {count, plural, one {Убрана # запись} few {Убраны # записи} many {Убрано # записей} other {Убрано # записи}}:',
  'redo.done':
    '↪️ {count, plural, one {Возвращена # запись} few {Возвращены # записи} many {Возвращено # записей} other {Возвращено # записи}}:',
  'redo.nothing': 'Возвращать нечего.',
  'undo.nothing': 'Убирать нечего.',
  'refused.zero': 'Сумма {what} равна нулю, поэтому я ничего не записал. Пришли ещё раз с суммой, например «обед 500».',
  'refused.negative':
    'Сумма {what} меньше нуля, поэтому я ничего не записал. Если деньги вернули, напиши «возврат 500».',
  'refused.not-a-number':
    'Не смог прочитать сумму {what}, поэтому ничего не записал. Напиши её цифрами, например «12,50».',
  'refused.too-large':
    'Сумма {what} слишком велика для меня, поэтому я ничего не записал. Проверь цифры и пришли ещё раз.',
  'refused.too-precise':
    'В сумме {what} больше знаков после запятой, чем бывает у {currency}, поэтому я ничего не записал. Округли и пришли ещё раз.',
  'refused.unknown-currency':
    'Я не знаю валюту {currency}, поэтому ничего не записал. Укажи её тремя буквами, например EUR или USD.',
  'refused.no-such-day': 'Такого дня для {what} нет, поэтому я ничего не записал. Напиши день так: «3 марта».',
  'refused.date-in-future':
    'Дата {what} ещё не наступила ({day}), поэтому я ничего не записал. Пришли с днём не позже сегодняшнего.',
  'refused.same-wallet':
    '{what}: это перевод с кошелька на него же, поэтому я ничего не записал. Назови два, например «перевёл 50 с наличных на сбережения».',
  'refused.too-many': 'В одном сообщении больше {most} записей, поэтому я ничего не записал. Пришли их частями.',
};
