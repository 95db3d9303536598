import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'Isso é para quem trabalha aqui. Para falar com eles, escreva “falar com uma pessoa”.',
  'page.error.role': 'Esta página é para quem trabalha aqui.',
  'staff.title': 'Quem trabalha aqui:',
  'staff.line':
    '• {name} · {role, select, admin {admin} other {atendente}}{mail, select, yes { · {email}} other { · ainda sem senha}} · {count, plural, =0 {sem chamados} one {# chamado} other {# chamados}}',
  'staff.how': '“novo atendente Bob Silva bob@example.com” acrescenta, “remover atendente Bob” retira.',
  'agent.ask': 'Escreva o nome, o e-mail e, se quiser, o telefone: Bob Silva bob@example.com +55 11 4000 0000',
  'agent.invited': '✅ {name} é atendente e recebe um e-mail em {email} para escolher a senha.',
  'agent.appointed': '✅ {name} já tinha conta e agora é atendente.',
  'agent.dismissed': '{name} não é mais atendente. Os chamados dele estão livres.',
  'agent.none': 'Não há um atendente chamado {name}. “equipe” mostra todos.',
  'counts.people':
    '👥 {people, plural, one {# pessoa} other {# pessoas}}, {accounts, plural, one {# conta} other {# contas}}',
  'counts.tickets':
    '🎫 {open, plural, one {# chamado aberto} other {# chamados abertos}} ({free} de ninguém), {closed} fechados{rated, select, yes {, ⭐ {stars} em média} other {}}',
  'counts.waiting': '📨 {count, plural, one {# aviso espera} other {# avisos esperam}}',
  'failures.none': '✅ Todos os avisos chegaram.',
  'failures.title': 'Avisos que não chegaram, os mais novos primeiro:',
  'failures.line': '• {day} · {about} · {route}: {reason}',
  'announce.ask': 'O que digo a todos? Escreva em uma só mensagem. “cancelar” desiste.',
  'announce.sure':
    'Isto vai para todos, {count, plural, one {# pessoa} other {# pessoas}}, menos quem não quer tais avisos:\n📣 {text}\nEnviar?',
  'announce.begun': '📣 A caminho.',
  'announce.wait': 'No máximo um aviso por hora. Tente em {minutes, plural, one {# minuto} other {# minutos}}.',
  announcement: '📣 {text}',
  'page.tickets': 'Chamados',
  'page.ticket': 'Chamado {number}',
  'page.staff': 'Equipe',
  'page.counts': 'Números',
  'page.failures': 'Avisos que não chegaram',
  'page.agent-new': 'Acrescentar atendente',
  'page.announce': 'Avisar a todos',
  'page.announce-text': 'O que todos lerão',
  'page.answer': 'Resposta',
  'page.assign': 'Passar para',
  'page.welcome': 'Escolha uma senha',
  'page.welcome-done':
    'Sua senha vale. Entre com ela; depois escreva “entrar” ao bot na sua conversa para trabalhar de lá.',
};
