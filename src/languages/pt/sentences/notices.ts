import type { Said } from '../../sentences';
import type { NOTICES } from '../../sentences/notices';

export const notices: Said<typeof NOTICES> = {
  'notices.head': '🔔 Onde chegam os avisos:',
  'notices.route': '• {route}: {on, select, yes {ligado} other {desligado}}',
  'notices.turn': '{on, select, on {Ligar} other {Desligar}} {route}',
  'notices.quiet': '🌙 Silêncio das {from} às {to}. O que chegar entretanto é dito junto depois.',
  'notices.no-quiet': '🌙 Sem horas de silêncio – defina com “silêncio das 22 às 7”',
  'notices.no-more-quiet': 'Sem silêncio',
  'notices.quiet-off': '🔔 Já não há horas de silêncio.',
  'notices.when-quiet': 'De que horas a que horas? Escreva, por exemplo, “silêncio das 22 às 7”.',
  'notices.on': '🔔 Os avisos chegam por: {route}.',
  'notices.off': '🔕 Sem mais avisos por: {route}.',
  'notices.where': 'Onde? Escreva, por exemplo, “me avise no Telegram” ou “não me avise por e-mail”.',
  'notices.no-address': '🔔 Os avisos chegam por e-mail assim que você se registrar com um endereço e o confirmar.',
  'notices.not-met': '🔔 Os avisos chegam por {route} assim que você me escrever lá uma vez.',
  'notices.muted': '🔕 Não falo mais disto.',
  'notices.unmuted': '🔔 Volto a avisar sobre isto.',
  'notices.stop': 'Não avisar mais',
  'notices.which': 'Notificações',
  'notices.again': 'Avisar de novo',
  'notices.email': 'e-mail',
  'notices.web-chat': 'chat web',
  'notices.terminal': 'terminal',
};
