import type { Said } from '../../sentences';
import type { BUTTONS } from '../../sentences/buttons';

export const buttons: Said<typeof BUTTONS> = {
  'button.undo': 'Annuler',
  'button.redo': 'Remettre',
  'button.set-back': 'Rétablir',
  'button.save': 'Enregistrer',
  'button.report': 'Rapport',
  'button.cancel': 'Abandonner',
  'button.other': 'Autre',
  'button.entry': '{what} {amount}',
  'button.edit': 'Modifier',
  'button.delete': 'Supprimer',
  'button.category': 'Catégorie',
  'button.more': 'Suite',
  'button.yes': 'Oui',
  'button.no': 'Non',
  'button.compare': 'Comparer',
  'button.why': 'Pourquoi ?',
  'button.biggest': 'Les plus grosses',
  'button.by-day': 'Par jour',
  'button.year': 'Par mois',
  'button.flow': 'Revenus et dépenses',
};
