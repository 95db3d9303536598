import type { Said } from '../../sentences';
import type { NOTICES } from '../../sentences/notices';

export const notices: Said<typeof NOTICES> = {
  'notices.head': '🔔 Where notices come:',
  'notices.route': '• {route}: {on, select, yes {on} other {off}}',
  'notices.turn': '{route} {on, select, on {on} other {off}}',
  'notices.quiet': '🌙 Quiet from {from} to {to}. What comes meanwhile is told together afterwards.',
  'notices.no-quiet': '🌙 No quiet hours – set them with “quiet from 22 to 7”',
  'notices.no-more-quiet': 'No quiet hours',
  'notices.quiet-off': '🔔 No quiet hours any more.',
  'notices.when-quiet': 'From when to when? Write it like “quiet from 22 to 7”.',
  'notices.on': '🔔 Notices come on {route}.',
  'notices.off': '🔕 No more notices on {route}.',
  'notices.where': 'Where? Write it like “notify me on Telegram” or “don’t notify me by e-mail”.',
  'notices.no-address': '🔔 Notices come by e-mail as soon as you have registered with an address and confirmed it.',
  'notices.not-met': '🔔 Notices come on {route} as soon as you have written to me there once.',
  'notices.muted': '🔕 You hear no more about this.',
  'notices.unmuted': '🔔 You hear about this again.',
  'notices.stop': 'Stop these',
  'notices.which': 'Notifications',
  'notices.again': 'Tell me again',
  'notices.email': 'e-mail',
  'notices.web-chat': 'web chat',
  'notices.terminal': 'terminal',
};
