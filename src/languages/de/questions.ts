import type { QuestionWords } from '../../understanding/question/words';

export const questions: QuestionWords = {
  questions: {
    afford:
      'leisten|kann ich … ausgeben|darf ich … ausgeben|könnte ich … ausgeben|reicht es für|reicht das geld|reicht mein geld|habe ich genug|hab ich genug|ist genug da|ist noch … drin',
    last: 'wann … zuletzt|wann … letztes mal|wann … das letzte mal|wann … zum letzten mal|zuletzt wann|wann war … letzte*',
    why: 'warum … mehr|warum … so viel|warum … so hoch|warum … so teuer|warum habe ich|warum hab ich|wieso … mehr|wieso … so viel|weshalb … mehr|weshalb … so viel|was ist gestiegen|was ist teurer geworden|woran liegt|woher kommt der anstieg|wie kommt es … mehr',
    usual:
      'als sonst|als üblich|als normal|als normalerweise|als gewöhnlich|mit sonst|mit dem üblichen|mit meinem üblichen|üblicher monat|üblichen monat|normaler monat|normalen monat',
    net: 'saldo im lauf*|saldo über|saldo nach monat*|saldoverlauf|saldo verlauf|verlauf … saldo*|saldo … entwickelt|entwicklung … saldo*|nettosaldo',
    flow: 'einnahmen gegen|einnahmen und ausgaben|einnahmen vs|einnahmen versus|einnahmen gegenüber|einnahmen im vergleich|einkommen gegen|einkommen und ausgaben|verdient … ausgegeben|verdiene … ausgebe|cashflow',
    compare:
      'vergleich*|verglichen|versus|vs|mehr als|weniger als|mehr … als|weniger … als|höher als|niedriger als|teurer als|billiger als|unterschied zwischen|gegenüber',
    'by-weekday': 'wochentag*|tag der woche|tagen der woche|welchen tagen|am wochenende oder',
    'average-month':
      'durchschnitt* pro monat|durchschnitt* im monat|im schnitt pro monat|im schnitt im monat|monatsdurchschnitt|monatlicher durchschnitt|monatlich im schnitt|pro monat im schnitt|im monat im schnitt|durchschnittlich … pro monat|durchschnittlich im monat',
    average:
      'durchschnitt*|im schnitt|im mittel|pro tag|am tag|täglich|tagesdurchschnitt|tagesschnitt|jeden tag ausgeb*',
    pace: 'bei diesem tempo|in diesem tempo|wenn es so weitergeht|wenn das so weitergeht|wie stehe ich|wie steh ich|wie liege ich|wie lieg ich|wie viel wird es bis|hochrechnung|hochgerechnet|prognose|laufende summe',
    payees:
      'wem habe ich|wem hab ich|wem zahle ich|an wen|bei wem|welchem laden|welchen läden|welchem geschäft|welchen geschäften|welchem händler|nach laden|nach läden|nach geschäft|nach geschäften|nach händler|nach händlern|nach empfänger|nach empfängern|je händler|pro händler|pro laden|wo kaufe ich',
    wallets:
      'nach geldbörse*|nach konto|nach konten|pro konto|je konto|nach zahlungsart*|nach zahlungsmittel*|bar oder karte|karte oder bar|bar und karte|welches konto|welchen konten',
    tags: 'nach schlagwort|nach schlagwörtern|nach tags|nach hashtag|nach hashtags|nach stichwort|nach stichwörtern|welche tags|meine tags|meine schlagwörter',
    'by-day': 'nach tag|nach tagen|tag für tag|je tag|tageweise|tagesverlauf|welcher tag war',
    'by-month':
      'nach monat|nach monaten|monat für monat|je monat|monatsweise|jahresbericht|jahresübersicht|jahresrückblick|jahresauswertung|jahresdiagramm|welcher monat|welchem monat|übers jahr|über das jahr|im lauf des jahres',
    week: 'wochenbericht|wochenübersicht|wochenauswertung|wochenrückblick|bericht der woche|bericht für die woche',
    most: 'am meisten|größte kategorie|größten kategorien|größter posten|größten posten|wohin geht mein geld|wohin geht das geld|wohin ging … geld|wo bleibt mein geld|wo bleibt das geld|wo ist mein geld|wofür gebe ich|wofür habe ich|wofür hab ich|nach kategorie|nach kategorien|je kategorie|pro kategorie',
    biggest: 'größte*|teuerste*|höchste*|kostspieligste*|dickste*|top 5|top fünf|top 10|top zehn',
    tips: 'tipp|tipps|geld sparen|mehr sparen|weniger ausgeben|einsparen|fällt auf|auffällig*|ungewöhnlich*|doppelt|zweimal bezahlt|zweimal abgebucht',
    overview: 'bericht|übersicht|auswertung|zusammenfassung|rückblick|report|wie war',
  },
  against: 'als|mit|zu|zum|gegen|gegenüber|vs|versus',
  around:
    'bezahlt|gezahlt|gekauft|gegangen|gewesen|gegessen|besucht|benutzt|bestellt|geholt|gehabt|ausgegeben|war|waren|habe|hab|haben|bin|sind|ich|wir|wann|zuletzt|mal|letzte|letztes|letzten|beim|bei|im|in|am|an|zum|zur|was|etwas|geld|rechnung|zahlung|ausgabe|kauf|neue|neues|neuen',
  on: 'für|fürs|in|im',
  all: 'alles|allem|allen|insgesamt|ganz|ganze|ganzen|gesamt|gesamte|gesamten|durchschnitt|schnitt|moment|monat|monate|monats|monaten|woche|wochen|jahr|jahre|jahres|tag|tage|tagen|wochenende|zeitraum|zeit|letzter|letztes|bisher|sachen|dinge|kategorie|kategorien|summe|vergleich|bericht|überblick|zusammen|und|oder|so|bar|karte|welche|welcher|welchem|was|wen|jeden|jede|pro|mehr|weniger|als|sonst|üblich|heute|gestern|ausgaben|ausgebe',
};
