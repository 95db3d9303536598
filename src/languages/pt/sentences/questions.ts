import type { Said } from '../../sentences';
import type { QUESTIONS } from '../../sentences/questions';

export const questions: Said<typeof QUESTIONS> = {
  'most.category': 'A maior parte foi para {category} {period}: {amount} de {total} ({share}).',
  'compare.total':
    'Você gastou {now} {period}, {way, select, less {{change} a menos que} same {o mesmo que} other {{change} a mais que}} {before}{way, select, more { ({was}, +{share})} less { ({was}, −{share})} new { ({was})} other {}}.',
  'compare.whole': 'No total foram {amount} {period}.',
  'compare.line': '• {category}: {was} → {now} ({way, select, less {−} other {+}}{change})',
  'average.day':
    'Você gasta em média {average} por dia {period} ({total} em {count, plural, one {# dia} other {# dias}}).',
  'average.month':
    'Você gasta em média {average} por mês {period} ({total} em {count, plural, one {# mês} other {# meses}}).',
  'entry.short': '• {amount} · {what} · {day}',
  'entry.below': '   – {amount} · {what} · {day}',
  'biggest.title': 'Seus maiores gastos {period}:',
  'last.found': 'A última vez foi {day}{days, plural, =0 {} =1 {} other { (há # dias)}}: {amount} · {what}.',
  'last.category': 'Nenhum lançamento diz “{about}”. O último em {category} foi {day}: {amount} · {what}.',
  'last.none': 'Não achei nada de “{about}” nas suas contas.',
  'weekday.most': 'O dia em que você mais gasta é {weekday}: {average} em média, {total} no total {period}.',
  'weekday.line': '• {weekday}: {average} em média',
  'weekday.one':
    'Em média, você gasta {average} por {weekday}: {total} em {count, plural, one {# dia} other {# dias}} {period}.',
  'day.most': 'Você gastou {total} {period}, a maior parte {day}: {amount}.',
  'month.most': 'Você gastou {total} {period}, {average} por mês em média, mais em {month}: {amount}.',
  'year.before':
    'É {way, select, less {{change} a menos que} same {o mesmo que} other {{change} a mais que}} {before} ({was}{way, select, more {, +{share}} less {, −{share}} other {}}).',
  'flow.total':
    'Você recebeu {earned} e gastou {spent} {period}: {way, select, less {{left} a mais do que recebeu} other {sobram {left}}}.',
  'pace.total':
    'Você gastou {spent} {period} até agora. Nesse ritmo serão {ahead} {day}{once, select, none {} other {, contando uma vez os gastos grandes avulsos}}.',
  'net.total':
    '{period}: entraram {earned} e saíram {spent}; o saldo {way, select, less {caiu} other {subiu}} {change}.{moves, select, one {} other { Contado a partir de zero, o máximo foi {highDay} ({high}) e o mínimo {lowDay} ({low}).}}',
  'usual.total':
    'Você gastou {now} {period}, {way, select, less {{change} menos que} same {o mesmo que} other {{change} mais que}} o habitual ({was}: a média dos mesmos dias em {count, plural, one {# período anterior} other {# períodos anteriores}}).',
  'usual.none': '{period}: ainda não há números anteriores para dizer o que é habitual.',
  'named.line': '• {name}: {amount} ({count, plural, one {# lançamento} other {# lançamentos}})',
  'payees.title': 'A quem você mais pagou {period}:',
  'payees.none': 'Nenhum lançamento diz a quem você pagou {period}. Escreva como “12 almoço no Lidl”.',
  'tags.title': 'Suas etiquetas {period}:',
  'tags.none': 'Nenhum lançamento tem etiqueta {period}. Ponha uma, como “12 almoço #trabalho”.',
  'afford.yes':
    'Sim: sobram {left} da receita deste mês. {why, select, due {Ainda há {cost} de contas fixas a pagar} other {O resto do mês costuma custar {cost}}}, então depois de {amount} ainda sobrariam {rest}.',
  'afford.tight':
    'Por pouco: sobram {left} da receita deste mês, o bastante para {amount}. Mas {why, select, due {ainda há {cost} de contas fixas a pagar} other {o resto do mês costuma custar {cost}}}, e aí faltariam {short}.',
  'afford.no': 'Não com a receita deste mês: sobram {left}, e {amount} é mais que isso.',
  'afford.no-income':
    'Não sei dizer: não há receita anotada este mês. Você gastou {spent} até agora, e {why, select, due {ainda há {cost} de contas fixas a pagar} other {o resto do mês costuma custar {cost}}}.',
  'afford.left':
    'Sobram {left} da receita deste mês. {why, select, due {Ainda há {cost} de contas fixas a pagar} other {O resto do mês costuma custar {cost}}}.',
  'afford.over-limit':
    'Fora do seu limite de {what}: {period} restam {left} de {allowed}{coming, select, some {, dos quais {due} ainda a pagar} other {}}, então {amount} passam {short}.',
  'afford.in-limit':
    'Dentro do seu limite de {what}: {period} restam {left} de {allowed}{coming, select, some {, dos quais {due} ainda a pagar} other {}}, então depois de {amount} sobrariam {rest}.',
  'afford.limit':
    'Seu limite de {what}: {period} restam {left} de {allowed}{coming, select, some {, dos quais {due} ainda a pagar} other {}}.',
  'afford.due': 'Ainda a pagar até {day}: {due} ({what}).',
  'afford.basis':
    'Com base no que você anotou este mês (receitas {earned}, gastos {spent}) e {months, plural, =0 {no ritmo deste mês} one {no mês anterior} other {nos # meses anteriores}}.',
  'tip.grew': '💡 {category} aumentou: {now} {period}, contra {was} num mês comum.',
  'tip.duplicate':
    '💡 {what} foi cobrado duas vezes, {day}: {amount} cada. Se foi um pagamento só, escreva “desfazer” ou apague um.',
  'tip.price': '💡 {what} está mais caro: {now} desde {day}, antes {was}.',
  'tip.limit':
    '💡 Seu limite mensal de {allowed} para {what} foi ultrapassado em cada um dos últimos três meses: {spent} em média. Aumente-o, ou veja para onde vai.',
  'tip.none': 'Nada chama a atenção nos seus números dos últimos três meses.',
};
