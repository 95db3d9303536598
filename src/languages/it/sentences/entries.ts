import type { Said } from '../../sentences';
import type { ENTRIES } from '../../sentences/entries';

export const entries: Said<typeof ENTRIES> = {
  'edit.done': '✏️ Cambiato:',
  'edit.what': 'Cosa devo cambiare? Scrivi per esempio «metti 15», «era ieri» o «era trasporti».',
  'entry.which': 'Quale intendi?',
  'entry.none':
    'Non ho trovato nessuna voce{what, select, none {} other { «{whatText}»}}, quindi non ho cambiato niente. «mostra le ultime 10» elenca quello che c’è.',
  'entry.hint': 'Per cambiarla scrivi «metti 15», «era ieri» o «era trasporti».',
  'delete.done': '🗑️ {count, plural, one {Cancellata} other {# voci cancellate}}:',
  'delete.ask': 'Cancello {count, plural, one {questa # voce} other {queste # voci}}?',
  'delete.kept': 'Non ho cancellato niente.',
  'delete.too-many':
    'Sarebbero più di {most} voci, quindi non ho cancellato niente. Indica un giorno o una categoria, per esempio «cancella tutto di ieri».',
  'list.title': '🔎 {what}: {count, plural, one {# voce} other {# voci}}, {amounts}',
  'list.none': '🔎 {what}: non ho trovato niente.',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '{from}–{to} di {count}. Un numero apre la voce.',
  'list.end': 'È tutto.',
  'search.what':
    '{type, select, expense {Spese} income {Entrate} refund {Rimborsi} transfer {Giroconti} other {Voci}}{words, select, none {} other { con «{wordsText}»}}{category, select, none {} other { in {categoryName}}}{tags, select, none {} other { {tagsText}}}{min, select, none {} other { da {minAmount}}}{max, select, none {} other { fino a {maxAmount}}}{period, select, none {} other { {periodText}}}',
};
