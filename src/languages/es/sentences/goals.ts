import type { Said } from '../../sentences';
import type { GOALS } from '../../sentences/goals';

export const goals: Said<typeof GOALS> = {
  'goal.line': '🎯 {name}: {saved}{target, select, none {} other { de {amount} ({share})\n{bar}}}',
  'goal.need':
    '{need, select, late {La fecha ({day}) ya pasó; faltan {missing}.} month {Con {aMonth} al mes llegas para {day}.} other {Faltan {missing}.}}',
  'goal.did':
    '{did, select, changed {✏️ Cambiado:} put {💰 {amount} apartados:} taken {💸 {amount} retirados:} dropped {🗑 Meta eliminada:} undone {↩️ Deshecho:} redone {↪️ Rehecho:} other {Nueva meta:}}',
  'goal.list': '{count, plural, one {# meta} many {# metas} other {# metas}}:',
  'goal.none': 'Aún no tienes metas. Escribe algo como “ahorrar 500 para la bici”, y luego “aparta 50 para la bici”.',
  'goal.not-found': 'Ninguna meta se llama “{what}”. “Mis metas” muestra las tuyas.',
  'goal.ask-name': '¿Para qué ahorras?',
  'goal.ask-amount': '¿Cuánto debe ser “{name}” en total?',
  'goal.reached': '🎉 ¡Meta “{name}” alcanzada: {amount}!',
  'goal.other-currency': '“{name}” va en {currency}, así que no cambié nada. Di el importe en {currency}.',
  'goal.not-so-much': 'En “{name}” solo hay {saved}, así que no saqué nada. Di un importe menor.',
  'goal.too-many': 'Ya tienes {most} metas, así que no guardé nada. Elimina una que ya no necesites.',
  'button.no-target': 'Sin importe',
};
