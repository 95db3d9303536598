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
  'intent.income': 'Сказать, сколько получено',
  'intent.list': 'Показать записи',
  'intent.edit': 'Изменить запись',
  'intent.delete': 'Удалить запись',
  'intent.settings': 'Показать настройки',
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
  'chart.nothing': 'Расходов пока нет',
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
  // Correcting, deleting, looking back.
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
  'button.entry': '{what} {amount}',
  'button.edit': 'Изменить',
  'button.delete': 'Удалить',
  'button.category': 'Категория',
  'button.more': 'Ещё',
  'button.yes': 'Да',
  'button.no': 'Нет',
  // Questions about the ledger
  'most.category': 'Больше всего {period} ушло на: {category}, {amount} из {total} ({share}).',
  'compare.total':
    'Потрачено {period}: {now}, {way, select, less {на {change} меньше, чем} same {столько же, сколько} other {на {change} больше, чем}} {before}{way, select, more { ({was}, +{share})} less { ({was}, −{share})} new { ({was})} other {}}.',
  'compare.whole': 'Всего {period} было {amount}.',
  'compare.line': '• {category}: {was} → {now} ({way, select, less {−} other {+}}{change})',
  'average.day':
    'В среднем {period} ты тратишь {average} в день ({total} за {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}).',
  'average.month':
    'В среднем {period} ты тратишь {average} в месяц ({total} за {count, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}).',
  'entry.short': '• {amount} · {what} · {day}',
  'entry.below': '   – {amount} · {what} · {day}',
  'biggest.title': 'Самые крупные расходы {period}:',
  'last.found':
    'Последний раз: {day}{days, plural, =0 {} =1 {} one { (# день назад)} few { (# дня назад)} many { (# дней назад)} other { (# дня назад)}}, {amount} · {what}.',
  'last.category': 'Записи «{about}» нет. Последняя в категории «{category}»: {day}, {amount} · {what}.',
  'last.none': 'Ничего не нашёл про «{about}» в твоих записях.',
  'weekday.most': 'Больше всего ты тратишь в этот день: {weekday}, в среднем {average}, всего {total} {period}.',
  'weekday.line': '• {weekday}: в среднем {average}',
  'day.most': 'Потрачено {period}: {total}, больше всего {day}: {amount}.',
  'month.most': 'Потрачено {period}: {total}, в среднем {average} в месяц, больше всего за {month}: {amount}.',
  'flow.total':
    'Получено {period}: {earned}, потрачено {spent}: {way, select, less {на {left} больше, чем получено} other {осталось {left}}}.',
  'pace.total':
    'Потрачено {period} пока {spent}. При таком темпе будет {ahead} к концу ({day}){once, select, none {} other {, крупные разовые траты учтены один раз}}.',
  'named.line': '• {name}: {amount} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}})',
  'payees.title': 'Кому ты больше всего платил {period}:',
  'payees.none': 'В записях {period} не сказано, кому заплачено. Напиши, например, «обед в Лидл 500».',
  'tags.title': 'Твои метки {period}:',
  'tags.none': 'У записей {period} нет меток. Добавь, например, «обед 500 #работа».',
  'spending.payee':
    'Потрачено {period}, {payee}: {amounts} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}).',
  'spending.tag':
    'Потрачено {period}, #{tag}: {amounts} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}).',
  'spending.none-named': 'Расходов {period} нет: {what}.',
  'afford.yes':
    'Да: от доходов этого месяца осталось {left}. Остаток месяца обычно обходится в {usual}, так что после {amount} ещё останется {rest}.',
  'afford.tight':
    'Впритык: от доходов этого месяца осталось {left}, на {amount} хватит. Но остаток месяца обычно обходится в {usual}, и тогда не хватит {short}.',
  'afford.no': 'Из доходов этого месяца не выйдет: осталось {left}, а {amount} – это больше.',
  'afford.no-income':
    'Не могу сказать: в этом месяце доходов не записано. Пока потрачено {spent}, остаток месяца обычно обходится в {usual}.',
  'afford.left': 'От доходов этого месяца осталось {left}. Остаток месяца обычно обходится в {usual}.',
  'afford.basis':
    'По записям этого месяца (доходы {earned}, расходы {spent}) и {months, plural, =0 {темпу этого месяца} one {# прошлому месяцу} few {# прошлым месяцам} many {# прошлым месяцам} other {# прошлым месяцам}}. Лимиты не учтены.',
  'tip.grew': '💡 {category}: стало больше, {now} {period} против {was} в обычный месяц.',
  'tip.duplicate':
    '💡 {what}: списано дважды, {day}, по {amount}. Если платёж был один, напиши «отмени» или удали одну запись.',
  'tip.price': '💡 {what}: подорожало, {now} с даты {day}, раньше {was}.',
  'tip.none': 'В твоих цифрах за три месяца ничего необычного.',
  'chart.compared': 'Расходы {before} и {period}',
  'chart-compared': '{title}: {was} и {now}.',
  'chart.flow': 'Доходы и расходы {period}',
  'chart.weekdays': 'Расходы по дням недели {period}',
  'chart.running': 'Потрачено пока {period}',
  'period.same-days': '{period} к тому же дню',
  'period.all-time': 'за всё время',
  'button.compare': 'Сравнить',
  'button.why': 'Почему?',
  'button.biggest': 'Крупнейшие',
  'button.by-day': 'По дням',
  'button.year': 'По месяцам',
  'button.flow': 'Доходы и расходы',
};
