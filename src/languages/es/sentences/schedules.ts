import type { Said } from '../../sentences';
import type { SCHEDULES } from '../../sentences/schedules';

export const schedules: Said<typeof SCHEDULES> = {
  'schedule.line':
    '{mark, select, repeat {🔁 } number {{number}. } other {}}{money, select, varies {importe variable} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}} · {rule}{state, select, paused { · ⏸ en pausa} other {}}{next, select, none {} other { · próximo {day}}}',
  'schedule.did':
    '{did, select, changed {✏️ Cambiado:} paused {⏸ En pausa:} resumed {▶️ Sigue:} ended {⏹ Terminado:} skipped {⏭ Se omite {day}:} undone {↩️ Deshecho:} redone {↪️ Rehecho:} other {Se repite desde ahora:}}',
  'schedule.today': 'El de hoy ya está anotado.',
  'schedule.from': 'Desde el {day}: {amount} en vez de {before}. Lo ya anotado se queda como está.',
  'schedule.list':
    '🔁 {count, plural, one {# pago recurrente} many {# pagos recurrentes} other {# pagos recurrentes}}:',
  'schedule.none':
    'Todavía no se repite nada. Escribe algo como “alquiler 900 cada mes el día 1” o “gimnasio 30 cada 2 semanas hasta junio”.',
  'schedule.not-found': 'Nada recurrente se llama “{what}”. “Mis gastos recurrentes” los muestra.',
  'schedule.which': '¿Cuál?',
  'schedule.ask-amount': '¿Cuánto es {what, select, none {cada vez} other {“{whatText}” cada vez}}?',
  'schedule.ask-rule':
    '¿Cada cuánto se repite{what, select, none {} other { “{whatText}”}}? Por ejemplo: cada mes el día 1.',
  'schedule.posted': '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what} · {day}, anotado solo.',
  'schedule.caught-up':
    '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what}: {count, plural, one {# pago} many {# pagos} other {# pagos}} de {from} a {to}, anotado solo.',
  'schedule.due':
    '🔁 Toca {what} ({day}). ¿Cuánto fue?{count, plural, one {} many { Faltan # importes.} other { Faltan # importes.}}',
  'schedule.not-due': 'Eso ya está resuelto.',
  'schedule.skipped': '⏭ {what}: se omite {day}.',
  'schedule.tomorrow': '📅 Mañana: {what}{money, select, varies { · importe variable} other { · {amount}}} ({day})',
  'schedule.open': '¿Qué hago con él?',
  'schedule.never': 'Esa regla ya no cae en ningún día, así que no guardé nada. Envíala con un final más tarde.',
  'schedule.too-many': 'Ya tienes {most} pagos recurrentes, así que no guardé nada. Termina uno que ya no necesites.',
  'schedule.fixed': 'Tus gastos fijos son unos {amount} al mes.',
  'schedule.fixed-income': 'De forma regular entran unos {amount} al mes.',
  'rule.days': '{count, plural, =1 {cada día} one {cada # día} many {cada # días} other {cada # días}}',
  'rule.weeks': '{count, plural, =1 {cada semana} one {cada # semana} many {cada # semanas} other {cada # semanas}}',
  'rule.months': '{count, plural, =1 {cada mes} one {cada # mes} many {cada # meses} other {cada # meses}}',
  'rule.years': '{count, plural, =1 {cada año} one {cada # año} many {cada # años} other {cada # años}}',
  'rule.workdays': 'cada día laborable',
  'rule.on-weekdays': '{every} el {days}',
  'rule.on-days': '{every} el {days}',
  'rule.on-last-day': '{every} el último día',
  'rule.on-nth': '{every} el {nth, select, 1 {primer} 2 {segundo} 3 {tercer} 4 {cuarto} other {último}} {weekday}',
  'rule.on-workday': '{every} el {nth, select, 1 {primer} other {último}} día laborable',
  'rule.on-date': '{every} el {date}',
  'rule.until': '{rule} hasta {day}',
  'rule.times': '{rule}, {count, plural, one {una vez} many {# veces} other {# veces}}',
  'ordinal.one': '{n}',
  'ordinal.two': '{n}',
  'ordinal.few': '{n}',
  'ordinal.many': '{n}',
  'ordinal.other': '{n}',
  'button.end': 'Terminar',
  'button.pause': 'Pausar',
  'button.resume': 'Reanudar',
  'button.skip-once': 'Omitir una vez',
  'button.amount': 'Importe',
  'button.rule': 'Días',
  'button.varies': 'Varía',
  'button.enter-amount': 'Poner el importe',
};
