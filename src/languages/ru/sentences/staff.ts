import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'Это только для тех, кто здесь работает. Чтобы связаться с ними, напиши «поговорить с человеком».',
  'page.error.role': 'Эта страница только для тех, кто здесь работает.',
  'staff.title': 'Кто здесь работает:',
  'staff.line':
    '• {name} · {role, select, admin {админ} other {оператор}}{mail, select, yes { · {email}} other { · пароль ещё не задан}} · {count, plural, =0 {нет обращений} one {# обращение} few {# обращения} many {# обращений} other {# обращения}}',
  'staff.how': '«добавь оператора Иван Петров ivan@example.com» – добавить, «убери оператора Иван» – убрать.',
  'agent.ask': 'Напиши имя, почту и, если хочешь, телефон: Иван Петров ivan@example.com +7 495 000 00 00',
  'agent.invited': '✅ {name} теперь оператор; письмо для выбора пароля отправлено на {email}.',
  'agent.appointed': '✅ {name} теперь оператор; учётная запись уже была.',
  'agent.dismissed': '{name} больше не оператор. Взятые обращения снова свободны.',
  'agent.none': 'Оператора «{name}» нет. «команда» покажет всех.',
  'counts.people':
    '👥 {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}, {accounts, plural, one {# учётная запись} few {# учётные записи} many {# учётных записей} other {# учётной записи}}',
  'counts.tickets':
    '🎫 {open, plural, one {# открытое обращение} few {# открытых обращения} many {# открытых обращений} other {# открытого обращения}} (ничьих: {free}), закрыто: {closed}{rated, select, yes {, в среднем ⭐ {stars}} other {}}',
  'counts.waiting':
    '📨 {count, plural, one {ждёт # уведомление} few {ждут # уведомления} many {ждут # уведомлений} other {ждут # уведомления}}',
  'failures.none': '✅ Все уведомления дошли.',
  'failures.title': 'Не дошедшие уведомления, сначала новые:',
  'failures.line': '• {day} · {about} · {route}: {reason}',
  'announce.ask': 'Что сказать всем? Напиши одним сообщением. «отмена» – передумать.',
  'announce.sure':
    'Это получат все ({count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}), кроме тех, кто такого не хочет:\n📣 {text}\nОтправить?',
  'announce.begun': '📣 Отправляется.',
  'announce.wait':
    'Не чаще раза в час. Попробуй через {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.',
  announcement: '📣 {text}',
  'page.tickets': 'Обращения',
  'page.ticket': 'Обращение {number}',
  'page.staff': 'Команда',
  'page.counts': 'Числа',
  'page.failures': 'Не дошедшие уведомления',
  'page.agent-new': 'Добавить оператора',
  'page.announce': 'Сказать всем',
  'page.announce-text': 'Что прочитают все',
  'page.answer': 'Ответ',
  'page.assign': 'Передать',
  'page.welcome': 'Задай пароль',
  'page.welcome-done': 'Пароль действует. Войди с ним; потом напиши боту в своём чате «войти», чтобы работать оттуда.',
};
