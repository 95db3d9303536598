import type { Said } from '../../sentences';
import type { REPORTS } from '../../sentences/reports';

export const reports: Said<typeof REPORTS> = {
  'spending.total': 'Hai speso {amounts} {period} ({count, plural, one {# voce} other {# voci}}).',
  'spending.none': 'Nessuna spesa {period}.',
  'spending.category': 'Hai speso {amounts} per {category} {period} ({count, plural, one {# voce} other {# voci}}).',
  'income.total': 'Hai ricevuto {amounts} {period}.',
  'income.none': 'Nessuna entrata segnata {period}.',
  'balance.total': '{period}: entrate {earned}, spese {spent}, restano {left}.',
  'report.title': '📊 {period}',
  'report.spent': 'Hai speso {amounts} in {count, plural, one {# voce} other {# voci}}.',
  'report.earned': 'Entrate {amounts}.',
  'report.line': '• {category}: {amounts}{share, select, none {} other { ({shareText})}}',
  'report.none': 'Nessuna voce {period}. Scrivine una, per esempio «12 pranzo».',
  'spending.payee': 'Hai speso {amounts} da {payee} {period} ({count, plural, one {# voce} other {# voci}}).',
  'spending.tag': 'Hai speso {amounts} per #{tag} {period} ({count, plural, one {# voce} other {# voci}}).',
  'spending.none-named': 'Nessuna spesa {period} per {what}.',
  'spending.words':
    'Hai speso {amounts} {period} per ciò che dice «{words}» ({count, plural, one {# voce} other {# voci}}).',
  'spending.no-words': 'Nessuna voce {period} dice «{words}».',
  'question.unknown': 'Non conosco nessuna categoria né periodo «{name}», e nessuna voce {period} lo nomina.',
  'question.nearest': 'Intendevi {category}?',
  'question.known':
    'Le tue categorie: {categories}. Chiedi ad esempio «quanto per {example} il mese scorso?»; «le mie categorie» le elenca tutte.',
  'question.reversed': 'La fine ({to}) viene prima dell’inizio ({from}). Intendevi {period}?',
  'report.no-such-day': 'Quel giorno non esiste nel calendario. Chiedi di nuovo con un altro.',
  'report.no-such-month': 'Un anno ha dodici mesi, quello non esiste. Chiedi per esempio «quanto a ottobre?».',
};
