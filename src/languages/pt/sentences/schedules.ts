import type { Said } from '../../sentences';
import type { SCHEDULES } from '../../sentences/schedules';

export const schedules: Said<typeof SCHEDULES> = {
  'schedule.line':
    '{mark, select, repeat {🔁 } number {{number}. } other {}}{money, select, varies {valor variável} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}} · {rule}{state, select, paused { · ⏸ pausado} other {}}{next, select, none {} other { · próximo {day}}}',
  'schedule.did':
    '{did, select, changed {✏️ Alterado:} paused {⏸ Pausado:} resumed {▶️ Continua:} ended {⏹ Encerrado:} skipped {⏭ {day} fica de fora:} undone {↩️ Desfeito:} redone {↪️ Refeito:} other {Repete-se a partir de agora:}}',
  'schedule.today': 'O de hoje já está anotado.',
  'schedule.from': 'A partir de {day}: {amount} em vez de {before}. O que já está anotado fica.',
  'schedule.list':
    '🔁 {count, plural, one {# pagamento recorrente} many {# pagamentos recorrentes} other {# pagamentos recorrentes}}:',
  'schedule.none':
    'Nada se repete ainda. Escreva algo como “aluguel 900 todo mês no dia 1” ou “academia 30 a cada 2 semanas até junho”.',
  'schedule.not-found': 'Nada recorrente se chama “{what}”. “Minhas despesas recorrentes” mostra tudo.',
  'schedule.which': 'Qual deles?',
  'schedule.ask-amount': 'Quanto é {what, select, none {cada vez} other {“{whatText}” cada vez}}?',
  'schedule.ask-rule':
    'De quanto em quanto tempo{what, select, none {} other { “{whatText}”}} se repete? Por exemplo: todo mês no dia 1.',
  'schedule.posted': '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what} · {day}, anotado sozinho.',
  'schedule.caught-up':
    '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what}: {count, plural, one {# pagamento} many {# pagamentos} other {# pagamentos}} de {from} a {to}, anotado sozinho.',
  'schedule.due':
    '🔁 {what} vence ({day}). Quanto foi?{count, plural, one {} many { Faltam # valores.} other { Faltam # valores.}}',
  'schedule.not-due': 'Isso já está resolvido.',
  'schedule.skipped': '⏭ {what}: {day} fica de fora.',
  'schedule.tomorrow': '📅 Amanhã: {what}{money, select, varies { · valor variável} other { · {amount}}} ({day})',
  'schedule.open': 'O que faço com ele?',
  'schedule.never': 'Essa regra não cai em mais nenhum dia, então não guardei nada. Envie com um fim mais tarde.',
  'schedule.too-many':
    'Você já tem {most} pagamentos recorrentes, então não guardei nada. Encerre um de que não precisa mais.',
  'schedule.fixed': 'Seus custos fixos são cerca de {amount} por mês.',
  'schedule.fixed-income': 'Entram regularmente cerca de {amount} por mês.',
  'rule.days': '{count, plural, =1 {todo dia} one {a cada # dia} many {a cada # dias} other {a cada # dias}}',
  'rule.weeks':
    '{count, plural, =1 {toda semana} one {a cada # semana} many {a cada # semanas} other {a cada # semanas}}',
  'rule.months': '{count, plural, =1 {todo mês} one {a cada # mês} many {a cada # meses} other {a cada # meses}}',
  'rule.years': '{count, plural, =1 {todo ano} one {a cada # ano} many {a cada # anos} other {a cada # anos}}',
  'rule.workdays': 'todo dia útil',
  'rule.on-weekdays': '{every}, {days}',
  'rule.on-days': '{every} no dia {days}',
  'rule.on-last-day': '{every} no último dia',
  'rule.on-nth': '{every} – {nth, select, 1 {primeira} 2 {segunda} 3 {terceira} 4 {quarta} other {última}} {weekday}',
  'rule.on-workday': '{every} no {nth, select, 1 {primeiro} other {último}} dia útil',
  'rule.on-date': '{every} em {date}',
  'rule.until': '{rule} até {day}',
  'rule.times': '{rule}, {count, plural, one {uma vez} many {# vezes} other {# vezes}}',
  'ordinal.one': '{n}',
  'ordinal.two': '{n}',
  'ordinal.few': '{n}',
  'ordinal.many': '{n}',
  'ordinal.other': '{n}',
  'button.end': 'Encerrar',
  'button.pause': 'Pausar',
  'button.resume': 'Retomar',
  'button.skip-once': 'Pular uma vez',
  'button.amount': 'Valor',
  'button.rule': 'Dias',
  'button.varies': 'Varia',
  'button.enter-amount': 'Informar o valor',
};
