import type { RecurrenceWords } from '../../understanding/recurrence/words';

export const recurrence: RecurrenceWords = {
  every: 'chaque|tous les|toutes les',
  other: 'deuxième|second|seconde|autre',
  whole: {
    day: 'quotidien|quotidienne|quotidiennement',
    workday: 'en semaine|les jours ouvrés|du lundi au vendredi|chaque jour ouvré',
    week: 'hebdomadaire|une fois par semaine|hebdo',
    fortnight: 'tous les quinze jours|tous les 15 jours|bimensuel',
    month: 'mensuel|mensuelle|mensuellement|une fois par mois',
    'two-months': 'bimestriel',
    quarter: 'trimestriel|trimestrielle|une fois par trimestre',
    half: 'semestriel|semestrielle',
    year: 'annuel|annuelle|annuellement|une fois par an',
  },
  per: {
    day: 'par jour',
    week: 'par semaine',
    month: 'par mois|du mois',
    quarter: 'par trimestre',
    year: 'par an|par année',
  },
  weekdays: {
    before: 'les',
    names: ['lundis', 'mardis', 'mercredis', 'jeudis', 'vendredis', 'samedis', 'dimanches'],
  },
  lastDay: 'dernier jour|fin du mois|fin de mois|fin de chaque mois',
  times: 'fois|mensualités|paiements',
  varies: 'montant variable|le montant varie|montant varie|variable|ça varie|varie|différent à chaque fois',
  lead: 'ajoute une dépense récurrente de|ajoute une dépense récurrente|dépense récurrente|paiement récurrent|charge fixe|récurrent|récurrente|ajoute|enregistre|note|automatiquement|répète|je paie|je reçois|je touche|de|du|des|pour|le|la|les|mon|ma|mes|est|maintenant|à',
  that: 'ça|cela|ceci|la même chose|le',
};
