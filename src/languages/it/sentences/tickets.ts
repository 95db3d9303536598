import type { Said } from '../../sentences';
import type { TICKETS } from '../../sentences/tickets';

export const tickets: Said<typeof TICKETS> = {
  'human.none':
    'Qui non c’è nessuno con cui parlare: il gestore di questo server non ha ancora nominato nessuno. «aiuto» mostra cosa so fare.',
  'human.ask':
    '🙋 Una persona può aiutarti. Scrivi in un solo messaggio di che cosa si tratta. Leggerà quello e nient’altro di tuo, a meno che tu sia d’accordo. «annulla» per lasciar perdere.',
  'human.share': 'Leggerà: «{text}»\nPuò vedere anche le ultime righe di questa chat?\n{lines}',
  'dispute.ask':
    '🙋 Una persona darà un’occhiata. Scrivi in un solo messaggio che cosa non va. Leggerà quello e nient’altro di tuo, a meno che tu sia d’accordo. «annulla» per lasciar perdere.',
  'dispute.about': 'Si tratta di:',
  'dispute.share':
    'Leggerà: «{text}»\nPuò vedere anche le voci qui sopra{with, select, yes { e le ultime righe di questa chat?\n{lines}} other {?}}',
  'button.share': 'Condividi',
  'button.share-not': 'Solo il mio messaggio',
  'ticket.opened':
    '✅ Il ticket {number} è aperto. La risposta arriva nelle tue chat, e per e-mail se hai un account. «parlare con una persona» aggiunge qualcosa.',
  'ticket.add': 'Il tuo ticket {number} è aperto. Che cosa aggiungo? «annulla» se niente.',
  'ticket.say': 'Che cosa dico sul ticket {number}?',
  'ticket.sent': '📨 Aggiunto al ticket {number}.',
  'ticket.assigned': '🙋 {agent} si occupa ora del tuo ticket {number}.',
  'ticket.answer': '💬 {agent} sul tuo ticket {number}:\n{text}',
  'ticket.closed': '✔️ Il ticket {number} è chiuso. Com’è stato l’aiuto?',
  'ticket.closed-by-you': '✔️ Il ticket {number} è chiuso. Ho chiesto com’è stato l’aiuto.',
  'ticket.rated': 'Grazie, annotato.',
  'ticket.refused.none': 'Non c’è un ticket {number}.',
  'ticket.refused.closed': 'Il ticket {number} è chiuso.',
  'ticket.refused.not-yours': 'Del ticket {number} si occupa un’altra persona.',
  'tickets.none': '🎉 Nessuno aspetta.',
  'tickets.title': 'Ticket aperti, prima i più vecchi:',
  'tickets.line':
    '• #{number} · {name} · {day} · {reason, select, dispute {contestazione} other {aiuto}} · {whose, select, nobody {di nessuno} you {tuo} other {{agent}}}: {text}',
  'ticket.head':
    '🎫 Ticket {number} · {name} · {day} · {reason, select, dispute {contestazione} other {aiuto}} · {state, select, open {aperto} other {chiuso}}',
  'ticket.text': '«{text}»',
  'ticket.lines': 'Righe della chat condivise:\n{lines}',
  'ticket.note': '{from, select, agent {🙋} other {👤}} {name}: {text}',
  'ticket.whose':
    '{whose, select, nobody {Nessuno se ne occupa ancora. Prendilo per vedere che cosa è stato condiviso.} you {Te ne occupi tu.} other {Se ne occupa {agent}.}}',
  'ticket.assign-ask': 'Chi si occupa del ticket {number}?',
  'ticket.assigned-by-you': '{agent} si occupa ora del ticket {number} e lo sa già.',
  'ticket.answer-ask': 'Che cosa rispondo al ticket {number}?',
  'ticket.answered': '📨 {name} riceve la tua risposta al ticket {number}.',
  'ticket.entries': '{name} ha condiviso queste voci:',
  'ticket.no-entries': '{name} non ha condiviso voci.',
  'ticket.news-opened': '🎫 Nuovo ticket {number} di {name}: {text}',
  'ticket.news-yours': '🎫 Il ticket {number} di {name} ora è tuo: {text}',
  'ticket.news-said': '💬 {name} sul ticket {number}: {text}',
  'ticket.news-closed': '✔️ {name} ha chiuso il ticket {number}.',
  'button.ticket': 'Apri il ticket',
  'button.ticket-say': 'Rispondi',
  'button.ticket-solved': 'È risolto',
  'button.ticket-take': 'Prendilo',
  'button.ticket-assign': 'Passalo a …',
  'button.ticket-answer': 'Rispondi',
  'button.ticket-entries': 'Voci',
  'button.ticket-close': 'Chiudi',
  'stars.1': '⭐',
  'stars.2': '⭐⭐',
  'stars.3': '⭐⭐⭐',
  'stars.4': '⭐⭐⭐⭐',
  'stars.5': '⭐⭐⭐⭐⭐',
};
