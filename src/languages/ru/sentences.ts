import type { Sentences } from '../sentences';

export const sentences: Sentences = {
  welcome:
    'Привет! Пиши, на что тратишь, а я веду учёт.\nПопробуй: «обед 500», «кофе 350, такси 900 и продукты 4500 вчера» или спроси «сколько за этот месяц?».',
  help: 'Просто напиши, сколько ты потратил или получил:\n• «обед 500», «продукты 4500 вчера»\n• сразу несколько: «кофе 350, такси 900»\n• доход: «получил зарплату 90 000»\n• спроси: «сколько за этот месяц?», «сколько на еду в прошлом месяце?»\n• «отчёт» покажет месяц с диаграммой\n• «отмени» уберёт последнее сообщение',
  smalltalk: 'Рад помочь. Напиши, сколько ты потратил, или спроси «сколько за этот месяц?».',
  'not-understood':
    'Я не понял. Напиши, например, «обед 500» или «такси 900 вчера», либо спроси «сколько за этот месяц?». «помощь» покажет, что я умею.',
  'not-yet':
    'Этого я пока не умею. Я записываю расходы и доходы, убираю записи («отмени») и отвечаю на «сколько за этот месяц?».',
  'answer-not-understood': 'Не понял это как ответ. Можно написать и «отмена».',
  cancelled: 'Отменено. Ничего не записано.',
  'nothing-to-cancel': 'Отменять нечего. «отмени» уберёт твою последнюю запись.',
  sorry:
    'Прости, у меня что-то сломалось, больше ничего не сделано. Попробуй ещё раз. Если это повторится, сообщи оператору этот номер: {turn}',
  'one-moment': 'Минутку, моя книга учёта просыпается. Твоё сообщение не потеряется.',
  empty: 'Сообщение пустое. Напиши, сколько ты потратил, например «обед 500».',
  'only-text': 'Пока я читаю только текст. Напиши, например, «обед 500».',
  'too-long': 'Это слишком длинно для одного сообщения. Присылай до 4000 символов за раз.',
  'button-stale': 'Эта кнопка больше ничего не делает. Напиши, что тебе нужно, или «помощь».',
  'which-intent': 'Не уверен, что понял. Что сделать?',
  'intent.record': 'Записать',
  'intent.spending': 'Сказать, сколько потрачено',
  'intent.report': 'Показать отчёт',
  'intent.undo': 'Убрать последнее',
  'intent.help': 'Показать, что ты умеешь',
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
  'refused.too-many': 'В одном сообщении больше {most} записей, поэтому я ничего не записал. Пришли их частями.',
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
  'chart.title': 'Расходы {period}',
  'chart.other': 'Прочее',
  'chart.spent': 'потрачено',
  'chart.spending': 'Расходы',
  'chart.earned': 'Доходы',
  'chart.saved': 'Остаток',
  'chart.limit': 'Лимит',
  'chart.nothing': 'Записей пока нет',
  'chart-nothing': '{title}: записей нет.',
  'chart-doughnut': '{title}: всего {total}. {list}.',
  'chart-bars': '{title}: всего {total}, больше всего {peak}: {peakAmount}.',
  'chart-income': '{title}: доходы {earned}, расходы {spent}, остаток {saved}.',
  'chart-running': '{title}: пока {total}.',
  'chart-running-limit': '{title}: пока {total}, осталось {left} из лимита {limit}.',
  'chart-running-over': '{title}: пока {total}, на {left} больше лимита {limit}.',
  'period.today': 'сегодня',
  'period.yesterday': 'вчера',
  'period.day': 'за {day}',
  'period.this-week': 'на этой неделе',
  'period.last-week': 'на прошлой неделе',
  'period.this-month': 'в этом месяце',
  'period.last-month': 'в прошлом месяце',
  'period.month': 'за {month}',
  'period.year': 'за {year} год',
  'period.range': 'за {from} – {to}',
  'settings.language': '• Язык: {language} – изменить: «говори по-английски»',
  'settings.currency': '• Валюта: {currency} – изменить: «моя валюта евро»',
  'settings.zone': '• Часовой пояс: {zone} – изменить: «мой часовой пояс Алматы»',
  'settings.changed': '⚙️ {what, select, language {Язык} currency {Валюта} other {Часовой пояс}}: {old} → {new}',
  'settings.unchanged': '⚙️ {what, select, language {Язык} currency {Валюта} other {Часовой пояс}}: {now}, как и было.',
  'button.undo': 'Отменить',
  'button.redo': 'Вернуть',
  'button.set-back': 'Вернуть как было',
  'button.report': 'Отчёт',
  'button.cancel': 'Отмена',
  'button.other': 'Другая',
};
