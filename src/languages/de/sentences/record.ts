import type { Said } from '../../sentences';
import type { RECORD } from '../../sentences/record';

export const record: Said<typeof RECORD> = {
  'record.count': '✅ {count, plural, one {# Eintrag} other {# Einträge}} festgehalten:',
  'record.line':
    '{mark, select, check {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '„{sign}“ kann mehrere Währungen meinen; ich habe {currency} genommen.',
  'record.assumed-settings':
    'Angenommen: {what}. Zum Ändern: „meine Währung ist Franken“, „ich bin in Wien“, „sprich Deutsch“.',
  'record.ask-amount': 'Wie viel war {what, select, none {es} other {„{whatText}“}}?',
  'record.ask-category': 'Zu welcher Kategorie gehört {what, select, none {{amount}} other {„{whatText}“ ({amount})}}?',
  'undo.done': '↩️ {count, plural, one {Zurückgenommen} other {Zurückgenommen, # Einträge}}:',
  'redo.done': '↪️ {count, plural, one {Wieder eingetragen} other {Wieder eingetragen, # Einträge}}:',
  'redo.nothing': 'Es gibt nichts wiederherzustellen.',
  'undo.nothing': 'Es gibt nichts zurückzunehmen.',
  'refused.zero':
    'Der Betrag von {what} ist null, also habe ich nichts eingetragen. Schick es noch einmal mit Betrag, etwa „12 Mittagessen“.',
  'refused.negative':
    'Der Betrag von {what} ist unter null, also habe ich nichts eingetragen. Für Geld zurück schreib „12 Erstattung bekommen“.',
  'refused.not-a-number':
    'Den Betrag von {what} konnte ich nicht lesen, also habe ich nichts eingetragen. Schreib ihn in Ziffern, etwa „12,50“.',
  'refused.too-large':
    'Der Betrag von {what} ist größer, als ich festhalten kann, also habe ich nichts eingetragen. Prüf die Ziffern und schick es noch einmal.',
  'refused.too-precise':
    'Der Betrag von {what} hat mehr Nachkommastellen als {currency}, also habe ich nichts eingetragen. Runde ihn und schick es noch einmal.',
  'refused.unknown-currency':
    'Die Währung {currency} kenne ich nicht, also habe ich nichts eingetragen. Nimm ihre drei Buchstaben, etwa EUR oder USD.',
  'refused.no-such-day':
    'Den Tag bei {what} gibt es nicht, also habe ich nichts eingetragen. Schreib den Tag wie „3. März“.',
  'refused.date-in-future':
    '{what} liegt in der Zukunft ({day}), also habe ich nichts eingetragen. Schick es mit einem Tag bis heute.',
  'refused.same-wallet':
    '{what} geht von einer Geldbörse in dieselbe, also habe ich nichts eingetragen. Nenn zwei, wie „50 von bar aufs Sparkonto“.',
  'refused.too-many':
    'Das sind mehr als {most} Einträge in einer Nachricht, also habe ich nichts eingetragen. Schick sie in Teilen.',
};
