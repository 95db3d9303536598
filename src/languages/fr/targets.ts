import type { TargetWords } from '../../understanding/target/words';

export const targets: TargetWords = {
  carry: `s'il te plaît|non|pardon|désolé|en fait|je|j|me|moi|mon|ma|mes|ce|c|ça|ca|cela|cet|cette|ces|un|une|de|du|des|d|pour|en|dans|avec|et|ou|ai|que|qu|quoi|
    quel|quels|quelles|quand|où|change|changer|corrige|corriger|mets|mettre|fais|déplace|supprime|supprimer|efface|effacer|enlève|enlever|retire|montre|
    affiche|voir|donne|acheté|dépensé|payé|entrée|entrées|dépense|dépenses|transaction|transactions|opération|opérations|catégorie|montant|prix|date|jour|note|faux`,
  the: 'le|la|les|l',
  was: "était|étaient|est|sont|coûtait|a coûté|c'était|c'est|serait",
  to: 'à|au|aux|vers|mais|comme|par',
  not: 'pas|au lieu de|et non|et pas|non pas',
  rename:
    'renomme|appelle|renomme le|renomme la|appelle le|appelle la|appelle ça|appelle cela|renomme ça|renomme le en',
  at: 'chez',
  last: 'dernier|dernière|derniers|dernières|précédent|précédente',
  all: 'tout|tous|toute|toutes',
  over: 'plus de|au-dessus de|au dessus de|supérieur à|supérieures à|au moins|à partir de',
  under: 'moins de|en dessous de|au-dessous de|inférieur à|au plus|jusqu à',
  find: 'cherche|chercher|trouve|recherche',
  more: 'plus|suivant|suite|voir plus|la suite',
  income: 'revenu|revenus|un revenu',
  expense: 'une dépense|dépense',
  refund: 'remboursement|un remboursement',
};
