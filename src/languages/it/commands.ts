import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'per favore|per piacere|voglio|vorrei|posso',
  human:
    "parlare con una persona|parlare con un umano|parlare con qualcuno|parlare con l'assistenza|parlare con un operatore|una persona vera|umano|operatore",
  notifications: 'notifiche|le mie notifiche|mostra le notifiche|impostazioni notifiche|avvisi|i miei avvisi',
  quiet:
    'silenzio dalle {what}|silenzio tra le {what}|ore di silenzio dalle {what}|non disturbare dalle {what}|non disturbarmi dalle {what}',
  'quiet-off': 'niente ore di silenzio|togli le ore di silenzio|silenzio disattivato|togli il silenzio|basta silenzio',
  'notify-on':
    'avvisami per {what}|avvisami via {what}|avvisami su {what}|notificami via {what}|notificami su {what}|notifiche su {what}|notifiche via {what}',
  'notify-off':
    'non avvisarmi per {what}|non avvisarmi via {what}|non avvisarmi su {what}|non avvisarmi più su {what}|non avvisarmi più via {what}|non notificarmi su {what}|niente notifiche su {what}|niente notifiche via {what}',
};
