import type { Said } from '../../sentences';
import type { GOALS } from '../../sentences/goals';

export const goals: Said<typeof GOALS> = {
  'goal.line': '🎯 {name}: {saved}{target, select, none {} other { von {amount} ({share})\n{bar}}}',
  'goal.need':
    '{need, select, late {Der Tag ({day}) ist vorbei; {missing} fehlen.} month {Mit {aMonth} im Monat klappt es bis {day}.} other {Es fehlen {missing}.}}',
  'goal.did':
    '{did, select, changed {✏️ Geändert:} put {💰 {amount} zurückgelegt:} taken {💸 {amount} entnommen:} dropped {🗑 Ziel verworfen:} undone {↩️ Zurückgenommen:} redone {↪️ Wiederhergestellt:} other {Neues Ziel:}}',
  'goal.list': '{count, plural, one {# Ziel} other {# Ziele}}:',
  'goal.none':
    'Du hast noch kein Ziel. Schreib etwa „500 für ein Fahrrad sparen bis Juni“, dann „lege 50 für das Fahrrad zurück“.',
  'goal.not-found': 'Kein Ziel heißt „{what}“. „Meine Ziele“ zeigt deine.',
  'goal.ask-name': 'Wofür sparst du?',
  'goal.ask-amount': 'Wie viel soll „{name}“ insgesamt werden?',
  'goal.reached': '🎉 „{name}“ ist erreicht: {amount}!',
  'goal.other-currency':
    '„{name}“ wird in {currency} geführt, also habe ich nichts geändert. Nenn den Betrag in {currency}.',
  'goal.not-so-much': 'In „{name}“ sind nur {saved}, also habe ich nichts entnommen. Nenn einen kleineren Betrag.',
  'goal.too-many':
    'Du hast schon {most} Ziele, also habe ich nichts angelegt. Verwirf eines, das du nicht mehr brauchst.',
  'button.no-target': 'Ohne Betrag',
};
