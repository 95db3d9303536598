import type { Said } from '../../sentences';
import type { LIMITS } from '../../sentences/limits';

export const limits: Said<typeof LIMITS> = {
  'limit.total': 'Todos os gastos',
  'limit.done':
    '🎯 {what}: {amount} {every, select, day {por dia} week {por semana} month {por mês} year {por ano} other {de salário a salário}}{carry, select, yes {, a sobra acumula} other {}}{change, select, new {} other { (antes {before})}}',
  'limit.assumed-month': 'Supus: um mês. Para outro período: “no máximo 50 por semana em táxi”.',
  'limit.removed':
    '🗑 Sem limite agora: {what} ({amount} {every, select, day {por dia} week {por semana} month {por mês} year {por ano} other {de salário a salário}})',
  'limit.ask-amount': 'Quanto no máximo: {what}?',
  'limit.ask-payday': 'Em que dia do mês você recebe? Envie um número de 1 a 31.',
  'limit.payday': '📅 Dia de pagamento: dia {day}. Os limites de salário a salário seguem esse dia.',
  'limit.ask-which': 'Qual limite?',
  'limit.choice':
    '{what} · {amount} {every, select, day {por dia} week {por semana} month {por mês} year {por ano} other {de salário a salário}}',
  'limit.name':
    '{what} · {every, select, day {por dia} week {por semana} month {por mês} year {por ano} other {de salário a salário}} ({currency})',
  'limit.new-of': 'Novo limite para',
  'limit.new-amount': 'Valor por mês',
  'limit.none': 'Ainda não há limites. Defina um com “limita comida a 300 por mês”.',
  'limit.no-such': 'Esse limite não existe. “meus limites” mostra todos.',
  'limit.left': '🎯 {what} · {period}: restam {left} de {allowed}',
  'limit.over': '🎯 {what} · {period}: {over} acima de {allowed}',
  'limit.near': '⚠️ {what} · {period}: usado {percent} do limite, restam {rest} de {allowed}',
  'limit.passed': '🚨 {what} · {period}: limite ultrapassado, {spent} de {allowed}, {rest} a mais',
  'limit.status':
    '• {what} · {period}: {spent} de {allowed} ({percent}), {state, select, over {{rest} a mais} other {restam {rest}}}',
  'limit.ahead': '  Nesse ritmo, {ahead} até {day}.',
  'limit.pace': '📈 {what} · {period}: nesse ritmo você passa de {allowed} por volta de {day} ({ahead} no fim)',
  'limit.afford':
    '{state, select, over {Seriam {rest} acima do limite: {what} · {period}.} other {Cabe no limite: {what} · {period}, restariam {rest}.}}',
  'limit.refused-zero':
    'Um limite precisa ser maior que zero; não mudei nada. Para não ter: “remove o limite de comida”.',
  'limit.refused-too-large': 'É mais do que consigo guardar; não mudei nada. Confira os números.',
  'limit.refused-too-many': 'Já há {most} limites e não cabem mais. Remova um primeiro.',
  'limit.refused-other-currency': 'Esse limite está em outra moeda; não mudei nada. Diga o novo valor com a moeda.',
  'chart.limit-title': '{what} · {period}',
  'button.limits': 'Meus limites',
  'button.stop-this': 'Não avisar mais',
};
