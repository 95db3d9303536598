import type { Said } from '../../sentences';
import type { MENU } from '../../sentences/menu';

export const menu: Said<typeof MENU> = {
  'menu.report': 'Le mois avec son graphique',
  'menu.last': 'Les dernières dépenses',
  'menu.undo': 'Annuler le dernier message',
  'menu.limits': 'Ce qui reste de chaque limite',
  'menu.goals': 'Ce qui est épargné pour chaque objectif',
  'menu.export': 'Les dépenses dans un fichier',
  'menu.link': 'Utiliser le même carnet dans un autre chat',
  'menu.settings': 'Devise, fuseau horaire, langue',
  'menu.help': 'Ce qu’on peut dire',
};
