import type { SheetWords } from '../../understanding/sheet/words';

export const sheets: SheetWords = {
  csv: 'csv|csv datei',
  xlsx: 'xlsx|xls|excel|excel datei|tabelle|tabellenkalkulation',
  json: 'json|sicherung|backup',
  carry:
    'exportiere|exportieren|export|exportier|lade|herunterladen|runterladen|speichere|gib mir|schick mir|ich will|ich mochte|ich brauche|als|nach|in|im|ins|zu|eine|einen|ein|datei|meine|mein|die|der|das|den|von|vom|ausgaben|eintrage|buchungen|daten|format|bitte',
  swap: 'tag und monat tauschen|tausche tag und monat|vertausche tag und monat|daten vertauschen|monat zuerst|tag zuerst|der monat kommt zuerst|die daten sind falsch|falsche daten|datum falsch',
  flip: 'vorzeichen umkehren|dreh das vorzeichen um|kehre das vorzeichen um|vorzeichen tauschen|umgekehrt|andersherum|die vorzeichen sind falsch|plus ist einnahme',
  twice: 'die auch nehmen|auch die doppelten|mit duplikaten|duplikate auch|mit doppelten|doppelte auch',
};
