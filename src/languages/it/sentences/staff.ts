import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'È riservato a chi lavora qui. Per parlarci, scrivi «parlare con una persona».',
  'page.error.role': 'Questa pagina è riservata a chi lavora qui.',
  'staff.title': 'Chi lavora qui:',
  'staff.line':
    '• {name} · {role, select, admin {admin} other {operatore}}{mail, select, yes { · {email}} other { · ancora senza password}} · {count, plural, =0 {nessun ticket} one {# ticket} other {# ticket}}',
  'staff.how': '«aggiungi operatore Bob Rossi bob@example.com» aggiunge, «togli operatore Bob» toglie.',
  'agent.ask': 'Scrivi il nome, l’e-mail e, se vuoi, il telefono: Bob Rossi bob@example.com +39 06 0000 0000',
  'agent.invited': '✅ {name} è operatore e riceve un’e-mail a {email} per scegliere la password.',
  'agent.appointed': '✅ {name} aveva già un account e ora è operatore.',
  'agent.dismissed': '{name} non è più operatore. I suoi ticket sono liberi.',
  'agent.none': 'Non c’è un operatore di nome {name}. «squadra» li mostra.',
  'counts.people':
    '👥 {people, plural, one {# persona} other {# persone}}, {accounts, plural, one {# account} other {# account}}',
  'counts.tickets':
    '🎫 {open, plural, one {# ticket aperto} other {# ticket aperti}} ({free} di nessuno), {closed} chiusi{rated, select, yes {, ⭐ {stars} in media} other {}}',
  'counts.waiting': '📨 {count, plural, one {# avviso attende} other {# avvisi attendono}}',
  'failures.none': '✅ Tutti gli avvisi sono arrivati.',
  'failures.title': 'Avvisi non arrivati, prima i più recenti:',
  'failures.line': '• {day} · {about} · {route}: {reason}',
  'announce.ask': 'Che cosa dico a tutti? Scrivilo in un solo messaggio. «annulla» per lasciar perdere.',
  'announce.sure':
    'Questo va a tutti, {count, plural, one {# persona} other {# persone}}, tranne chi non ne vuole:\n📣 {text}\nLo invio?',
  'announce.begun': '📣 In viaggio.',
  'announce.wait': 'Al massimo un avviso all’ora. Riprova tra {minutes, plural, one {# minuto} other {# minuti}}.',
  announcement: '📣 {text}',
  'page.tickets': 'Ticket',
  'page.ticket': 'Ticket {number}',
  'page.staff': 'Squadra',
  'page.counts': 'Numeri',
  'page.failures': 'Avvisi non arrivati',
  'page.agent-new': 'Aggiungi un operatore',
  'page.announce': 'Avvisa tutti',
  'page.announce-text': 'Che cosa leggeranno tutti',
  'page.answer': 'Risposta',
  'page.assign': 'Passalo a',
  'page.welcome': 'Scegli una password',
  'page.welcome-done':
    'La tua password vale. Accedi con quella; poi scrivi «accedi» al bot nella tua chat per lavorare da lì.',
};
