import type { QuestionWords } from '../../understanding/question/words';

export const questions: QuestionWords = {
  questions: {
    afford:
      'me permettre|puis-je dépenser|je peux dépenser|est-ce que je peux … dépenser|ai-je assez|j’ai assez|est-ce que j’ai assez|ai-je les moyens|les moyens de',
    last: 'quand … pour la dernière fois|la dernière fois que|c’était quand la dernière|quand … dernière fois|dernière fois que|à quand remonte',
    why: 'pourquoi … plus|pourquoi … autant|pourquoi … tant|pourquoi ai-je dépensé|pourquoi j’ai dépensé|qu’est-ce qui a augmenté|d’où vient l’augmentation',
    usual: 'que d’habitude|que la normale|qu’à l’habitude|qu’à l’ordinaire|à mon habitude|mois habituel|mois normal',
    net: 'solde net|évolution de mon solde|évolution du solde|solde au fil|solde … au fil|solde mois par mois|solde par mois|comment a évolué mon solde',
    flow: 'revenus contre dépenses|revenus et dépenses|revenus et les dépenses|revenus vs|revenus versus|revenus face aux|gagné … dépensé|entrées et sorties',
    compare:
      'compar*|versus|vs|plus que|moins que|plus … que le|plus … que la|plus … qu’en|moins … que le|moins … que la|moins … qu’en|différence entre|par rapport',
    'by-weekday': 'jour de la semaine|jours de la semaine|quel jour|quels jours',
    'average-month':
      'moyenne par mois|en moyenne par mois|par mois en moyenne|moyenne mensuelle|moyenne au mois|par mois … moyenne',
    average: 'moyenne|par jour|quotidien*|journali*',
    pace: 'à ce rythme|à ce train|si ça continue|où en suis-je|où j’en suis|prévision*|projection|d’ici la fin du mois',
    payees:
      'à qui|chez qui|quel magasin|quels magasins|par magasin*|par commerçant*|par bénéficiaire*|par enseigne*|où est-ce que j’achète',
    wallets:
      'par portefeuille*|par compte*|par moyen de paiement|par moyens de paiement|par mode de paiement|espèces ou carte|carte ou espèces|liquide ou carte|carte ou liquide|quel compte|quels comptes',
    tags: 'par étiquette*|par tag*|par hashtag*|mes étiquettes|mes tags',
    'by-day': 'jour par jour|par date|au jour le jour|dépenses par jour|chaque jour',
    'by-month':
      'par mois|mois par mois|rapport annuel|bilan annuel|bilan de l’année|rapport de l’année|résumé annuel|quel mois|au fil de l’année',
    week: 'rapport hebdomadaire|bilan hebdomadaire|rapport de la semaine|bilan de la semaine|résumé de la semaine',
    most: 'le plus dépensé|dépensé le plus|dépense le plus|dépenser le plus|plus gros poste|plus gros postes|plus grosse catégorie|où va mon argent|où part mon argent|où passe mon argent|par catégorie*',
    biggest: 'plus grosse*|plus gros|plus grande*|plus chère*|plus cher*|plus élevée*|top 5|top 10',
    tips: 'conseil*|économiser|dépenser moins|faire des économies|réduire mes dépenses|inhabituel*|payé deux fois|débité deux fois|en double',
    overview: 'rapport|bilan|résumé|récapitulatif|synthèse',
  },
  against: 'que|qu’en|qu’au|avec|contre|vs|versus|rapport',
  around:
    'payé|payer|acheté|acheter|allé|allée|suis|été|dépensé|dépenser|fait|eu|mangé|pris|vu|fois|dernière|dernier|quand|ai-je|j’ai|ai|est-ce|que|le|la|les|l|un|une|des|du|de|chez|au|à|en|mon|ma|mes|facture|paiement|achat|argent|quelque|chose|pour|je|j|t|il',
  on: 'en|pour|dans|sur',
  all: 'tout|tous|toute|toutes|total|moyenne|général|choses|mois|semaine|semaines|week|end|an|ans|année|années|jour|jours|période|moment|ce|cette|catégorie|catégories|dépenses|dépense|cours|ensemble|chaque|plus|moins|rapport|résumé|bilan|quoi|quelle|quel|et|ou|jusqu|ici|aujourd|hui|hier|espèces|carte|comparaison|d|s',
};
