import type { Said } from '../../sentences';
import type { SCHEDULES } from '../../sentences/schedules';

export const schedules: Said<typeof SCHEDULES> = {
  'schedule.line':
    '{mark, select, repeat {🔁 } number {{number}. } other {}}{money, select, varies {Betrag wechselt} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}} · {rule}{state, select, paused { · ⏸ angehalten} other {}}{next, select, none {} other { · nächstes Mal {day}}}',
  'schedule.did':
    '{did, select, changed {✏️ Geändert:} paused {⏸ Angehalten:} resumed {▶️ Läuft weiter:} ended {⏹ Beendet:} skipped {⏭ {day} fällt aus:} undone {↩️ Zurückgenommen:} redone {↪️ Wiederhergestellt:} other {Wiederholt sich ab jetzt:}}',
  'schedule.today': 'Das von heute ist schon eingetragen.',
  'schedule.from': 'Ab {day} {amount} statt {before}. Was schon eingetragen ist, bleibt.',
  'schedule.list': '🔁 {count, plural, one {# wiederkehrende Zahlung} other {# wiederkehrende Zahlungen}}:',
  'schedule.none':
    'Noch wiederholt sich nichts. Schreib etwa „Miete 900 jeden Monat am 1.“ oder „Netflix 15 monatlich“.',
  'schedule.not-found': 'Nichts Wiederkehrendes heißt „{what}“. „Meine wiederkehrenden Ausgaben“ zeigt, was es gibt.',
  'schedule.which': 'Welche davon?',
  'schedule.ask-amount': 'Wie viel ist {what, select, none {es} other {„{whatText}“}} jedes Mal?',
  'schedule.ask-rule':
    'Wie oft wiederholt sich {what, select, none {es} other {„{whatText}“}}? Zum Beispiel: jeden Monat am 1.',
  'schedule.posted':
    '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what} · {day}, von selbst eingetragen.',
  'schedule.caught-up':
    '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what}: {count, plural, one {# Zahlung} other {# Zahlungen}} von {from} bis {to}, von selbst eingetragen.',
  'schedule.due': '🔁 {what} ist fällig ({day}). Wie viel war es?{count, plural, one {} other { # Beträge fehlen.}}',
  'schedule.not-due': 'Das ist schon erledigt.',
  'schedule.skipped': '⏭ {what}: {day} fällt aus.',
  'schedule.tomorrow': '📅 Morgen: {what}{money, select, varies { · Betrag wechselt} other { · {amount}}} ({day})',
  'schedule.open': 'Was soll damit geschehen?',
  'schedule.never':
    'Diese Regel trifft auf keinen Tag mehr, also habe ich nichts angelegt. Schick sie mit einem späteren Ende.',
  'schedule.too-many':
    'Du hast schon {most} wiederkehrende Zahlungen, also habe ich nichts angelegt. Beende eine, die du nicht mehr brauchst.',
  'schedule.fixed': 'Deine Fixkosten sind etwa {amount} im Monat.',
  'schedule.fixed-income': 'Regelmäßig kommen etwa {amount} im Monat herein.',
  'rule.days': '{count, plural, =1 {jeden Tag} one {alle # Tage} other {alle # Tage}}',
  'rule.weeks': '{count, plural, =1 {jede Woche} one {alle # Wochen} other {alle # Wochen}}',
  'rule.months': '{count, plural, =1 {jeden Monat} one {alle # Monate} other {alle # Monate}}',
  'rule.years': '{count, plural, =1 {jedes Jahr} one {alle # Jahre} other {alle # Jahre}}',
  'rule.workdays': 'jeden Werktag',
  'rule.on-weekdays': '{every} am {days}',
  'rule.on-days': '{every} am {days}',
  'rule.on-last-day': '{every} am letzten Tag',
  'rule.on-nth': '{every} am {nth, select, 1 {ersten} 2 {zweiten} 3 {dritten} 4 {vierten} other {letzten}} {weekday}',
  'rule.on-workday': '{every} am {nth, select, 1 {ersten} other {letzten}} Werktag',
  'rule.on-date': '{every} am {date}',
  'rule.until': '{rule} bis {day}',
  'rule.times': '{rule}, {count, plural, one {einmal} other {#-mal}}',
  'ordinal.one': '{n}.',
  'ordinal.two': '{n}.',
  'ordinal.few': '{n}.',
  'ordinal.many': '{n}.',
  'ordinal.other': '{n}.',
  'button.end': 'Beenden',
  'button.pause': 'Anhalten',
  'button.resume': 'Fortsetzen',
  'button.skip-once': 'Einmal auslassen',
  'button.amount': 'Betrag',
  'button.rule': 'Tage',
  'button.varies': 'Wechselt',
  'button.enter-amount': 'Betrag angeben',
};
