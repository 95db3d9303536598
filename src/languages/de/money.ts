import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = {
  units: {
    dollar: 'dollar|dollars',
    EUR: 'euro|euros|euronen|öcken',
    GBP: 'pfund sterling',
    pound: 'pfund',
    franc: 'franken|franc|fr|stutz|francs',
    crown: 'krone|kronen',
    rupee: 'rupie|rupien',
    ruble: 'rubel',
    JPY: 'yen',
    CNY: 'yuan',
    peso: 'peso|pesos',
    lira: 'lira|lire',
    DEM: 'mark|deutsche mark|d-mark',
    FIM: 'finnmark|finnische mark',
    PLN: 'zloty|zlotys|sloty',
    HUF: 'forint',
  },
  cents: { EUR: 'cent|cents|ct', CHF: 'rappen', GBP: 'pence' },
  powers: { 3: 'k|tsd|tausend', 6: 'mio|mill|million|millionen', 9: 'mrd|milliarde|milliarden' },
  of: 'von',
  and: 'und',
  counted: `uhr|h|std|stunde|stunden|min|minute|minuten|sekunden|tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|nacht|nachte|
    mal|kg|kilo|g|gramm|liter|l|ml|km|personen|leute|stuck|stk|flaschen|karten|tickets|packungen|prozent|punkte|ausgaben|buchungen|x|kisten|bier`,
  numbered: 'nummer|nr|seite|große|stock|gleis|letzten|letzte|nachsten|top|tel|ref|anrufen',
  named: 'zimmer|bus|flug|rechnung|iphone|telefon|linie|bestellung|zug',
  dayBefore: 'am|vom|zum|seit dem|bis zum|um|der|den|im|dem|ab',
  income: `gehalt|lohn|erhalten|bekommen|bekomme|verdient|einnahme|einnahmen|einkommen|eingang|gutschrift|bonus|rente|verkauft|dividende|
    dividenden|kindergeld|trinkgeld bekommen|honorar|weihnachtsgeld|bafog|uberwiesen bekommen|überwiesen bekommen|zinsen|mieteinnahme|mieteinnahmen|gewonnen|provision erhalten`,
  refund:
    'erstattung|erstattet|ruckerstattung|rückerstattung|zuruckbekommen|zurückbekommen|zuruck bekommen|retoure|ruckzahlung',
  expense:
    'ausgegeben|bezahlt|gezahlt|gekauft|gekostet|kostet|kostete|ausgabe|zahle|zahlte|kaufte|verloren|gespendet|rechnung bekommen|rechnung erhalten|geschenk bekommen fur',
  spent: 'ausgegeben|gekauft|gekostet',
  total: 'gesamt|insgesamt|summe|zusammen',
  each: 'das stück|pro karte|pro ticket|pro nase|pro stück|stück|je stück|pro person',
  eachBefore: 'je|zu je|jeweils|zu jeweils',
  between: 'und|dann|plus|sowie|außerdem|danach',
  filler: `ich|habe|hab|wir|haben|ein|eine|einen|einem|einer|der|die|das|den|dem|des|fur|für|im|in|am|an|bei|mit|von|vom|zu|zum|zur|auf|beim|und|es|
    war|waren|mir|mich|mein|meine|meinen|ausgegeben|bezahlt|gezahlt|gekauft|gekostet|erhalten|bekommen|heute|gestern|bitte|notiere|trage|ein|fuge|hinzu|hallo|noch|
    insgesamt|dann|etwa|circa|ca|nur|ausgabe|hat|um`,
};
