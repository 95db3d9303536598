import type { Said } from '../../sentences';
import type { FILES } from '../../sentences/files';

export const files: Said<typeof FILES> = {
  'import.how':
    'Schick mir die Datei: eine CSV, wie deine Bank oder eine andere App sie schreibt, oder einen JSON-Export von mir. Ich zeige, was ich gelesen habe, bevor etwas eingetragen wird.',
  'import.refused':
    '{why, select, empty {Diese Datei ist leer. Exportiere sie noch einmal und schick mir die neue.} binary {Diese Datei kann ich nicht lesen: Sie ist kein Text. Speichere oder exportiere sie als CSV und schick mir diese.} wrong_type {Diese Art Datei kann ich nicht lesen. Speichere sie als CSV und schick mir diese.} no_rows {In dieser Datei stehen Überschriften, aber keine Zeilen. Exportiere einen Zeitraum mit Buchungen und schick mir die Datei.} no_columns {Ich finde in dieser Datei weder Tag noch Betrag. Eine CSV braucht je eine Spalte dafür.} too_many_columns {Diese Datei hat zu viele Spalten für eine Liste von Einträgen. Lass nur Tag, Betrag und Beschreibung stehen und schick sie noch einmal.} too_many_rows {Diese Datei hat mehr als {most} Zeilen. Schick sie in Teilen.} too_large {Diese Datei ist größer als {most} MB. Schick sie in Teilen.} other {Ich konnte die Datei nicht aus dem Chat holen. Bitte schick sie noch einmal.}} Es wurde nichts eingetragen.',
  'import.title':
    '📄 {name}: {count, plural, one {# Eintrag} other {# Einträge}}, {from} – {to} · Noch ist nichts eingetragen',
  'import.read-as':
    'Tag{dayColumn, select, none {} other { „{dayName}“}} ({order, select, dmy {Tag, Monat, Jahr} mdy {Monat, Tag, Jahr} other {Jahr, Monat, Tag}}{assumed, select, yes {, angenommen} other {}}) · Betrag{amountColumn, select, none {} other { „{amountName}“}} ({decimal, select, comma {Dezimalkomma} other {Dezimalpunkt}}; {spends, select, positive {Plus ist ausgegeben} other {Minus ist ausgegeben}}) · {currency}',
  'import.broken':
    '⚠️ {count, plural, one {# Zeile ist nicht lesbar und bleibt weg:} other {# Zeilen sind nicht lesbar und bleiben weg:}}',
  'import.broken-line':
    '• Zeile {line}: {why, select, same_wallet {von einer Geldbörse in dieselbe} zero {der Betrag ist null} negative {der Betrag ist negativ} too_large {der Betrag ist zu groß} unknown_currency {unbekannte Währung} no_such_day {diesen Tag gibt es nicht} date_in_future {der Tag liegt in der Zukunft} quote {ein Anführungszeichen ist offen} long {die Zeile ist zu lang} no_day {kein Tag} no_amount {kein Betrag} too_precise {mehr Nachkommastellen als die Währung hat} other {Zeichen, die kein Text sind}} – „{says}“',
  'import.doubles':
    '♻️ {count, plural, one {# ist schon eingetragen oder doppelt in der Datei und bleibt weg} other {# sind schon eingetragen oder doppelt in der Datei und bleiben weg}} (Zeilen {lines})',
  'import.doubles-taken': '♻️ Was schon da ist, wird trotzdem importiert.',
  'import.none': 'In dieser Datei ist nichts Neues zu importieren. Es wurde nichts eingetragen.',
  'import.ask':
    '{count, plural, =0 {Darin ist nichts Neues zu importieren.} one {# Eintrag importieren?} other {# Einträge importieren?}}',
  'import.done':
    '✅ {count, plural, one {# Eintrag importiert} other {# Einträge importiert}}{some, select, none {} other {{doubles, plural, one {; # war schon da} other {; # waren schon da}}}}{unread, select, none {} other {{broken, plural, one {; # Zeile war nicht lesbar} other {; # Zeilen waren nicht lesbar}}}}.',
  'import.running':
    '⏳ {count, plural, one {Ich importiere # Eintrag und sage Bescheid, wenn es fertig ist.} other {Ich importiere # Einträge und sage Bescheid, wenn es fertig ist.}}',
  'import.rewinding':
    '⏳ {what, select, undo {{count, plural, one {Ich nehme # Eintrag aus {name} zurück} other {Ich nehme # Einträge aus {name} zurück}}} other {{count, plural, one {Ich stelle # Eintrag aus {name} wieder her} other {Ich stelle # Einträge aus {name} wieder her}}}} und sage Bescheid, wenn es fertig ist. Du kannst inzwischen weitermachen.',
  'import.rewound':
    '{what, select, undo {↩️ {count, plural, one {Zurückgenommen: # Eintrag aus {name}} other {Zurückgenommen: # Einträge aus {name}}}} other {↪️ {count, plural, one {Wiederhergestellt: # Eintrag aus {name}} other {Wiederhergestellt: # Einträge aus {name}}}}}.',
  'import.progress':
    '⏳ {name}: bisher {what, select, import {{done, number} von {all, number} Zeilen importiert} undo {{done, number} von {all, number} Einträgen zurückgenommen} other {{done, number} von {all, number} Einträgen wiederhergestellt}}.',
  'import.wait':
    '„Rückgängig“ und „Wiederherstellen“ warten, bis das fertig ist; dann sage ich Bescheid. Alles andere geht.',
  'import.discarded': 'Verworfen. Es wurde nichts eingetragen.',
  'import.stale': 'Dieser Import ist fertig oder verworfen. Schick die Datei noch einmal, um neu anzufangen.',
  'button.import': 'Importieren',
  'button.swap-days': 'Tag und Monat tauschen',
  'button.flip': 'Vorzeichen umkehren',
  'button.take-doubles': 'Die auch nehmen',
  'button.discard': 'Verwerfen',
  'export.done': '📎 {what}: {count, plural, one {# Eintrag} other {# Einträge}}.',
  'export.too-many':
    'Das sind mehr als {most} Zeilen, zu viele für Excel hier. Schreib „exportiere als csv“ oder nenne einen Zeitraum.',
  'sheet.heading':
    '{column, select, day {Datum} type {Typ} amount {Betrag} currency {Währung} category {Kategorie} payee {Empfänger} note {Notiz} tags {Schlagworte} wallet {Geldbörse} other {An Geldbörse}}',
  'sheet.type': '{type, select, expense {Ausgabe} income {Einnahme} refund {Erstattung} other {Umbuchung}}',
};
