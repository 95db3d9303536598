import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'por favor|quero|queria|gostaria de|posso',
  human:
    'falar com uma pessoa|falar com um humano|falar com alguem|falar com o suporte|falar com um atendente|uma pessoa real|humano|atendente',
  notifications: 'notificações|minhas notificações|mostrar notificações|as minhas notificações|avisos|meus avisos',
  quiet:
    'silêncio das {what}|silêncio de {what}|silêncio entre {what}|horas de silêncio das {what}|não perturbe das {what}|não incomodar das {what}',
  'quiet-off': 'sem horas de silêncio|tirar horas de silêncio|tira o silêncio|sem silêncio|desligar silêncio',
  'notify-on':
    'avise me por {what}|avise me no {what}|me avise por {what}|me avise no {what}|avisa me por {what}|avisa me no {what}|me notifique por {what}|me notifique no {what}|notificações por {what}|notificações no {what}',
  'notify-off':
    'não me avise por {what}|não me avise no {what}|não me avises por {what}|não me avises no {what}|não me notifique por {what}|não me notifique no {what}|sem notificações por {what}|sem notificações no {what}|sem avisos por {what}|sem avisos no {what}',
};
