import type { Said } from '../../sentences';
import type { TICKETS } from '../../sentences/tickets';

export const tickets: Said<typeof TICKETS> = {
  'human.none':
    'Não há ninguém aqui para conversar: o operador deste servidor ainda não indicou ninguém. “ajuda” mostra o que sei fazer.',
  'human.ask':
    '🙋 Uma pessoa pode ajudar. Escreva em uma só mensagem do que se trata. Ela lerá isso e nada mais seu, a não ser que você concorde. “cancelar” desiste.',
  'human.share': 'Ela lerá: “{text}”\nEla pode ver também as últimas linhas desta conversa?\n{lines}',
  'dispute.ask':
    '🙋 Uma pessoa vai olhar. Escreva em uma só mensagem o que está errado. Ela lerá isso e nada mais seu, a não ser que você concorde. “cancelar” desiste.',
  'dispute.about': 'Trata-se de:',
  'dispute.share':
    'Ela lerá: “{text}”\nEla pode ver também os lançamentos acima{with, select, yes { e as últimas linhas desta conversa?\n{lines}} other {?}}',
  'button.share': 'Compartilhar',
  'button.share-not': 'Só a minha mensagem',
  'ticket.opened':
    '✅ O chamado {number} está aberto. A resposta chega às suas conversas, e por e-mail se você tiver conta. “falar com uma pessoa” acrescenta algo.',
  'ticket.add': 'Seu chamado {number} está aberto. O que devo acrescentar? “cancelar” se nada.',
  'ticket.say': 'O que digo sobre o chamado {number}?',
  'ticket.sent': '📨 Acrescentado ao chamado {number}.',
  'ticket.assigned': '🙋 {agent} cuida agora do seu chamado {number}.',
  'ticket.answer': '💬 {agent} sobre o seu chamado {number}:\n{text}',
  'ticket.closed': '✔️ O chamado {number} está fechado. Como foi a ajuda?',
  'ticket.closed-by-you': '✔️ O chamado {number} está fechado. Perguntei como foi a ajuda.',
  'ticket.rated': 'Obrigado, anotado.',
  'ticket.refused.none': 'Não existe o chamado {number}.',
  'ticket.refused.closed': 'O chamado {number} está fechado.',
  'ticket.refused.not-yours': 'Outra pessoa cuida do chamado {number}.',
  'tickets.none': '🎉 Ninguém está esperando.',
  'tickets.title': 'Chamados abertos, os mais antigos primeiro:',
  'tickets.line':
    '• #{number} · {name} · {day} · {reason, select, dispute {contestação} other {ajuda}} · {whose, select, nobody {de ninguém} you {seu} other {{agent}}}: {text}',
  'ticket.head':
    '🎫 Chamado {number} · {name} · {day} · {reason, select, dispute {contestação} other {ajuda}} · {state, select, open {aberto} other {fechado}}',
  'ticket.text': '“{text}”',
  'ticket.lines': 'Linhas da conversa compartilhadas:\n{lines}',
  'ticket.note': '{from, select, agent {🙋} other {👤}} {name}: {text}',
  'ticket.whose':
    '{whose, select, nobody {Ninguém cuida dele ainda. Assuma-o para ver o que foi compartilhado.} you {Você cuida dele.} other {{agent} cuida dele.}}',
  'ticket.assign-ask': 'Quem deve cuidar do chamado {number}?',
  'ticket.assigned-by-you': '{agent} cuida agora do chamado {number} e já foi avisado.',
  'ticket.answer-ask': 'O que respondo no chamado {number}?',
  'ticket.answered': '📨 {name} recebe a sua resposta no chamado {number}.',
  'ticket.entries': '{name} compartilhou estes lançamentos:',
  'ticket.no-entries': '{name} não compartilhou lançamentos.',
  'ticket.news-opened': '🎫 Novo chamado {number} de {name}: {text}',
  'ticket.news-yours': '🎫 O chamado {number} de {name} agora é seu: {text}',
  'ticket.news-said': '💬 {name} no chamado {number}: {text}',
  'ticket.news-closed': '✔️ {name} fechou o chamado {number}.',
  'button.ticket': 'Abrir o chamado',
  'button.ticket-say': 'Responder',
  'button.ticket-solved': 'Está resolvido',
  'button.ticket-take': 'Assumir',
  'button.ticket-assign': 'Passar para …',
  'button.ticket-answer': 'Responder',
  'button.ticket-entries': 'Lançamentos',
  'button.ticket-close': 'Fechar',
  'stars.1': '⭐',
  'stars.2': '⭐⭐',
  'stars.3': '⭐⭐⭐',
  'stars.4': '⭐⭐⭐⭐',
  'stars.5': '⭐⭐⭐⭐⭐',
};
