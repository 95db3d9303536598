import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'C’est réservé à ceux qui travaillent ici. Pour les joindre, écris « parler à un humain ».',
  'page.error.role': 'Cette page est réservée à ceux qui travaillent ici.',
  'staff.title': 'Qui travaille ici :',
  'staff.line':
    '• {name} · {role, select, admin {admin} other {conseiller}}{mail, select, yes { · {email}} other { · sans mot de passe encore}} · {count, plural, =0 {aucun ticket} one {# ticket} other {# tickets}}',
  'staff.how': '« ajouter conseiller Bob Martin bob@example.com » ajoute, « retirer conseiller Bob » retire.',
  'agent.ask':
    'Écris le nom, l’adresse e-mail et, si tu veux, le téléphone : Bob Martin bob@example.com +33 1 99 00 00 00',
  'agent.invited': '✅ {name} est conseiller et reçoit un e-mail à {email} pour choisir un mot de passe.',
  'agent.appointed': '✅ {name} avait un compte et est maintenant conseiller.',
  'agent.dismissed': '{name} n’est plus conseiller. Ses tickets sont libres.',
  'agent.none': 'Aucun conseiller ne s’appelle {name}. « équipe » les montre.',
  'counts.people':
    '👥 {people, plural, one {# personne} other {# personnes}}, {accounts, plural, one {# compte} other {# comptes}}',
  'counts.tickets':
    '🎫 {open, plural, one {# ticket ouvert} other {# tickets ouverts}} ({free} sans personne), {closed} fermés{rated, select, yes {, ⭐ {stars} en moyenne} other {}}',
  'counts.waiting': '📨 {count, plural, one {# avis attend} other {# avis attendent}}',
  'failures.none': '✅ Tous les avis sont arrivés.',
  'failures.title': 'Avis non arrivés, les plus récents d’abord :',
  'failures.line': '• {day} · {about} · {route} : {reason}',
  'announce.ask': 'Que dois-je dire à tous ? Écris-le en un seul message. « annuler » pour laisser.',
  'announce.sure':
    'Cela part à tous, {count, plural, one {# personne} other {# personnes}}, sauf ceux qui n’en veulent pas :\n📣 {text}\nEnvoyer ?',
  'announce.begun': '📣 C’est parti.',
  'announce.wait': 'Un avis par heure au plus. Réessaie dans {minutes, plural, one {# minute} other {# minutes}}.',
  announcement: '📣 {text}',
  'page.tickets': 'Tickets',
  'page.ticket': 'Ticket {number}',
  'page.staff': 'Équipe',
  'page.counts': 'Chiffres',
  'page.failures': 'Avis non arrivés',
  'page.agent-new': 'Ajouter un conseiller',
  'page.announce': 'Le dire à tous',
  'page.announce-text': 'Ce que tous liront',
  'page.answer': 'Réponse',
  'page.assign': 'Le passer à',
  'page.welcome': 'Choisis un mot de passe',
  'page.welcome-done':
    'Ton mot de passe compte. Connecte-toi avec lui ; écris ensuite « connexion » au bot dans ta discussion pour travailler de là.',
};
