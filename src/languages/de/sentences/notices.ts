import type { Said } from '../../sentences';
import type { NOTICES } from '../../sentences/notices';

export const notices: Said<typeof NOTICES> = {
  'notices.head': '🔔 Wohin Benachrichtigungen kommen:',
  'notices.route': '• {route}: {on, select, yes {an} other {aus}}',
  'notices.turn': '{route} {on, select, on {an} other {aus}}',
  'notices.quiet': '🌙 Ruhe von {from} bis {to}. Was in dieser Zeit anfällt, kommt danach gesammelt.',
  'notices.no-quiet': '🌙 Keine Ruhezeit – stell sie ein mit „Ruhe von 22 bis 7“',
  'notices.no-more-quiet': 'Keine Ruhezeit',
  'notices.quiet-off': '🔔 Keine Ruhezeit mehr.',
  'notices.when-quiet': 'Von wann bis wann? Schreib zum Beispiel „Ruhe von 22 bis 7“.',
  'notices.on': '🔔 Benachrichtigungen kommen: {route}.',
  'notices.off': '🔕 Keine Benachrichtigungen mehr: {route}.',
  'notices.where':
    'Wo? Schreib zum Beispiel „benachrichtige mich auf Telegram“ oder „keine Benachrichtigungen per E-Mail“.',
  'notices.no-address':
    '🔔 Benachrichtigungen kommen per E-Mail, sobald du dich mit einer Adresse registriert und sie bestätigt hast.',
  'notices.not-met': '🔔 Benachrichtigungen kommen dort ({route}), sobald du mir dort einmal geschrieben hast.',
  'notices.muted': '🔕 Davon hörst du nichts mehr.',
  'notices.unmuted': '🔔 Davon hörst du wieder.',
  'notices.stop': 'Abstellen',
  'notices.which': 'Benachrichtigungen',
  'notices.again': 'Wieder melden',
  'notices.email': 'E-Mail',
  'notices.web-chat': 'Web-Chat',
  'notices.terminal': 'Terminal',
};
