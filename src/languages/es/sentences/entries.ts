import type { Said } from '../../sentences';
import type { ENTRIES } from '../../sentences/entries';

export const entries: Said<typeof ENTRIES> = {
  'edit.done': '✏️ Cambiado:',
  'edit.what': '¿Qué cambio? Escríbelo como «que sean 15», «fue ayer» o «es transporte».',
  'entry.which': '¿Cuál dices?',
  'entry.none':
    'No encontré ningún apunte{what, select, none {} other { «{whatText}»}}, así que no cambié nada. «muestra los últimos 10» enseña lo que hay.',
  'entry.hint': 'Para cambiarlo, escribe «que sean 15», «fue ayer» o «es transporte».',
  'delete.done': '🗑️ {count, plural, one {Borrado} other {Borrados # apuntes}}:',
  'delete.ask': '¿Borro {count, plural, one {este # apunte} other {estos # apuntes}}?',
  'delete.kept': 'No se borró nada.',
  'delete.too-many':
    'Serían más de {most} apuntes, así que no se borró nada. Di un día o una categoría, como «borra todo lo de ayer».',
  'list.title': '🔎 {what}: {count, plural, one {# apunte} other {# apuntes}}, {amounts}',
  'list.none': '🔎 {what}: no encontré nada.',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '{from}–{to} de {count}. Un número abre el apunte.',
  'list.end': 'Eso era todo.',
  'search.what':
    '{type, select, expense {Gastos} income {Ingresos} refund {Reembolsos} transfer {Traspasos} other {Apuntes}}{words, select, none {} other { con «{wordsText}»}}{category, select, none {} other { en {categoryName}}}{tags, select, none {} other { {tagsText}}}{min, select, none {} other { desde {minAmount}}}{max, select, none {} other { hasta {maxAmount}}}{period, select, none {} other { {periodText}}}',
};
