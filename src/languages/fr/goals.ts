import type { GoalWords } from '../../understanding/goal/words';

export const goals: GoalWords = {
  put: 'mets … de côté|mis … de côté|mettre … de côté|de côté|économisé|épargné|verse|versé|ajoute … à',
  take: 'reprends|repris|retire|retiré|sors',
  drop: 'supprime|abandonne|efface|enlève|annule',
  ask: 'où|combien|comment|quels|montre|mes objectifs|objectifs|affiche',
  asked: 'combien … économisé pour|combien … épargné pour|combien … mis de côté pour|combien … mis … de côté pour',
  carry:
    "économiser|économise|épargner|épargne|mettre|mets|mis|de côté|côté|je veux|je voudrais|veux|voudrais|je|j|dois|pour|un|une|le|la|les|l|mon|ma|mes|de|du|des|d|d'ici|ici|avant|jusqu|jusqu'à|jusqu'en|en|à|au|objectif|objectifs|nouvel|nouvel objectif|crée|créer|fixe|où en est|où|est|combien|comment|va|il me manque|me|manque|il|ai-je|ai|économisé|épargné|quels|montre|affiche|reprends|repris|retire|retiré|supprime|abandonne|efface|enlève|annule|cagnotte|par mois|chaque mois|s'il te plaît|que",
};
