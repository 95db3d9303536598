import type { Said } from '../../sentences';
import type { NOTICES } from '../../sentences/notices';

export const notices: Said<typeof NOTICES> = {
  'notices.head': '🔔 Où arrivent les notifications :',
  'notices.route': '• {route} : {on, select, yes {activé} other {désactivé}}',
  'notices.turn': '{on, select, on {Activer} other {Désactiver}} {route}',
  'notices.quiet': '🌙 Silence de {from} à {to}. Ce qui arrive entre-temps est dit en une fois ensuite.',
  'notices.no-quiet': '🌙 Pas d’heures calmes : définissez-les avec « silence de 22 à 7 »',
  'notices.no-more-quiet': 'Plus d’heures calmes',
  'notices.quiet-off': '🔔 Plus d’heures calmes.',
  'notices.when-quiet': 'De quelle heure à quelle heure ? Écrivez par exemple « silence de 22 à 7 ».',
  'notices.on': '🔔 Les notifications arrivent ici : {route}.',
  'notices.off': '🔕 Plus de notifications ici : {route}.',
  'notices.where': 'Où ? Écrivez par exemple « préviens-moi sur Telegram » ou « pas de notifications par e-mail ».',
  'notices.no-address':
    '🔔 Les notifications arriveront par e-mail dès que vous vous serez inscrit avec une adresse et l’aurez confirmée.',
  'notices.not-met': '🔔 Les notifications y arriveront ({route}) dès que vous m’y aurez écrit une fois.',
  'notices.muted': '🔕 Je ne vous en parlerai plus.',
  'notices.unmuted': '🔔 Je vous en parlerai de nouveau.',
  'notices.stop': 'Ne plus prévenir',
  'notices.which': 'Notifications',
  'notices.again': 'Prévenir à nouveau',
  'notices.email': 'e-mail',
  'notices.web-chat': 'chat web',
  'notices.terminal': 'terminal',
};
