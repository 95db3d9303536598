import type { Said } from '../../sentences';
import type { ENTRIES } from '../../sentences/entries';

export const entries: Said<typeof ENTRIES> = {
  'edit.done': '✏️ Modifié :',
  'edit.what': 'Que faut-il changer ? Écris par exemple « mets 15 », « c’était hier » ou « c’était transports ».',
  'entry.which': 'Laquelle veux-tu dire ?',
  'entry.none':
    'Je n’ai trouvé aucune opération{what, select, none {} other { « {whatText} »}}, je n’ai donc rien changé. « montre les 10 dernières » liste ce qu’il y a.',
  'entry.hint': 'Pour la changer, écris « mets 15 », « c’était hier » ou « c’était transports ».',
  'delete.done': '🗑️ {count, plural, one {Supprimée} other {# opérations supprimées}} :',
  'delete.ask': 'Supprimer {count, plural, one {cette # opération} other {ces # opérations}} ?',
  'delete.kept': 'Rien n’a été supprimé.',
  'delete.too-many':
    'Cela ferait plus de {most} opérations, je n’ai donc rien supprimé. Précise un jour ou une catégorie, par exemple « supprime tout d’hier ».',
  'list.title': '🔎 {what} : {count, plural, one {# opération} other {# opérations}}, {amounts}',
  'list.none': '🔎 {what} : rien trouvé.',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '{from}–{to} sur {count}. Un numéro ouvre l’opération.',
  'list.end': 'C’est tout.',
  'search.what':
    '{type, select, expense {Dépenses} income {Revenus} refund {Remboursements} transfer {Virements} other {Opérations}}{words, select, none {} other { avec « {wordsText} »}}{category, select, none {} other { en {categoryName}}}{tags, select, none {} other { {tagsText}}}{min, select, none {} other { à partir de {minAmount}}}{max, select, none {} other { jusqu’à {maxAmount}}}{period, select, none {} other { {periodText}}}',
};
