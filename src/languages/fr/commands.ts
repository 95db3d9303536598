import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: "s'il te plait|s'il vous plait|svp|stp|je veux|je voudrais|je peux",
  takesBack: 'annule|annuler|annulez',
  human:
    "parler a un humain|parler a une personne|parler a quelqu'un|parler au support|parler a un conseiller|une vraie personne|humain|conseiller",
  dispute: 'contester|je conteste|contestation|faire une reclamation|reclamation|contester cela',
  tickets: 'tickets|tickets ouverts|voir les tickets|montre les tickets|tous les tickets',
  ticket: 'montre le ticket {what}|voir le ticket {what}|ouvre le ticket {what}',
  'ticket-take': 'prends le ticket {what}|prendre le ticket {what}',
  'ticket-assign': 'assigne le ticket {what}|attribue le ticket {what}|assigner le ticket {what}',
  'ticket-answer': 'reponds au ticket {what}|repondre au ticket {what}',
  'ticket-close': 'ferme le ticket {what}|fermer le ticket {what}',
  staff: 'équipe|conseillers|voir l’équipe|qui travaille ici',
  'new-agent':
    'nouveau conseiller|ajouter conseiller|ajouter un conseiller|nouveau conseiller {what}|ajouter conseiller {what}|ajoute le conseiller {what}',
  'dismiss-agent': 'retirer conseiller {what}|retire le conseiller {what}',
  counts: 'chiffres|montre les chiffres|chiffres du serveur',
  failures: 'échecs|avis non arrivés|montre les échecs',
  announce: 'annonce|dis à tous|dis à tous {what}|avis à tous {what}|avis à tous',
  notifications: 'notifications|mes notifications|montre mes notifications|réglages des notifications|alertes',
  quiet:
    'silence de {what}|silence entre {what}|heures calmes de {what}|au calme de {what}|ne pas déranger de {what}|ne me dérange pas de {what}',
  'quiet-off': "plus d'heures calmes|pas d'heures calmes|supprime les heures calmes|sans heures calmes|fin du silence",
  'notify-on':
    'préviens moi par {what}|préviens moi sur {what}|notifie moi par {what}|notifie moi sur {what}|avertis moi par {what}|avertis moi sur {what}|notifications par {what}|notifications sur {what}',
  'notify-off':
    'ne me préviens pas par {what}|ne me préviens pas sur {what}|ne me préviens plus par {what}|ne me préviens plus sur {what}|ne me notifie pas sur {what}|ne me notifie plus sur {what}|pas de notifications par {what}|pas de notifications sur {what}|plus de notifications par {what}|plus de notifications sur {what}',
  tokens:
    'creer un jeton api|créer un jeton api|cree un jeton api|crée un jeton api|nouveau jeton api|nouveau jeton|creer un jeton|créer un jeton|fais un jeton api|jeton api|jetons api|mes jetons api|mes jetons|montre mes jetons api|revoquer un jeton|révoquer un jeton|revoquer un jeton api|révoquer un jeton api|token api|api|acces api|accès api',
  'alerts-gentle': "sois doux|sois douce|alertes douces|moins d'alertes|seulement les alertes importantes",
  'alerts-normal': 'alertes normales|sois normal',
  'alerts-strict': "sois strict|sois stricte|alertes strictes|plus d'alertes|préviens-moi tôt",
  'stop-telling':
    "ne me parle plus de {what}|ne me parle plus du {what}|ne me parle plus des {what}|ne me préviens plus pour {what}|ne me préviens plus de {what}|arrête de me parler de {what}|arrête de me prévenir pour {what}|pas d'alertes sur {what}|plus d'alertes sur {what}",
  'tell-again':
    'reparle-moi de {what}|reparle-moi du {what}|reparle-moi des {what}|parle-moi à nouveau de {what}|préviens-moi à nouveau pour {what}|alerte-moi à nouveau sur {what}',
  snooze:
    "pause des alertes|mets les alertes en pause|silence {what}|silence pendant {what}|silence pour {what}|mets les alertes en pause pendant {what}|pas d'alertes pendant {what}|laisse-moi tranquille pendant {what}|laisse-moi tranquille {what}",
  awake: 'alertes activées|réactive les alertes|remets les alertes|reprends les alertes|fin de la pause',
  'sign-in':
    "se connecter|connexion|connecte-moi|login|mon compte|compte|mot de passe oublié|j'ai oublié mon mot de passe|changer mon mot de passe|changer mon e-mail|me déconnecter partout",
  chats: 'mes canaux|mes conversations|conversations liées|canaux liés|mes appareils',
  unlink: 'délier|délier {what}|délie {what}|dissocier {what}',
  unjoin: 'annuler le lien|défaire le lien|annule le lien',
  ledgers: 'mes livres|montre mes livres|livres|dans quel livre suis-je|quel livre|membres',
  'switch-ledger': 'passe à {what}|passer à {what}|utilise le livre {what}|mon propre livre',
  'new-ledger':
    'nouveau livre de famille|livre de famille|créer un livre de famille|nouveau livre partagé|livre partagé|nouveau livre {what}|nouveau livre partagé {what}',
  invite: "inviter|inviter quelqu'un|invite quelqu'un|inviter ma femme|inviter mon mari",
  'leave-ledger': 'quitter ce livre|quitter le livre|quitter le livre de famille',
  'delete-account':
    'supprimer mon compte|supprime mon compte|supprimer mes données|supprimer toutes mes données|effacer mes données',
  'my-data': 'exporter mes données|mes données|exporte mes données|télécharger mes données|que sais-tu de moi',
  privacy: 'confidentialité|vie privée|que gardes-tu|que conserves-tu|protection des données',
  drafts:
    'brouillons|mes brouillons|les brouillons|montre les brouillons|montre mes brouillons|affiche les brouillons|voir les brouillons|voir mes brouillons|liste des brouillons|opérations incomplètes|ce qui n’est pas terminé|qu’est-ce qui n’est pas terminé|dépenses incomplètes',
  categories:
    'catégories|les catégories|mes catégories|montre les catégories|montre mes catégories|affiche mes catégories|liste des catégories|quelles catégories|toutes les catégories',
  'category-new':
    'nouvelle catégorie {what} sous {into}|nouvelle catégorie {what} dans {into}|ajoute la catégorie {what} sous {into}|ajoute la catégorie {what} dans {into}|crée la catégorie {what} sous {into}|nouvelle catégorie {what}|ajoute la catégorie {what}|ajoute une catégorie {what}|ajouter la catégorie {what}|ajouter une catégorie {what}|crée la catégorie {what}|crée une catégorie {what}|créer la catégorie {what}|créer une catégorie {what}',
  'category-rename':
    'renomme la catégorie {what} en {into}|renommer la catégorie {what} en {into}|renomme catégorie {what} en {into}',
  'category-merge':
    'fusionne {what} avec {into}|fusionne {what} dans {into}|fusionne la catégorie {what} avec {into}|fusionner {what} avec {into}|fusionner la catégorie {what} avec {into}|regroupe {what} avec {into}|réunis {what} avec {into}',
  'category-hide':
    'masque la catégorie {what}|masquer la catégorie {what}|cache la catégorie {what}|cacher la catégorie {what}',
  'category-unhide':
    'affiche de nouveau la catégorie {what}|réaffiche la catégorie {what}|réafficher la catégorie {what}|montre de nouveau la catégorie {what}|remets la catégorie {what}',
  'pause-schedule':
    'mets {what} en pause|mets le {what} en pause|mets la {what} en pause|suspends {what}|suspends le {what}|suspends la {what}',
  'resume-schedule': 'reprends {what}|reprends le {what}|reprends la {what}|relance {what}',
  'end-schedule':
    "arrête le {what}|arrête la {what}|arrête {what}|termine le {what}|résilie {what}|résilie le {what}|résilie mon abonnement {what}|annule mon abonnement {what}|annule l'abonnement {what}|plus de {what}",
  'skip-schedule':
    'saute {what}|saute le {what}|saute la {what}|saute {what} une fois|saute {what} ce mois-ci|saute le {what} ce mois-ci|saute {what} le mois prochain',
  'wallet-balance':
    "combien il y a sur ma {what}|combien y a t il sur {what}|combien ai je sur {what}|combien j'ai sur {what}|combien j'ai en {what}|combien ai je en {what}|combien d {what} ai je|combien il y a sur {what}|solde de {what}|solde du {what}|solde {what}",
  'wallet-holds':
    "ma carte est à {what}|ma carte a {what}|mon compte est à {what}|il y a {what} sur la carte|j'ai {what} en espèces|j'ai {what} en liquide|mon liquide est de {what}|j'ai {what} sur la carte|j'ai {what} sur mon livret|j'ai {what} d'épargne|mon épargne est de {what}|j'ai {what} à la banque|j'ai {what} sur mon compte",
};
