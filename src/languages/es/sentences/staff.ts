import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'Eso es para quienes trabajan aquí. Para hablar con ellos, escribe «hablar con una persona».',
  'page.error.role': 'Esta página es para quienes trabajan aquí.',
  'staff.title': 'Quién trabaja aquí:',
  'staff.line':
    '• {name} · {role, select, admin {admin} other {agente}}{mail, select, yes { · {email}} other { · aún sin contraseña}} · {count, plural, =0 {sin tickets} one {# ticket} other {# tickets}}',
  'staff.how': '«nuevo agente Bob Ruiz bob@example.com» añade a alguien, «quitar agente Bob» lo quita.',
  'agent.ask': 'Escribe el nombre, el correo y, si quieres, el teléfono: Bob Ruiz bob@example.com +34 910 000 000',
  'agent.invited': '✅ {name} ya es agente y recibirá un correo en {email} para elegir contraseña.',
  'agent.appointed': '✅ {name} ya tenía cuenta y ahora es agente.',
  'agent.dismissed': '{name} ya no es agente. Sus tickets quedan libres.',
  'agent.none': 'No hay ningún agente llamado {name}. «equipo» los muestra.',
  'counts.people':
    '👥 {people, plural, one {# persona} other {# personas}}, {accounts, plural, one {# cuenta} other {# cuentas}}',
  'counts.tickets':
    '🎫 {open, plural, one {# ticket abierto} other {# tickets abiertos}} ({free} de nadie), {closed} cerrados{rated, select, yes {, ⭐ {stars} de media} other {}}',
  'counts.waiting': '📨 {count, plural, one {# aviso espera} other {# avisos esperan}}',
  'failures.none': '✅ Todos los avisos llegaron.',
  'failures.title': 'Avisos que no llegaron, primero los más nuevos:',
  'failures.line': '• {day} · {about} · {route}: {reason}',
  'announce.ask': '¿Qué les digo a todos? Escríbelo en un solo mensaje. «cancelar» lo deja.',
  'announce.sure':
    'Esto llega a todos, {count, plural, one {# persona} other {# personas}}, salvo a quienes no quieren estos avisos:\n📣 {text}\n¿Lo envío?',
  'announce.begun': '📣 En camino.',
  'announce.wait': 'Como mucho un aviso por hora. Prueba en {minutes, plural, one {# minuto} other {# minutos}}.',
  announcement: '📣 {text}',
  'page.tickets': 'Tickets',
  'page.ticket': 'Ticket {number}',
  'page.staff': 'Equipo',
  'page.counts': 'Cifras',
  'page.failures': 'Avisos que no llegaron',
  'page.agent-new': 'Añadir agente',
  'page.announce': 'Avisar a todos',
  'page.announce-text': 'Lo que leerán todos',
  'page.answer': 'Respuesta',
  'page.assign': 'Pasar a',
  'page.welcome': 'Elige una contraseña',
  'page.welcome-done':
    'Tu contraseña ya vale. Inicia sesión con ella; luego escribe «iniciar sesión» al bot en tu chat para trabajar desde allí.',
};
