import type { Said } from '../../sentences';
import type { RECORD } from '../../sentences/record';

export const record: Said<typeof RECORD> = {
  'record.count': '✅ {count, plural, one {# voce segnata} other {# voci segnate}}:',
  'record.line':
    '{mark, select, check {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '«{sign}» può indicare più valute; ho preso {currency}.',
  'record.assumed-settings':
    'Ho supposto {what}. Per cambiare: «la mia valuta è il franco», «sono a Zurigo», «parla italiano».',
  'record.ask-amount': 'Quanto è stato {what, select, none {l’importo} other {«{whatText}»}}?',
  'record.ask-category': 'In che categoria va {what, select, none {{amount}} other {«{whatText}» ({amount})}}?',
  'undo.done': '↩️ {count, plural, one {Tolta} other {Tolte, # voci}}:',
  'redo.done': '↪️ {count, plural, one {Rimessa} other {Rimesse, # voci}}:',
  'redo.nothing': 'Non c’è niente da rimettere.',
  'undo.nothing': 'Non c’è niente da togliere.',
  'refused.zero':
    'L’importo di {what} è zero, quindi non ho segnato niente. Invialo di nuovo con un importo, per esempio «12 pranzo».',
  'refused.negative':
    'L’importo di {what} è sotto zero, quindi non ho segnato niente. Per soldi restituiti scrivi «rimborso di 12».',
  'refused.not-a-number':
    'Non sono riuscito a leggere l’importo di {what}, quindi non ho segnato niente. Scrivilo in cifre, per esempio «12,50».',
  'refused.too-large':
    'L’importo di {what} è troppo grande per me, quindi non ho segnato niente. Controlla le cifre e invialo di nuovo.',
  'refused.too-precise':
    'L’importo di {what} ha più decimali di {currency}, quindi non ho segnato niente. Arrotondalo e invialo di nuovo.',
  'refused.unknown-currency':
    'Non conosco la valuta {currency}, quindi non ho segnato niente. Usa le sue tre lettere, come EUR o USD.',
  'refused.no-such-day':
    'Il giorno di {what} non esiste, quindi non ho segnato niente. Scrivi il giorno così: «3 marzo».',
  'refused.date-in-future':
    '{what} ha una data futura ({day}), quindi non ho segnato niente. Invialo con un giorno fino a oggi.',
  'refused.same-wallet':
    '{what} va da un portafoglio allo stesso, quindi non ho segnato niente. Indicane due, come «ho spostato 50 dai contanti ai risparmi».',
  'refused.too-many':
    'Sono più di {most} voci in un messaggio, quindi non ho segnato niente. Inviale un po’ alla volta.',
};
