import type { Said } from '../../sentences';
import type { LIMITS } from '../../sentences/limits';

export const limits: Said<typeof LIMITS> = {
  'limit.total': 'Todos los gastos',
  'limit.done':
    '🎯 {what}: {amount} {every, select, day {al día} week {a la semana} month {al mes} year {al año} other {de nómina a nómina}}{carry, select, yes {, lo que sobra se acumula} other {}}{change, select, new {} other { (antes {before})}}',
  'limit.assumed-month': 'He supuesto: un mes. Para otro periodo: «máximo 50 por semana en taxis».',
  'limit.removed':
    '🗑 Ya no hay límite: {what} ({amount} {every, select, day {al día} week {a la semana} month {al mes} year {al año} other {de nómina a nómina}})',
  'limit.ask-amount': '¿Cuánto como máximo: {what}?',
  'limit.ask-payday': '¿Qué día del mes cobras? Envía un número del 1 al 31.',
  'limit.payday': '📅 Día de pago: el {day}. Los límites de nómina a nómina lo siguen.',
  'limit.ask-which': '¿Qué límite?',
  'limit.choice':
    '{what} · {amount} {every, select, day {al día} week {a la semana} month {al mes} year {al año} other {de nómina a nómina}}',
  'limit.name':
    '{what} · {every, select, day {al día} week {a la semana} month {al mes} year {al año} other {de nómina a nómina}} ({currency})',
  'limit.new-of': 'Nuevo límite para',
  'limit.new-amount': 'Importe al mes',
  'limit.none': 'Aún no hay límites. Pon uno con «limita la comida a 300 al mes».',
  'limit.no-such': 'Ese límite no existe. «mis límites» muestra todos.',
  'limit.left': '🎯 {what} · {period}: quedan {left} de {allowed}',
  'limit.over': '🎯 {what} · {period}: {over} por encima de {allowed}',
  'limit.near': '⚠️ {what} · {period}: usado el {percent} del límite, quedan {rest} de {allowed}',
  'limit.passed': '🚨 {what} · {period}: límite superado, {spent} de {allowed}, {rest} de más',
  'limit.status':
    '• {what} · {period}: {spent} de {allowed} ({percent}), {state, select, over {{rest} de más} other {quedan {rest}}}',
  'limit.ahead': '  A este ritmo, {ahead} hasta el {day}.',
  'limit.pace': '📈 {what} · {period}: a este ritmo pasas de {allowed} hacia el {day} ({ahead} al final)',
  'limit.afford':
    '{state, select, over {Serían {rest} por encima del límite: {what} · {period}.} other {Cabe en el límite: {what} · {period}, quedarían {rest}.}}',
  'limit.refused-zero':
    'Un límite debe ser mayor que cero; no he cambiado nada. Para no tenerlo: «quita el límite de comida».',
  'limit.refused-too-large': 'Es más de lo que puedo guardar; no he cambiado nada. Revisa las cifras.',
  'limit.refused-too-many': 'Ya hay {most} límites y no caben más. Quita uno primero.',
  'limit.refused-other-currency':
    'Ese límite está en otra moneda; no he cambiado nada. Di el nuevo importe con su moneda.',
  'chart.limit-title': '{what} · {period}',
  'button.limits': 'Mis límites',
  'button.stop-this': 'No avisar más',
};
