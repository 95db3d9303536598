import type { Said } from '../../sentences';
import type { DRAFTS } from '../../sentences/drafts';

export const drafts: Said<typeof DRAFTS> = {
  'draft.did':
    '{did, select, read {🏦 {count, plural, one {Leído del mensaje de tu banco} other {# apuntes leídos de los mensajes de tu banco}} · Aún no se ha anotado nada:} opened {📝 Borrador · Aún no se ha anotado nada:} changed {✏️ Borrador cambiado · Aún no se ha anotado nada:} back {📝 Vuelve a quedar como borrador · Aún no se ha anotado nada:} other {🗑️ Borrador descartado:}}',
  'draft.line':
    '{mark, select, number {{number}. } more {   } other {• }}{money, select, missing {falta el importe} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'draft.there':
    '♻️ {count, plural, one {Esto ya lo pegaste y está anotado:} other {Estos # ya los pegaste y están anotados:}}',
  'draft.alike': '♻️ Ya tienes anotado {amount} ({day}). Si es lo mismo, descarta este.',
  'draft.left':
    '{count, plural, one {# mensaje no movió dinero y queda fuera.} other {# mensajes no movieron dinero y quedan fuera.}}',
  'draft.nothing': 'Ese mensaje del banco no movió dinero, así que no hay nada que anotar.',
  'draft.kept': '📝 Guardado como borrador. «borradores» muestra lo que falta por terminar.',
  'draft.gone': 'Ese borrador ya se confirmó o se descartó. «borradores» muestra lo que falta por terminar.',
  'draft.list': '📝 {count, plural, one {# borrador sin anotar:} other {# borradores sin anotar:}}',
  'draft.none': 'No hay borradores: todo lo que me dijiste está anotado.',
  'draft.unfiled': '🏷️ {count, plural, one {# apunte sin categoría:} other {# apuntes sin categoría:}}',
  'draft.which': '¿Cuál de ellos? Nómbralo, como «el taxi fueron 11».',
  'draft.too-many':
    'Ya tienes {most} borradores, así que no guardé nada. «borradores» los muestra; confirma o descarta algunos antes.',
  'button.confirm': 'Confirmar',
};
