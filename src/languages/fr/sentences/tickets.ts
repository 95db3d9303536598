import type { Said } from '../../sentences';
import type { TICKETS } from '../../sentences/tickets';

export const tickets: Said<typeof TICKETS> = {
  'human.none':
    'Il n’y a personne à qui parler : l’exploitant de ce serveur n’a encore désigné personne. « aide » montre ce que je sais faire.',
  'human.ask':
    '🙋 Une personne peut aider. Écris en un seul message de quoi il s’agit. Elle lira cela et rien d’autre de toi, sauf si tu l’acceptes. « annuler » pour laisser.',
  'human.share': 'Elle lira : « {text} »\nPeut-elle aussi voir les dernières lignes de cette discussion ?\n{lines}',
  'dispute.ask':
    '🙋 Une personne va regarder. Écris en un seul message ce qui ne va pas. Elle lira cela et rien d’autre de toi, sauf si tu l’acceptes. « annuler » pour laisser.',
  'dispute.about': 'Il s’agit de :',
  'dispute.share':
    'Elle lira : « {text} »\nPeut-elle aussi voir les écritures ci-dessus{with, select, yes { et les dernières lignes de cette discussion ?\n{lines}} other { ?}}',
  'button.share': 'Partager',
  'button.share-not': 'Seulement mon message',
  'ticket.opened':
    '✅ Le ticket {number} est ouvert. La réponse arrive dans tes discussions, et par e-mail si tu as un compte. « parler à un humain » y ajoute.',
  'ticket.add': 'Ton ticket {number} est ouvert. Que dois-je y ajouter ? « annuler » si rien.',
  'ticket.say': 'Que dois-je leur dire sur le ticket {number} ?',
  'ticket.sent': '📨 Ajouté au ticket {number}.',
  'ticket.assigned': '🙋 {agent} s’occupe maintenant de ton ticket {number}.',
  'ticket.answer': '💬 {agent} sur ton ticket {number} :\n{text}',
  'ticket.closed': '✔️ Le ticket {number} est fermé. Comment était l’aide ?',
  'ticket.closed-by-you': '✔️ Le ticket {number} est fermé. J’ai demandé comment était l’aide.',
  'ticket.rated': 'Merci, c’est noté.',
  'ticket.refused.none': 'Il n’y a pas de ticket {number}.',
  'ticket.refused.closed': 'Le ticket {number} est fermé.',
  'ticket.refused.not-yours': 'Quelqu’un d’autre s’occupe du ticket {number}.',
  'tickets.none': '🎉 Personne n’attend.',
  'tickets.title': 'Tickets ouverts, les plus anciens d’abord :',
  'tickets.line':
    '• #{number} · {name} · {day} · {reason, select, dispute {contestation} other {aide}} · {whose, select, nobody {libre} you {le tien} other {{agent}}} : {text}',
  'ticket.head':
    '🎫 Ticket {number} · {name} · {day} · {reason, select, dispute {contestation} other {aide}} · {state, select, open {ouvert} other {fermé}}',
  'ticket.text': '« {text} »',
  'ticket.lines': 'Lignes de la discussion partagées :\n{lines}',
  'ticket.note': '{from, select, agent {🙋} other {👤}} {name} : {text}',
  'ticket.whose':
    '{whose, select, nobody {Personne ne s’en occupe encore. Prends-le pour voir ce qui a été partagé.} you {Tu t’en occupes.} other {{agent} s’en occupe.}}',
  'ticket.assign-ask': 'Qui doit s’occuper du ticket {number} ?',
  'ticket.assigned-by-you': '{agent} s’occupe maintenant du ticket {number} et en est informé.',
  'ticket.answer-ask': 'Que dois-je répondre au ticket {number} ?',
  'ticket.answered': '📨 {name} reçoit ta réponse au ticket {number}.',
  'ticket.entries': '{name} a partagé ces écritures :',
  'ticket.no-entries': '{name} n’a partagé aucune écriture.',
  'ticket.news-opened': '🎫 Nouveau ticket {number} de {name} : {text}',
  'ticket.news-yours': '🎫 Le ticket {number} de {name} est à toi : {text}',
  'ticket.news-said': '💬 {name} sur le ticket {number} : {text}',
  'ticket.news-closed': '✔️ {name} a fermé le ticket {number}.',
  'button.ticket': 'Ouvrir le ticket',
  'button.ticket-say': 'Répondre',
  'button.ticket-solved': 'C’est réglé',
  'button.ticket-take': 'Le prendre',
  'button.ticket-assign': 'Le passer à …',
  'button.ticket-answer': 'Répondre',
  'button.ticket-entries': 'Écritures',
  'button.ticket-close': 'Fermer',
  'stars.1': '⭐',
  'stars.2': '⭐⭐',
  'stars.3': '⭐⭐⭐',
  'stars.4': '⭐⭐⭐⭐',
  'stars.5': '⭐⭐⭐⭐⭐',
};
