import type { TargetWords } from '../../understanding/target/words';

export const targets: TargetWords = {
  carry: `bitte|beide|nein|ne|nee|ups|sorry|eigentlich|doch|halt|moment|ich|mir|mich|mein|meine|meinen|meiner|meinem|wir|uns|unsere|es|das|dies|diese|diesen|dieser|
    dieses|davon|ein|eine|einen|einer|einem|von|vom|fur|für|am|an|im|in|bei dem|mit|und|oder|habe|hab|haben|hatte|hast|kann|kannst|konntest|will|mochte|
    nur|meinte|meine ich|korrigiere|korrigier|korrektur|andere|ändere|ander|aendere|andern|ändern|anderst|setze|setz|mach|mache|stell|stelle|verschiebe|verschieb|
    losche|lösche|losch|loschen|löschen|entferne|entfern|entfernen|streiche|streich|weg|raus|nimm|zeig|zeige|zeigen|liste|gib|was|welche|welchen|wo|wann|
    gekauft|kaufte|ausgegeben|bezahlt|gezahlt|eintrag|eintrage|einträge|eintragen|einträgen|buchung|buchungen|ausgaben|ausgabe von|posten|kategorie|betrag|preis|
    datum|tag|notiz|falsch|stattdessen|euro|doch|wieder|gehort|gehört|auch|mal|sein|hin`,
  the: 'der|die|das|den|dem|des',
  was: 'war|waren|ist|sind|kostete|kosteten|hat gekostet|sollte|muss|soll|es sind',
  to: 'auf|zu|zum|zur|nach|sondern|als',
  not: 'nicht|statt|anstatt|und nicht|kein|keine',
  rename: 'nenne|nenn|nenne es|nenn es|nenn das|nenne das|umbenennen|benenne|umbenennen in|heisst|heißt',
  at: 'bei|beim',
  last: 'letzte|letzten|letzter|letztes|letztere|neueste|neuesten|neuster|jungste|vorige|vorigen',
  all: 'alle|alles|allen|samtliche|jede|jeden|jedes',
  over: 'uber|über|mehr als|mindestens|ab|großer als|hoher als|>|>=',
  names: 'uber',
  under: 'unter|weniger als|hochstens|höchstens|bis zu|bis|kleiner als|billiger als|<|<=',
  find: 'finde|suche|such|suche nach|such nach',
  more: 'mehr|weiter|mehr davon|nachste|nächste|mehr zeigen|zeig mehr|nächste seite',
  income: 'einnahme|einnahmen|einkommen',
  expense: 'ausgabe|ausgaben|eine ausgabe',
  refund: 'erstattung|ruckerstattung|rückerstattung|eine erstattung',
};
