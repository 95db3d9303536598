import type { Said } from '../../sentences';
import type { REPORTS } from '../../sentences/reports';

export const reports: Said<typeof REPORTS> = {
  'spending.total': 'Tu as dépensé {amounts} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'spending.none': 'Aucune dépense {period}.',
  'spending.category':
    'Tu as dépensé {amounts} en {category} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'income.total': 'Tu as reçu {amounts} {period}.',
  'income.none': 'Aucun revenu noté {period}.',
  'balance.total': '{period} : revenus {earned}, dépenses {spent}, reste {left}.',
  'report.title': '📊 {period}',
  'report.spent': '{amounts} dépensés en {count, plural, one {# opération} other {# opérations}}.',
  'report.earned': 'Revenus {amounts}.',
  'report.line': '• {category} : {amounts}{share, select, none {} other { ({shareText})}}',
  'report.none': 'Aucune opération {period}. Écris-en une, par exemple « 12 déjeuner ».',
  'spending.payee':
    'Tu as dépensé {amounts} chez {payee} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'spending.tag':
    'Tu as dépensé {amounts} pour #{tag} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'spending.none-named': 'Aucune dépense {period} pour {what}.',
  'spending.words':
    'Tu as dépensé {amounts} {period} pour ce qui mentionne « {words} » ({count, plural, one {# opération} other {# opérations}}).',
  'spending.no-words': 'Aucune opération {period} ne dit « {words} ».',
  'question.unknown': 'Je ne connais ni catégorie ni période « {name} », et aucune opération {period} ne la mentionne.',
  'question.nearest': 'Voulais-tu dire {category} ?',
  'question.known':
    'Tes catégories : {categories}. Demande par exemple « combien pour {example} le mois dernier ? » ; « mes catégories » les montre toutes.',
  'question.reversed': 'La fin ({to}) est avant le début ({from}). Voulais-tu dire {period} ?',
  'report.no-such-day': 'Ce jour n’existe pas dans le calendrier. Redemande avec un autre.',
  'report.no-such-month':
    'Une année a douze mois, celui-là n’existe pas. Demande par exemple « combien en octobre ? ».',
};
