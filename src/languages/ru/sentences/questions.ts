import type { Said } from '../../sentences';
import type { QUESTIONS } from '../../sentences/questions';

export const questions: Said<typeof QUESTIONS> = {
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
  'weekday.one':
    'В этот день недели ({weekday}) ты тратишь в среднем {average}: {total} за {count, plural, one {# день} few {# дня} many {# дней} other {# дня}} {period}.',
  'day.most': 'Потрачено {period}: {total}, больше всего {day}: {amount}.',
  'month.most': 'Потрачено {period}: {total}, в среднем {average} в месяц, больше всего за {month}: {amount}.',
  'year.before':
    'Это {way, select, less {на {change} меньше, чем} same {столько же, сколько} other {на {change} больше, чем}} {before} ({was}{way, select, more {, +{share}} less {, −{share}} other {}}).',
  'flow.total':
    'Получено {period}: {earned}, потрачено {spent}: {way, select, less {на {left} больше, чем получено} other {осталось {left}}}.',
  'pace.total':
    'Потрачено {period} пока {spent}. При таком темпе будет {ahead} к концу ({day}){once, select, none {} other {, крупные разовые траты учтены один раз}}.',
  'net.total':
    '{period}: пришло {earned}, ушло {spent}; баланс {way, select, less {снизился} other {вырос}} на {change}.{moves, select, one {} other { Если считать от нуля, максимум: {highDay} ({high}), минимум: {lowDay} ({low}).}}',
  'usual.total':
    'Потрачено {period}: {now}, {way, select, less {на {change} меньше, чем} same {столько же, сколько} other {на {change} больше, чем}} обычно ({was}: среднее за те же дни, {count, plural, one {# прошлый период} few {# прошлых периода} many {# прошлых периодов} other {# прошлого периода}}).',
  'usual.none': '{period}: ещё нет прежних данных, чтобы сказать, что обычно.',
  'named.line': '• {name}: {amount} ({count, plural, one {# запись} few {# записи} many {# записей} other {# записи}})',
  'payees.title': 'Кому ты больше всего платил {period}:',
  'payees.none': 'В записях {period} не сказано, кому заплачено. Напиши, например, «обед в Лидл 500».',
  'tags.title': 'Твои метки {period}:',
  'tags.none': 'У записей {period} нет меток. Добавь, например, «обед 500 #работа».',
  'afford.yes':
    'Да: от доходов этого месяца осталось {left}. {why, select, due {Предстоят регулярные платежи: {cost}} other {Остаток месяца обычно обходится в {cost}}}, так что после {amount} ещё останется {rest}.',
  'afford.tight':
    'Впритык: от доходов этого месяца осталось {left}, на {amount} хватит. Но {why, select, due {предстоят регулярные платежи: {cost}} other {остаток месяца обычно обходится в {cost}}}, и тогда не хватит {short}.',
  'afford.no': 'Из доходов этого месяца не выйдет: осталось {left}, а {amount} – это больше.',
  'afford.no-income':
    'Не могу сказать: в этом месяце доходов не записано. Пока потрачено {spent}, и {why, select, due {предстоят регулярные платежи: {cost}} other {остаток месяца обычно обходится в {cost}}}.',
  'afford.left':
    'От доходов этого месяца осталось {left}. {why, select, due {Предстоят регулярные платежи: {cost}} other {Остаток месяца обычно обходится в {cost}}}.',
  'afford.over-limit':
    'Не укладывается в лимит ({what}): {period} осталось {left} из {allowed}{coming, select, some {, из них ещё предстоит {due}} other {}}, так что {amount} – это на {short} больше.',
  'afford.in-limit':
    'Укладывается в лимит ({what}): {period} осталось {left} из {allowed}{coming, select, some {, из них ещё предстоит {due}} other {}}, после {amount} останется {rest}.',
  'afford.limit':
    'Лимит ({what}): {period} осталось {left} из {allowed}{coming, select, some {, из них ещё предстоит {due}} other {}}.',
  'afford.due': 'Ещё предстоит до {day}: {due} ({what}).',
  'afford.basis':
    'По записям этого месяца (доходы {earned}, расходы {spent}) и {months, plural, =0 {темпу этого месяца} one {# прошлому месяцу} few {# прошлым месяцам} many {# прошлым месяцам} other {# прошлым месяцам}}.',
  'tip.grew': '💡 {category}: стало больше, {now} {period} против {was} в обычный месяц.',
  'tip.duplicate':
    '💡 {what}: списано дважды, {day}, по {amount}. Если платёж был один, напиши «отмени» или удали одну запись.',
  'tip.price': '💡 {what}: подорожало, {now} с даты {day}, раньше {was}.',
  'tip.limit':
    '💡 Месячный лимит {allowed} ({what}) превышен в каждом из трёх последних месяцев: в среднем {spent}. Подними его или посмотри, на что уходит.',
  'tip.none': 'В твоих цифрах за три месяца ничего необычного.',
};
