import type { Said } from '../../sentences';
import type { TICKETS } from '../../sentences/tickets';

export const tickets: Said<typeof TICKETS> = {
  'human.none':
    'Aquí no hay nadie con quien hablar: el operador de este servidor aún no ha nombrado a nadie. «ayuda» muestra lo que sé hacer.',
  'human.ask':
    '🙋 Una persona puede ayudarte. Escribe en un solo mensaje de qué se trata. Leerá eso y nada más tuyo, salvo que lo permitas. «cancelar» lo deja.',
  'human.share': 'Leerá: «{text}»\n¿Puede ver también las últimas líneas de este chat?\n{lines}',
  'dispute.ask':
    '🙋 Una persona lo mirará. Escribe en un solo mensaje qué está mal. Leerá eso y nada más tuyo, salvo que lo permitas. «cancelar» lo deja.',
  'dispute.about': 'Se trata de:',
  'dispute.share':
    'Leerá: «{text}»\n¿Puede ver también los apuntes de arriba{with, select, yes { y las últimas líneas de este chat?\n{lines}} other {?}}',
  'button.share': 'Compartir',
  'button.share-not': 'Solo mi mensaje',
  'ticket.opened':
    '✅ El ticket {number} está abierto. La respuesta llegará a tus chats y por correo si tienes cuenta. «hablar con una persona» le añade algo.',
  'ticket.add': 'Tu ticket {number} está abierto. ¿Qué le añado? «cancelar» si nada.',
  'ticket.say': '¿Qué les digo sobre el ticket {number}?',
  'ticket.sent': '📨 Añadido al ticket {number}.',
  'ticket.assigned': '🙋 {agent} se ocupa ahora de tu ticket {number}.',
  'ticket.answer': '💬 {agent} sobre tu ticket {number}:\n{text}',
  'ticket.closed': '✔️ El ticket {number} está cerrado. ¿Qué tal la ayuda?',
  'ticket.closed-by-you': '✔️ El ticket {number} está cerrado. He preguntado qué tal fue la ayuda.',
  'ticket.rated': 'Gracias, anotado.',
  'ticket.refused.none': 'No hay ningún ticket {number}.',
  'ticket.refused.closed': 'El ticket {number} está cerrado.',
  'ticket.refused.not-yours': 'Del ticket {number} se ocupa otra persona.',
  'tickets.none': '🎉 Nadie espera.',
  'tickets.title': 'Tickets abiertos, primero los más antiguos:',
  'tickets.line':
    '• #{number} · {name} · {day} · {reason, select, dispute {reclamación} other {ayuda}} · {whose, select, nobody {de nadie} you {tuyo} other {{agent}}}: {text}',
  'ticket.head':
    '🎫 Ticket {number} · {name} · {day} · {reason, select, dispute {reclamación} other {ayuda}} · {state, select, open {abierto} other {cerrado}}',
  'ticket.text': '«{text}»',
  'ticket.lines': 'Líneas del chat compartidas:\n{lines}',
  'ticket.note': '{from, select, agent {🙋} other {👤}} {name}: {text}',
  'ticket.whose':
    '{whose, select, nobody {Nadie se ocupa todavía. Tómalo para ver lo que se compartió.} you {Te ocupas tú.} other {Se ocupa {agent}.}}',
  'ticket.assign-ask': '¿Quién se ocupa del ticket {number}?',
  'ticket.assigned-by-you': '{agent} se ocupa ahora del ticket {number} y ya lo sabe.',
  'ticket.answer-ask': '¿Qué respondo en el ticket {number}?',
  'ticket.answered': '📨 {name} recibe tu respuesta del ticket {number}.',
  'ticket.entries': '{name} ha compartido estos apuntes:',
  'ticket.no-entries': '{name} no ha compartido apuntes.',
  'ticket.news-opened': '🎫 Nuevo ticket {number} de {name}: {text}',
  'ticket.news-yours': '🎫 El ticket {number} de {name} es tuyo ahora: {text}',
  'ticket.news-said': '💬 {name} sobre el ticket {number}: {text}',
  'ticket.news-closed': '✔️ {name} ha cerrado el ticket {number}.',
  'button.ticket': 'Abrir el ticket',
  'button.ticket-say': 'Responder',
  'button.ticket-solved': 'Está resuelto',
  'button.ticket-take': 'Tomarlo',
  'button.ticket-assign': 'Pasarlo a …',
  'button.ticket-answer': 'Responder',
  'button.ticket-entries': 'Apuntes',
  'button.ticket-close': 'Cerrar',
  'stars.1': '⭐',
  'stars.2': '⭐⭐',
  'stars.3': '⭐⭐⭐',
  'stars.4': '⭐⭐⭐⭐',
  'stars.5': '⭐⭐⭐⭐⭐',
};
