import type { Said } from '../../sentences';
import type { FILES } from '../../sentences/files';

export const files: Said<typeof FILES> = {
  'import.how':
    'Mandami il file: un CSV come lo scrive la tua banca o un’altra app, oppure un mio export JSON. Ti mostro cosa ho letto prima di scrivere qualsiasi cosa.',
  'import.refused':
    '{why, select, empty {Questo file è vuoto. Esportalo di nuovo e mandami quello nuovo.} binary {Non riesco a leggere questo file: non è testo. Salvalo o esportalo come CSV e mandami quello.} wrong_type {Non so leggere questo tipo di file. Salvalo come CSV e mandami quello.} no_rows {In questo file ci sono intestazioni ma nessuna riga. Esporta un periodo con dei movimenti e mandami quello.} no_columns {In questo file non trovo né giorno né importo. Un CSV ha bisogno di una colonna per ciascuno.} too_many_columns {Questo file ha troppe colonne per un elenco di voci. Lascia giorno, importo e descrizione e mandalo di nuovo.} too_many_rows {Questo file ha più di {most} righe. Mandalo a pezzi.} too_large {Questo file supera i {most} MB. Mandalo a pezzi.} other {Non sono riuscito a prendere il file dalla chat. Mandalo ancora una volta, per favore.}} Non è stato scritto nulla.',
  'import.title': '📄 {name}: {count, plural, one {# voce} other {# voci}}, {from} – {to} · Non è ancora scritto nulla',
  'import.read-as':
    'Giorno{dayColumn, select, none {} other { «{dayName}»}} ({order, select, dmy {giorno, mese, anno} mdy {mese, giorno, anno} other {anno, mese, giorno}}{assumed, select, yes {, supposto} other {}}) · importo{amountColumn, select, none {} other { «{amountName}»}} ({decimal, select, comma {virgola decimale} other {punto decimale}}; {spends, select, positive {positivo è speso} other {negativo è speso}}) · {currency}',
  'import.broken':
    '⚠️ {count, plural, one {# riga non si può leggere e resta fuori:} other {# righe non si possono leggere e restano fuori:}}',
  'import.broken-line':
    '• riga {line}: {why, select, same_wallet {da un portafoglio allo stesso} zero {l’importo è zero} negative {l’importo è negativo} too_large {l’importo è troppo grande} unknown_currency {valuta sconosciuta} no_such_day {quel giorno non esiste} date_in_future {il giorno è nel futuro} quote {virgolette non chiuse} long {la riga è troppo lunga} no_day {manca il giorno} no_amount {manca l’importo} too_precise {più decimali di quanti ne ha la valuta} other {segni che non sono testo}} – «{says}»',
  'import.doubles':
    '♻️ {count, plural, one {# è già nel tuo registro o doppia nel file e resta fuori} other {# sono già nel tuo registro o doppie nel file e restano fuori}} (righe {lines})',
  'import.doubles-taken': '♻️ Ciò che c’è già viene importato lo stesso.',
  'import.none': 'In questo file non c’è nulla di nuovo da importare. Non è stato scritto nulla.',
  'import.ask':
    '{count, plural, =0 {Non c’è niente di nuovo da importare.} one {Importare # voce?} other {Importare # voci?}}',
  'import.done':
    '✅ {count, plural, one {# voce importata} other {# voci importate}}{some, select, none {} other {{doubles, plural, one {; # c’era già} other {; # c’erano già}}}}{unread, select, none {} other {{broken, plural, one {; # riga illeggibile} other {; # righe illeggibili}}}}.',
  'import.running':
    '⏳ {count, plural, one {Sto importando # voce. Ti avviso quando ho finito.} other {Sto importando # voci. Ti avviso quando ho finito.}}',
  'import.rewinding':
    '⏳ {what, select, undo {{count, plural, one {Sto togliendo # voce di {name}} other {Sto togliendo # voci di {name}}}} other {{count, plural, one {Sto rimettendo # voce di {name}} other {Sto rimettendo # voci di {name}}}}}. Ti avviso quando ho finito; intanto puoi continuare.',
  'import.rewound':
    '{what, select, undo {↩️ {count, plural, one {Tolta: # voce di {name}} other {Tolte: # voci di {name}}}} other {↪️ {count, plural, one {Rimessa: # voce di {name}} other {Rimesse: # voci di {name}}}}}.',
  'import.progress':
    '⏳ {name}: {what, select, import {{done, number} di {all, number} righe importate finora} undo {{done, number} di {all, number} voci tolte finora} other {{done, number} di {all, number} voci rimesse finora}}.',
  'import.wait': '«Annulla» e «rimetti» aspettano che sia finito; poi ti avviso. Tutto il resto funziona.',
  'import.discarded': 'Scartato. Non è stato scritto nulla.',
  'import.stale': 'Quell’importazione è finita o è stata scartata. Rimanda il file per ricominciare.',
  'button.import': 'Importa',
  'button.swap-days': 'Scambia giorno e mese',
  'button.flip': 'Inverti il segno',
  'button.take-doubles': 'Prendi anche quelle',
  'button.discard': 'Scarta',
  'export.done': '📎 {what}: {count, plural, one {# voce} other {# voci}}.',
  'export.too-many': 'Sono più di {most} righe, troppe per Excel qui. Scrivi «esporta in csv» o indica un periodo.',
  'sheet.heading':
    '{column, select, day {Data} type {Tipo} amount {Importo} currency {Valuta} category {Categoria} payee {Esercente} note {Nota} tags {Etichette} wallet {Portafoglio} other {Al portafoglio}}',
  'sheet.type': '{type, select, expense {Spesa} income {Entrata} refund {Rimborso} other {Trasferimento}}',
};
