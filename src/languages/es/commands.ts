import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'por favor|quiero|quisiera|puedo',
  human:
    'hablar con una persona|hablar con un humano|hablar con alguien|hablar con soporte|hablar con un agente|una persona real|humano|agente',
  notifications:
    'notificaciones|mis notificaciones|muestra mis notificaciones|ajustes de notificaciones|avisos|mis avisos',
  quiet:
    'silencio de {what}|silencio desde {what}|silencio entre {what}|horas de silencio de {what}|no molestar de {what}|no me molestes de {what}',
  'quiet-off':
    'sin horas de silencio|quita las horas de silencio|quitar horas de silencio|silencio desactivado|sin silencio',
  'notify-on':
    'avísame por {what}|avísame en {what}|notifícame por {what}|notifícame en {what}|mándame avisos por {what}|avisos por {what}|notificaciones por {what}|notificaciones en {what}',
  'notify-off':
    'no me avises por {what}|no me avises en {what}|no me notifiques por {what}|no me notifiques en {what}|sin avisos por {what}|sin notificaciones por {what}|sin notificaciones en {what}|deja de avisarme por {what}',
};
