import type { Said } from '../../sentences';
import type { ENTRIES } from '../../sentences/entries';

export const entries: Said<typeof ENTRIES> = {
  'edit.done': '✏️ Geändert:',
  'edit.what': 'Was soll sich ändern? Schreib etwa „mach 15 draus“, „das war gestern“ oder „das ist Verkehr“.',
  'entry.which': 'Welchen Eintrag meinst du?',
  'entry.none':
    'Ich habe keinen Eintrag{what, select, none {} other { „{whatText}“}} gefunden und nichts geändert. „zeig die letzten 10“ listet auf, was da ist.',
  'entry.hint': 'Zum Ändern schreib „mach 15 draus“, „das war gestern“ oder „das ist Verkehr“.',
  'delete.done': '🗑️ {count, plural, one {Gelöscht} other {# Einträge gelöscht}}:',
  'delete.ask': '{count, plural, one {Diesen # Eintrag} other {Diese # Einträge}} löschen?',
  'delete.kept': 'Nichts wurde gelöscht.',
  'delete.too-many':
    'Das wären mehr als {most} Einträge, also wurde nichts gelöscht. Nenn einen Tag oder eine Kategorie, etwa „lösche alles von gestern“.',
  'list.title': '🔎 {what}: {count, plural, one {# Eintrag} other {# Einträge}}, {amounts}',
  'list.none': '🔎 {what}: nichts gefunden.',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '{from}–{to} von {count}. Eine Nummer öffnet den Eintrag.',
  'list.end': 'Das war alles.',
  'search.what':
    '{type, select, expense {Ausgaben} income {Einnahmen} refund {Erstattungen} transfer {Umbuchungen} other {Einträge}}{words, select, none {} other { mit „{wordsText}“}}{category, select, none {} other { in {categoryName}}}{tags, select, none {} other { {tagsText}}}{min, select, none {} other { ab {minAmount}}}{max, select, none {} other { bis {maxAmount}}}{period, select, none {} other { {periodText}}}',
};
