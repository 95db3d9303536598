import type { Said } from '../../sentences';
import type { NOTICES } from '../../sentences/notices';

export const notices: Said<typeof NOTICES> = {
  'notices.head': '🔔 Куда приходят уведомления:',
  'notices.route': '• {route}: {on, select, yes {включено} other {выключено}}',
  'notices.turn': '{on, select, on {Включить} other {Выключить}}: {route}',
  'notices.quiet': '🌙 Тихие часы с {from} до {to}. Что придёт в это время, скажу потом всё вместе.',
  'notices.no-quiet': '🌙 Тихих часов нет – задайте их: «тихо с 22 до 7»',
  'notices.no-more-quiet': 'Без тихих часов',
  'notices.quiet-off': '🔔 Тихих часов больше нет.',
  'notices.when-quiet': 'С какого часа до какого? Напишите, например: «тихо с 22 до 7».',
  'notices.on': '🔔 Уведомления приходят: {route}.',
  'notices.off': '🔕 Уведомлений больше нет: {route}.',
  'notices.where': 'Куда? Напишите, например: «уведомляй меня в телеграм» или «не уведомляй меня по почте».',
  'notices.no-address':
    '🔔 Уведомления будут приходить на почту, как только вы зарегистрируетесь с адресом и подтвердите его.',
  'notices.not-met': '🔔 Уведомления будут приходить туда ({route}), как только вы мне там один раз напишете.',
  'notices.muted': '🔕 Больше об этом не сообщаю.',
  'notices.unmuted': '🔔 Снова сообщаю об этом.',
  'notices.stop': 'Больше не сообщать',
  'notices.which': 'Уведомления',
  'notices.again': 'Сообщать снова',
  'notices.email': 'почта',
  'notices.web-chat': 'веб-чат',
  'notices.terminal': 'терминал',
};
