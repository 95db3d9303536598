import type { Said } from '../../sentences';
import type { TALK } from '../../sentences/talk';

export const talk: Said<typeof TALK> = {
  welcome:
    'Hallo! Schreib mir, was du ausgibst, ich führe Buch.\nVersuch: „12 Mittagessen“, „Kaffee 3,50, Taxi 9 und 45€ Lebensmittel gestern“ oder frag „wie viel diesen Monat?“.',
  help: 'Schreib einfach, was du ausgegeben oder bekommen hast:\n• „12 Mittagessen“, „45€ Lebensmittel gestern“\n• mehreres zugleich: „Kaffee 3,50, Taxi 9“\n• Einnahmen: „Gehalt 2.400 bekommen“\n• Fragen: „wie viel diesen Monat?“, „wie viel für Essen letzten Monat?“\n• „Bericht“ zeigt den Monat mit Diagramm\n• „begrenze Essen auf 300 im Monat“ warnt dich rechtzeitig\n• schick eine CSV-Datei zum Importieren; „exportiere Oktober als CSV“ gibt dir eine\n• „Entwürfe“ zeigt, was noch nicht fertig ist\n• „rückgängig“ nimmt die letzte Nachricht zurück',
  smalltalk: 'Gern. Schreib mir, was du ausgegeben hast, oder frag „wie viel diesen Monat?“.',
  'not-understood':
    'Das habe ich nicht verstanden. Schreib es wie „12 Mittagessen“ oder „Taxi 9 gestern“, oder frag „wie viel diesen Monat?“. „Hilfe“ zeigt, was ich kann.',
  'answer-not-understood': 'Das habe ich nicht als Antwort verstanden. Du kannst auch „abbrechen“ schreiben.',
  cancelled: 'Abgebrochen. Nichts wurde eingetragen.',
  'nothing-to-cancel': 'Es gibt nichts abzubrechen. „rückgängig“ nimmt deinen letzten Eintrag zurück.',
  sorry:
    'Entschuldige, bei mir ist etwas schiefgegangen, mehr ist nicht passiert. Bitte versuch es noch einmal. Passiert es wieder, nenn dem Betreiber diese Nummer: {turn}',
  'sum-too-large':
    'Diese Beträge ergeben mehr, als ich genau zählen kann, also nenne ich keine Summe. Frag nach einer kürzeren Zeit oder such einen Eintrag mit zu vielen Ziffern: „alles über 1000000“.',
  'one-moment': 'Einen Moment, mein Kassenbuch wacht gerade auf. Deine Nachricht ist sicher.',
  empty: 'Die Nachricht war leer. Schreib, was du ausgegeben hast, etwa „12 Mittagessen“.',
  'only-text': 'Ich kann bisher nur Text lesen. Schreib es wie „12 Mittagessen“.',
  'too-long': 'Das ist zu lang für eine Nachricht. Schick höchstens 4.000 Zeichen auf einmal.',
  'button-stale': 'Dieser Knopf tut nichts mehr. Schreib, was du möchtest, oder „Hilfe“.',
  'which-intent': 'Ich bin nicht sicher, was du meinst. Soll ich …',
  'intent.record': 'Es eintragen',
  'intent.spending': 'Die Ausgaben nennen',
  'intent.report': 'Den Bericht zeigen',
  'intent.undo': 'Das Letzte zurücknehmen',
  'intent.income': 'Die Einnahmen nennen',
  'intent.list': 'Einträge auflisten',
  'intent.edit': 'Einen Eintrag ändern',
  'intent.delete': 'Einen Eintrag löschen',
  'intent.settings': 'Die Einstellungen zeigen',
  'intent.help': 'Zeigen, was ich kann',
};
