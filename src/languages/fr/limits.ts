import type { LimitWords } from '../../understanding/limit/words';

export const limits: LimitWords = {
  order: 'limite|limiter|limite de|plafonne|plafond de|plafond|budget pour|budget',
  keep: 'ne reporte pas|ne reporte pas le reste|sans report|sans reporter|ne pas reporter',
  carry:
    'reporte|reporte le reste|et reporte le reste|avec report|report du reste|en reportant le reste|reporter le reste',
  income:
    'mon jour de paie est|mon jour de paie est le|jour de paie|je suis payé le|je suis payée le|ma paie arrive le|mon salaire arrive le|mon salaire tombe le|ma paye tombe le',
  payday:
    "de paie en paie|d'une paie à l'autre|de salaire à salaire|entre deux paies|par paie|jusqu'à la paie|d'un salaire à l'autre|de paie à paie",
  day: "par jour|quotidien|quotidienne|chaque jour|aujourd'hui|jour",
  week: 'par semaine|hebdomadaire|chaque semaine|cette semaine|semaine|la semaine',
  month: 'par mois|mensuel|mensuelle|chaque mois|ce mois-ci|ce mois|mois|le mois',
  year: 'par an|annuel|annuelle|chaque année|cette année|an|année',
  remove: 'supprime|supprimer|enlève|enlever|retire|retirer|efface|annule',
  raise: 'augmente|augmenter|augmente-la|augmente-le|monte|relève',
  lower: 'baisse|baisser|baisse-la|baisse-le|réduis|réduire|réduis-la|réduis-le|diminue|diminue-la|diminue-le',
  bound: 'pas plus de|au maximum|maximum|max|au plus',
  total: 'au total|en tout|total|tout|toutes les dépenses|mes dépenses|globalement|toutes mes dépenses',
  limit: 'limite|limites|plafond|plafonds|budget|budgets',
  by: 'de',
  it: 'la|le|ça|cela|celle-ci|augmente-la|augmente-le|baisse-la|baisse-le|réduis-la|réduis-le|diminue-la|diminue-le',
  fill: "un|une|le|la|les|l'|l|d'|d|de|du|des|mon|ma|mes|pour|en|à|au|aux|est|sont|mets|mettre|fixe|fixer|définis|définir|crée|créer|nouveau|nouvelle|je|veux|voudrais|dépenser|dépense|dépenses|ne|n|pas|que|et|avec|préviens|moi|si|quand|change|s'il te plaît|où|en suis|suis|combien|reste|il|me|montre|voir|j'ai|ai|y|sur|dans|seulement|par|plus de|moins de|jusqu'à|dépasse|dépasser|sous|t|-t-il",
};
