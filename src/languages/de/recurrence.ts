import type { RecurrenceWords } from '../../understanding/recurrence/words';

export const recurrence: RecurrenceWords = {
  every: 'jede|jeden|jedes|jeder|jedem|alle',
  other: 'zweite|zweiten|zweiter|zweites|andere',
  whole: {
    day: 'täglich|jeden Tag',
    workday: 'werktags|an Werktagen|unter der Woche|Montag bis Freitag|montags bis freitags|jeden Werktag',
    week: 'wöchentlich|einmal die Woche|einmal pro Woche',
    fortnight: 'zweiwöchentlich|14-tägig|vierzehntägig|alle vierzehn Tage|alle 14 Tage',
    month: 'monatlich|einmal im Monat|einmal pro Monat|allmonatlich',
    'two-months': 'zweimonatlich',
    quarter: 'vierteljährlich|quartalsweise|einmal im Quartal',
    half: 'halbjährlich|zweimal im Jahr',
    year: 'jährlich|einmal im Jahr|einmal pro Jahr',
  },
  per: {
    day: 'am Tag|pro Tag',
    week: 'die Woche|pro Woche|in der Woche',
    month: 'im Monat|pro Monat|des Monats|mtl',
    quarter: 'im Quartal|pro Quartal',
    year: 'im Jahr|pro Jahr',
  },
  weekdays: {
    before: '',
    names: ['montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags|sonnabends', 'sonntags'],
  },
  lastDay: 'letzten Tag|letzter Tag|Monatsende|Ende des Monats|Monatsletzten|Letzten des Monats|Ultimo',
  times: 'mal|Raten|Male|Zahlungen',
  varies:
    'Betrag wechselt|Betrag variiert|wechselnder Betrag|variabel|variabler Betrag|jedes Mal anders|unterschiedlich|schwankt|wechselt|variiert',
  lead: 'füge eine wiederkehrende Ausgabe von|füge eine wiederkehrende Ausgabe|wiederkehrende Ausgabe|wiederkehrende Zahlung|wiederkehrend|Dauerauftrag|trage|ein|hinzu|füge|automatisch|wiederhole|ich zahle|ich bekomme|zahle ich|bekomme ich|für|für die|für das|für den|meine|mein|die|der|das|ist|jetzt|von|ab',
  that: 'das|es|dies|dasselbe',
};
