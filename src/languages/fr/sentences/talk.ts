import type { Said } from '../../sentences';
import type { TALK } from '../../sentences/talk';

export const talk: Said<typeof TALK> = {
  welcome:
    'Salut ! Dis-moi ce que tu dépenses, je tiens les comptes.\nEssaie : « 12 déjeuner », « café 3,50, taxi 9 et 45€ courses hier », ou demande « combien ce mois ? ».',
  help: 'Écris ce que tu as dépensé ou reçu :\n• « 12 déjeuner », « 45€ courses hier »\n• plusieurs à la fois : « café 3,50, taxi 9 »\n• revenus : « reçu 2400 de salaire »\n• demande : « combien ce mois ? », « combien en restaurants le mois dernier ? »\n• « rapport » montre le mois avec son graphique\n• « limite la nourriture à 300 par mois » te prévient à temps\n• envoie un fichier CSV pour l’importer ; « exporte octobre en csv » t’en donne un\n• « brouillons » montre ce qui n’est pas terminé\n• « annule la dernière » retire le dernier message',
  smalltalk: 'Avec plaisir. Dis-moi ce que tu as dépensé, ou demande « combien ce mois ? ».',
  'not-understood':
    'Je n’ai pas compris. Écris par exemple « 12 déjeuner » ou « taxi 9 hier », ou demande « combien ce mois ? ». « aide » montre ce que je sais faire.',
  'answer-not-understood': 'Je n’y vois pas une réponse. Tu peux aussi écrire « annuler ».',
  cancelled: 'Annulé. Rien n’a été noté.',
  'nothing-to-cancel': 'Il n’y a rien à annuler. « annule la dernière » retire ta dernière opération.',
  sorry:
    'Désolé, quelque chose a échoué de mon côté et rien d’autre n’a été fait. Réessaie. Si cela se reproduit, donne ce numéro à l’exploitant : {turn}',
  'sum-too-large':
    'Ces montants dépassent ce que je peux compter exactement, je ne donne donc pas de somme. Demande une période plus courte, ou cherche une opération avec trop de chiffres : « tout au-dessus de 1000000 ».',
  'one-moment': 'Un instant, mon livre de comptes se réveille. Ton message est en sécurité.',
  empty: 'Ce message était vide. Écris ce que tu as dépensé, par exemple « 12 déjeuner ».',
  'only-text': 'Pour l’instant, je ne lis que du texte. Écris par exemple « 12 déjeuner ».',
  'too-long': 'C’est trop long pour un message. Envoie au plus 4 000 caractères à la fois.',
  'button-stale': 'Ce bouton ne fait plus rien. Écris ce que tu veux, ou « aide ».',
  'which-intent': 'Je ne suis pas sûr de comprendre. Que dois-je faire ?',
  'intent.record': 'Le noter',
  'intent.spending': 'Dire les dépenses',
  'intent.report': 'Montrer le rapport',
  'intent.undo': 'Retirer la dernière',
  'intent.income': 'Dire les revenus',
  'intent.list': 'Lister les opérations',
  'intent.edit': 'Modifier une opération',
  'intent.delete': 'Supprimer une opération',
  'intent.settings': 'Montrer les réglages',
  'intent.help': 'Montrer ce que je sais faire',
};
