import type { Said } from '../../sentences';
import type { ALERTS } from '../../sentences/alerts';

export const alerts: Said<typeof ALERTS> = {
  'alert.unusual': '❗ Ungewöhnlich für {category}: {amount}, sonst etwa {usual}',
  'alert.quiet':
    '👋 Seit {days, plural, one {# Tag} other {# Tagen}} nichts eingetragen. Etwas vergessen? „12 Mittagessen gestern“ genügt.',
  'alert.digest':
    '📊 {span, select, week {Deine Woche} other {Dein Monat}} {period}: {spent} in {count, plural, one {# Eintrag} other {# Einträgen}}{way, select, more {, {change} mehr als davor} less {, {change} weniger als davor} other {}}',
  'alert.part': '• {category}: {amount}',
  'alert.year': '🎉 Dein {year}: {spent} in {count, plural, one {# Eintrag} other {# Einträgen}}',
  'alerts.kind':
    '{kind, select, limit {Limits} pace {das Tempo der Limits} unusual {ungewöhnliche Ausgaben} quiet {Tage ohne Einträge} weekly {den Wochenbericht} monthly {den Monatsbericht} year {den Jahresrückblick} bill {fällige Rechnungen} amount {Zahlungen, die auf einen Betrag warten} schedule {was sich von selbst einträgt} goal {erreichte Sparziele} other {{kind}}}',
  'alerts.dosage':
    '🔔 Meldungen: {dosage, select, gentle {sanft, nur das Wichtigste} strict {streng, früh und oft} other {normal}}.',
  'alerts.stopped': '🔕 Ich melde nichts mehr über {what}.',
  'alerts.started': '🔔 Ich melde wieder etwas über {what}.',
  'alerts.off': 'Abgestellt: {what}',
  'alerts.snoozed': '😴 Nichts bis {day}.',
  'alerts.awake': '🔔 Meldungen sind wieder an.',
  'alerts.how': 'Zum Ändern: „sei sanft“, „sei streng“, „melde nichts mehr über Essen“, „Ruhe für eine Woche“.',
  'alerts.unknown': 'Ich weiß nicht, was gemeint ist. Nenne eine Kategorie, wie „melde nichts mehr über Essen“.',
  'button.tell-again': 'Wieder melden',
  'button.alerts': 'Meldungen',
};
