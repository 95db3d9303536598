import type { LimitWords } from '../../understanding/limit/words';

export const limits: LimitWords = {
  order: 'begrenze|begrenz|limitiere|limit für|limit|budget für|budget|beschränke|deckle',
  keep: 'nicht übertragen|rest nicht übertragen|nicht mitnehmen|ohne übertrag|rest verfällt|den rest nicht übertragen|den rest nicht mitnehmen|kein übertrag',
  carry:
    'übertragen|rest übertragen|den rest übertragen|und den rest übertragen|rest mitnehmen|den rest mitnehmen|nimm den rest mit|übertrage den rest|und übertrage den rest|mit übertrag|übertrag|rest geht mit',
  income:
    'mein zahltag ist|zahltag ist|zahltag|mein gehalt kommt|gehalt kommt|ich bekomme mein gehalt|ich werde bezahlt|mein lohn kommt|gehaltstag ist|mein gehaltstag ist|mein gehaltstag',
  payday:
    'von zahltag zu zahltag|von gehalt zu gehalt|zwischen den zahltagen|bis zum zahltag|pro gehaltsperiode|je gehalt|pro gehalt|von lohn zu lohn',
  day: 'am tag|pro tag|täglich|jeden tag|tageslimit|tagesbudget|heute|tag',
  week: 'die woche|pro woche|in der woche|wöchentlich|jede woche|wochenlimit|wochenbudget|diese woche|woche',
  month: 'im monat|pro monat|monatlich|jeden monat|monatslimit|monatsbudget|den monat|diesen monat|monat',
  year: 'im jahr|pro jahr|jährlich|jedes jahr|jahreslimit|jahresbudget|dieses jahr|jahr',
  remove: 'lösche|löschen|lösch|entferne|entfernen|entfern|streiche|weg mit|kein|hebe auf|aufheben|nimm weg',
  raise: 'erhöhe|erhöh|erhöhen|hebe an|anheben|steigere|setze rauf|heraufsetzen|rauf',
  lower: 'senke|senken|senk|reduziere|reduzieren|verringere|kürze|runter|herabsetzen|setze herab',
  bound: 'nicht mehr als|höchstens|maximal|max|maximum',
  total: 'insgesamt|gesamt|alles|alle ausgaben|meine ausgaben|meinen ausgaben|zusammen|total',
  limit:
    'limit|limits|limite|budget|budgets|obergrenze|grenze|ausgabenlimit|deckel|tageslimit|wochenlimit|monatslimit|monatsbudget',
  by: 'um',
  it: 'es|das|dies|dieses|ihn|sie',
  fill: 'ein|eine|einen|der|die|das|den|dem|des|mein|meine|meinen|für|fürs|auf|von|zu|zum|zur|bei|beim|im|in|an|am|ist|sind|setze|setz|stell|stelle|lege|leg|fest|mach|erstelle|neu|neues|ich|will|möchte|mir|mich|bitte|ausgeben|ausgebe|ausgaben|nicht|mehr|und|mit|warne|sag|bescheid|wenn|komme|sobald|als|was|wie|viel|noch|übrig|bleibt|steht|stehen|zeige|zeig|ändere|änder|habe|hab|kann|darf|gib|nur|jetzt|es|geht|wird|mehr als|unter|bis zu|über|obergrenze',
};
