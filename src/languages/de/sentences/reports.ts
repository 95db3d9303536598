import type { Said } from '../../sentences';
import type { REPORTS } from '../../sentences/reports';

export const reports: Said<typeof REPORTS> = {
  'spending.total': 'Du hast {period} {amounts} ausgegeben ({count, plural, one {# Eintrag} other {# Einträge}}).',
  'spending.none': 'Nichts ausgegeben: {period}.',
  'spending.category':
    'Du hast {period} {amounts} für {category} ausgegeben ({count, plural, one {# Eintrag} other {# Einträge}}).',
  'income.total': 'Du hast {period} {amounts} eingenommen.',
  'income.none': 'Keine Einnahmen eingetragen: {period}.',
  'balance.total': '{period}: Einnahmen {earned}, Ausgaben {spent}, übrig {left}.',
  'report.title': '📊 {period}',
  'report.spent': '{amounts} ausgegeben in {count, plural, one {# Eintrag} other {# Einträgen}}.',
  'report.earned': 'Einnahmen {amounts}.',
  'report.line': '• {category}: {amounts}{share, select, none {} other { ({shareText})}}',
  'report.none': 'Keine Einträge: {period}. Schreib einen, etwa „12 Mittagessen“.',
  'spending.payee':
    'Du hast {period} {amounts} bei {payee} ausgegeben ({count, plural, one {# Eintrag} other {# Einträge}}).',
  'spending.tag':
    'Du hast {period} {amounts} für #{tag} ausgegeben ({count, plural, one {# Eintrag} other {# Einträge}}).',
  'spending.none-named': 'Nichts ausgegeben für {what}: {period}.',
  'spending.words':
    'Du hast {period} {amounts} für das ausgegeben, worin „{words}“ steht ({count, plural, one {# Eintrag} other {# Einträge}}).',
  'spending.no-words': 'Kein Eintrag mit „{words}“: {period}.',
  'question.unknown':
    'Ich kenne weder eine Kategorie noch einen Zeitraum „{name}“, und kein Eintrag {period} nennt es.',
  'question.nearest': 'Meintest du {category}?',
  'question.known':
    'Deine Kategorien: {categories}. Frag etwa „wie viel für {example} letzten Monat?“; „meine Kategorien“ zeigt alle.',
  'question.reversed': 'Das Ende ({to}) liegt vor dem Anfang ({from}). Meintest du: {period}?',
  'report.no-such-day': 'Diesen Tag gibt es nicht. Frag noch einmal mit einem anderen.',
  'report.no-such-month': 'Ein Jahr hat zwölf Monate, diesen gibt es nicht. Frag etwa „wie viel im Oktober?“.',
};
