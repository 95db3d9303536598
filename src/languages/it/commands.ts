import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: 'per favore|per piacere|voglio|vorrei|posso',
  takesBack: 'annulla|annullare',
  human:
    "parlare con una persona|parlare con un umano|parlare con qualcuno|parlare con l'assistenza|parlare con un operatore|una persona vera|umano|operatore",
  dispute: 'contestare|voglio contestare|contesto|contestazione|reclamo|fare un reclamo',
  tickets: 'ticket|i ticket|ticket aperti|mostra i ticket|tutti i ticket',
  ticket: 'mostra il ticket {what}|apri il ticket {what}',
  'ticket-take': 'prendi il ticket {what}',
  'ticket-assign': 'assegna il ticket {what}',
  'ticket-answer': 'rispondi al ticket {what}',
  'ticket-close': 'chiudi il ticket {what}',
  staff: 'squadra|operatori|mostra la squadra|chi lavora qui',
  'new-agent':
    'nuovo operatore|aggiungi operatore|nuovo operatore {what}|aggiungi operatore {what}|aggiungi l’operatore {what}',
  'dismiss-agent': 'togli operatore {what}|rimuovi operatore {what}|togli l’operatore {what}',
  counts: 'numeri|mostra i numeri|numeri del server',
  failures: 'avvisi falliti|avvisi non arrivati|mostra gli avvisi falliti',
  announce: 'annuncio|dì a tutti|di a tutti {what}|dì a tutti {what}|avviso a tutti {what}',
  notifications: 'notifiche|le mie notifiche|mostra le notifiche|impostazioni notifiche|avvisi|i miei avvisi',
  quiet:
    'silenzio dalle {what}|silenzio tra le {what}|ore di silenzio dalle {what}|non disturbare dalle {what}|non disturbarmi dalle {what}',
  'quiet-off': 'niente ore di silenzio|togli le ore di silenzio|silenzio disattivato|togli il silenzio|basta silenzio',
  'notify-on':
    'avvisami per {what}|avvisami via {what}|avvisami su {what}|notificami via {what}|notificami su {what}|notifiche su {what}|notifiche via {what}',
  'notify-off':
    'non avvisarmi per {what}|non avvisarmi via {what}|non avvisarmi su {what}|non avvisarmi più su {what}|non avvisarmi più via {what}|non notificarmi su {what}|niente notifiche su {what}|niente notifiche via {what}',
  tokens:
    'crea un token api|creare un token api|fai un token api|nuovo token api|nuovo token|crea un token|token api|i miei token api|i miei token|mostra i miei token|revoca un token|revoca un token api|api|accesso api|accesso alle api',
  'alerts-gentle': 'sii delicato|sii delicata|avvisi delicati|meno avvisi|solo avvisi importanti',
  'alerts-normal': 'avvisi normali|sii normale',
  'alerts-strict': 'sii severo|sii severa|avvisi severi|più avvisi|avvisami presto',
  'stop-telling':
    'non avvisarmi più di {what}|non avvisarmi più su {what}|non avvisarmi di {what}|non parlarmi più di {what}|smetti di avvisarmi di {what}|smetti di avvisarmi su {what}|niente avvisi su {what}|basta avvisi su {what}|niente riepilogo {what}',
  'tell-again':
    'avvisami di nuovo di {what}|avvisami di nuovo su {what}|avvisami ancora di {what}|torna ad avvisarmi di {what}|parlami di nuovo di {what}',
  snooze:
    'pausa avvisi|metti gli avvisi in pausa|silenzio per {what}|silenzio {what}|avvisi in pausa per {what}|metti gli avvisi in pausa per {what}|niente avvisi per {what}|lasciami in pace per {what}',
  awake: 'avvisi attivi|riattiva gli avvisi|riprendi gli avvisi|fine del silenzio',
  'sign-in':
    'accedi|accedere|login|entra|il mio account|account|ho dimenticato la password|password dimenticata|cambiare la password|cambia la password|cambia la mia e-mail|esci da tutti i dispositivi',
  chats: 'i miei canali|le mie chat|chat collegate|canali collegati|i miei dispositivi',
  unlink: 'scollega|scollega {what}|disconnetti {what}',
  unjoin: 'annulla il collegamento|annullare il collegamento',
  ledgers: 'i miei libri|mostra i miei libri|in quale libro sono|quale libro|membri',
  'switch-ledger': 'passa a {what}|passa al {what}|usa il libro {what}|il mio libro',
  'new-ledger':
    'nuovo libro di famiglia|libro di famiglia|crea un libro di famiglia|nuovo libro condiviso|libro condiviso|nuovo libro {what}|nuovo libro condiviso {what}',
  invite: 'invita|invita qualcuno|invitare qualcuno|invita mia moglie|invita mio marito',
  'leave-ledger': 'lascia questo libro|lascia il libro|lasciare il libro di famiglia',
  'delete-account':
    'elimina il mio account|eliminare il mio account|cancella il mio account|elimina i miei dati|cancella tutti i miei dati',
  'my-data': 'esporta i miei dati|i miei dati|esportare i miei dati|scarica i miei dati|che cosa sai di me',
  privacy: 'privacy|informativa sulla privacy|che cosa conservi|protezione dei dati',
  drafts:
    'bozze|le bozze|le mie bozze|mostra le bozze|mostra le mie bozze|mostrami le bozze|mostrami le mie bozze|elenco delle bozze|voci incomplete|cosa manca|cosa è incompleto|cosa c’è da completare',
  categories:
    'categorie|le categorie|le mie categorie|mostra categorie|mostra le categorie|mostra le mie categorie|mostrami le categorie|elenco categorie|elenco delle categorie|quali categorie ci sono|tutte le categorie',
  'category-new':
    'nuova categoria {what} sotto {into}|nuova categoria {what} in {into}|crea la categoria {what} sotto {into}|aggiungi la categoria {what} sotto {into}|nuova categoria {what}|crea la categoria {what}|crea una categoria {what}|crea categoria {what}|aggiungi la categoria {what}|aggiungi una categoria {what}|aggiungi categoria {what}',
  'category-rename':
    'rinomina la categoria {what} in {into}|rinomina categoria {what} in {into}|rinominare la categoria {what} in {into}|cambia il nome della categoria {what} in {into}',
  'category-merge':
    'unisci {what} con {into}|unisci {what} a {into}|unisci la categoria {what} con {into}|unisci la categoria {what} a {into}|unire {what} a {into}|fondi {what} con {into}',
  'category-hide': 'nascondi la categoria {what}|nascondi categoria {what}|nascondere la categoria {what}',
  'category-unhide':
    'mostra di nuovo la categoria {what}|mostra ancora la categoria {what}|rimostra la categoria {what}|riattiva la categoria {what}',
  'pause-schedule': 'metti in pausa {what}|metti {what} in pausa|sospendi {what}|sospendi il {what}|sospendi la {what}',
  'resume-schedule': "riprendi {what}|riprendi il {what}|riprendi la {what}|riprendi l'{what}|riattiva {what}",
  'end-schedule':
    "ferma {what}|termina {what}|termina il {what}|termina la {what}|termina l'{what}|disdici {what}|disdici l'abbonamento a {what}|disdici l'abbonamento {what}|annulla l'abbonamento a {what}|non ripetere più {what}",
  'skip-schedule':
    "salta {what}|salta il {what}|salta la {what}|salta l'{what}|salta {what} una volta|salta {what} questo mese|salta il {what} questo mese|salta la {what} questo mese",
  'wallet-balance':
    'quanto c e sulla {what}|quanto ho sulla {what}|quanto c e in {what}|quanto ho in {what}|quanti {what} ho|quanto c e sul {what}|quanto ho sul {what}|saldo {what}|saldo del {what}|saldo dei {what}',
  'wallet-holds':
    'la mia carta ha {what}|la mia carta è a {what}|il mio conto è a {what}|ho {what} in contanti|i miei contanti sono {what}|ho {what} sulla carta|ho {what} di risparmi|i miei risparmi sono {what}|ho {what} in banca|ho {what} sul conto',
};
