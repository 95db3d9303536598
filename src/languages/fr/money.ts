import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = {
  units: {
    dollar: 'dollar|dollars|piastre|piastres',
    EUR: 'euro|euros|e|balles|boules',
    pound: 'livre|livres',
    GBP: 'livre sterling|livres sterling',
    franc: 'franc|francs',
    crown: 'couronne|couronnes',
    rupee: 'roupie|roupies',
    ruble: 'rouble|roubles',
    JPY: 'yen|yens',
    CNY: 'yuan|yuans',
    peso: 'peso|pesos',
    lira: 'livre turque|livres turques|lire|lires',
    FIM: 'marks finlandais|marks finlandais|mark finlandais',
    DEM: 'marks allemands|mark allemand|marks',
    dirham: 'dirham|dirhams',
    dinar: 'dinar|dinars',
    PLN: 'zloty|zlotys',
  },
  cents: { EUR: 'centime|centimes|cent|cents|cts', GBP: 'penny|pence' },
  powers: { 3: 'k|mille', 6: 'm|million|millions|mio', 9: 'md|mds|milliard|milliards' },
  of: "de|d'|d",
  and: 'et',
  counted: `heure|heures|h|min|minute|minutes|jour|jours|semaine|semaines|mois|an|ans|annee|annees|nuits|nuit|fois|kg|kilo|kilos|g|grammes|
    litre|litres|l|ml|cl|km|personnes|personne|pieces|billets|places|bouteilles|pour cent|pourcent|points|er|eme|e|depenses|transactions|x`,
  numbered: 'numero|no|n|page|rue|ligne|taille|etage|derniers|dernieres|prochains|top|tel|ref|appeler',
  named: 'chambre|bus|vol|facture|iphone|telephone|commande|porte|train',
  dayBefore: 'le|du|au|depuis le|a|en|les',
  income: `recu|recois|reçu|touche|encaisse|salaire|paie|paye recue|revenu|revenus|gagne|prime|on m'a paye|m'a paye|ma paye|m'a verse|m'a donne|
    virement recu|virement de|remboursement de salaire|pension|bourse|allocation|caf|dividendes|vendu|vente|loyer recu|entree d'argent|treizieme mois|pourboires recus`,
  refund: 'rembourse|remboursement|rembourses|avoir|retourne|m a rembourse',
  expense:
    "depense|depenses|paye|payer|achete|acheté|coute|regle|j'ai depense|j'ai paye|donne|offert|perdu|frais|salaire de la nounou",
  spent: 'depense|achete',
  total: 'total|au total|somme|en tout',
  each: "chacun|chacune|pièce|la pièce|l'unité|par personne",
  eachBefore: 'chacun|chaque',
  between: 'et|puis|plus|ensuite|et aussi|ainsi que',
  filler: `j'ai|j|ai|je|on|a|nous|avons|un|une|des|le|la|les|l|de|du|d|en|pour|par|au|aux|dans|sur|avec|chez|et|ce|c|est|m|mon|ma|mes|
    depense|depenses|paye|payer|achete|coute|regle|recu|touche|note|ajoute|enregistre|aujourd|hui|hier|svp|bonjour|total|puis|ensuite|juste|dépensé`,
};
