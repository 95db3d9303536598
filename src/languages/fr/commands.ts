import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: "s'il te plait|s'il vous plait|svp|stp|je veux|je voudrais|je peux",
  human:
    "parler a un humain|parler a une personne|parler a quelqu'un|parler au support|parler a un conseiller|une vraie personne|humain|conseiller",
  notifications: 'notifications|mes notifications|montre mes notifications|réglages des notifications|alertes',
  quiet:
    'silence de {what}|silence entre {what}|heures calmes de {what}|au calme de {what}|ne pas déranger de {what}|ne me dérange pas de {what}',
  'quiet-off': "plus d'heures calmes|pas d'heures calmes|supprime les heures calmes|sans heures calmes|fin du silence",
  'notify-on':
    'préviens moi par {what}|préviens moi sur {what}|notifie moi par {what}|notifie moi sur {what}|avertis moi par {what}|avertis moi sur {what}|notifications par {what}|notifications sur {what}',
  'notify-off':
    'ne me préviens pas par {what}|ne me préviens pas sur {what}|ne me préviens plus par {what}|ne me préviens plus sur {what}|ne me notifie pas sur {what}|ne me notifie plus sur {what}|pas de notifications par {what}|pas de notifications sur {what}|plus de notifications par {what}|plus de notifications sur {what}',
};
