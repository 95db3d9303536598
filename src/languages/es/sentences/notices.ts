import type { Said } from '../../sentences';
import type { NOTICES } from '../../sentences/notices';

export const notices: Said<typeof NOTICES> = {
  'notices.head': '🔔 Dónde llegan los avisos:',
  'notices.route': '• {route}: {on, select, yes {activado} other {desactivado}}',
  'notices.turn': '{on, select, on {Activar} other {Desactivar}} {route}',
  'notices.quiet': '🌙 Silencio de {from} a {to}. Lo que llegue entretanto te lo cuento junto después.',
  'notices.no-quiet': '🌙 Sin horas de silencio: ponlas con «silencio de 22 a 7»',
  'notices.no-more-quiet': 'Quitar el silencio',
  'notices.quiet-off': '🔔 Ya no hay horas de silencio.',
  'notices.when-quiet': '¿De qué hora a qué hora? Escribe, por ejemplo, «silencio de 22 a 7».',
  'notices.on': '🔔 Los avisos llegan por {route}.',
  'notices.off': '🔕 Ya no llegan avisos por {route}.',
  'notices.where': '¿Dónde? Escribe, por ejemplo, «avísame por Telegram» o «no me avises por correo».',
  'notices.no-address': '🔔 Los avisos llegarán por correo en cuanto te registres con una dirección y la confirmes.',
  'notices.not-met': '🔔 Los avisos llegarán por {route} en cuanto me hayas escrito ahí una vez.',
  'notices.muted': '🔕 No te diré nada más de esto.',
  'notices.unmuted': '🔔 Volveré a avisarte de esto.',
  'notices.stop': 'No avisar más',
  'notices.which': 'Notificaciones',
  'notices.again': 'Volver a avisar',
  'notices.email': 'correo',
  'notices.web-chat': 'chat web',
  'notices.terminal': 'terminal',
};
