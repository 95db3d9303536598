import type { Said } from '../../sentences';
import type { LIMITS } from '../../sentences/limits';

export const limits: Said<typeof LIMITS> = {
  'limit.total': 'Alle Ausgaben',
  'limit.done':
    '🎯 {what}: {amount} {every, select, day {am Tag} week {pro Woche} month {im Monat} year {im Jahr} other {von Zahltag zu Zahltag}}{carry, select, yes {, der Rest wird übertragen} other {}}{change, select, new {} other { (vorher {before})}}',
  'limit.assumed-month': 'Angenommen: ein Monat. Für einen anderen Zeitraum: „höchstens 50 pro Woche für Taxi“.',
  'limit.removed':
    '🗑 Kein Limit mehr: {what} ({amount} {every, select, day {am Tag} week {pro Woche} month {im Monat} year {im Jahr} other {von Zahltag zu Zahltag}})',
  'limit.ask-amount': 'Wie viel darf es höchstens sein: {what}?',
  'limit.ask-payday': 'An welchem Tag des Monats kommt dein Gehalt? Sende eine Zahl von 1 bis 31.',
  'limit.payday': '📅 Zahltag: der {day}. des Monats. Limits von Zahltag zu Zahltag richten sich danach.',
  'limit.ask-which': 'Welches Limit?',
  'limit.choice':
    '{what} · {amount} {every, select, day {am Tag} week {pro Woche} month {im Monat} year {im Jahr} other {von Zahltag zu Zahltag}}',
  'limit.name':
    '{what} · {every, select, day {am Tag} week {pro Woche} month {im Monat} year {im Jahr} other {von Zahltag zu Zahltag}} ({currency})',
  'limit.new-of': 'Neues Limit für',
  'limit.new-amount': 'Betrag im Monat',
  'limit.none': 'Noch keine Limits. Setze eins mit „begrenze Essen auf 300 im Monat“.',
  'limit.no-such': 'Dieses Limit gibt es nicht. „meine Limits“ zeigt alle.',
  'limit.left': '🎯 {what} · {period}: noch {left} von {allowed}',
  'limit.over': '🎯 {what} · {period}: {over} über {allowed}',
  'limit.near': '⚠️ {what} · {period}: {percent} des Limits verbraucht, noch {rest} von {allowed}',
  'limit.passed': '🚨 {what} · {period}: Limit überschritten, {spent} von {allowed}, {rest} darüber',
  'limit.status':
    '• {what} · {period}: {spent} von {allowed} ({percent}), {state, select, over {{rest} darüber} other {noch {rest}}}',
  'limit.ahead': '  In diesem Tempo {ahead} bis {day}.',
  'limit.pace': '📈 {what} · {period}: in diesem Tempo überschreitest du {allowed} etwa {day} (am Ende {ahead})',
  'limit.afford':
    '{state, select, over {Das wären {rest} über dem Limit: {what} · {period}.} other {Es passt ins Limit: {what} · {period}, es blieben {rest}.}}',
  'limit.refused-zero':
    'Ein Limit muss über null liegen, ich habe nichts geändert. Ohne Limit: „lösche das Limit für Essen“.',
  'limit.refused-too-large': 'Das ist mehr, als ich speichern kann; ich habe nichts geändert. Prüfe die Ziffern.',
  'limit.refused-too-many': 'Es gibt schon {most} Limits, mehr passen nicht. Lösche erst eins.',
  'limit.refused-other-currency':
    'Dieses Limit ist in einer anderen Währung; ich habe nichts geändert. Sag den neuen Betrag mit Währung.',
  'chart.limit-title': '{what} · {period}',
  'button.limits': 'Meine Limits',
  'button.stop-this': 'Nicht mehr melden',
};
