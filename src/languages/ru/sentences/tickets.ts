import type { Said } from '../../sentences';
import type { TICKETS } from '../../sentences/tickets';

export const tickets: Said<typeof TICKETS> = {
  'human.none':
    'Поговорить здесь пока не с кем: владелец этого сервера ещё никого не назначил. «помощь» покажет, что я умею.',
  'human.ask':
    '🙋 Тебе поможет человек. Напиши одним сообщением, в чём дело. Прочитают только его и больше ничего твоего, если ты не разрешишь. «отмена» — передумать.',
  'human.share': 'Прочитают: «{text}»\nПоказать и последние строки этого чата?\n{lines}',
  'dispute.ask':
    '🙋 Человек посмотрит. Напиши одним сообщением, что не так. Прочитают только его и больше ничего твоего, если ты не разрешишь. «отмена» — передумать.',
  'dispute.about': 'Речь о записях:',
  'dispute.share':
    'Прочитают: «{text}»\nПоказать и записи выше{with, select, yes {, а также последние строки этого чата?\n{lines}} other {?}}',
  'button.share': 'Показать',
  'button.share-not': 'Только сообщение',
  'ticket.opened':
    '✅ Обращение {number} открыто. Ответ придёт в твои чаты и на почту, если есть учётная запись. «поговорить с человеком» — дополнить.',
  'ticket.add': 'Твоё обращение {number} открыто. Что добавить? «отмена», если ничего.',
  'ticket.say': 'Что передать по обращению {number}?',
  'ticket.sent': '📨 Добавлено к обращению {number}.',
  'ticket.assigned': '🙋 Твоим обращением {number} теперь занимается {agent}.',
  'ticket.answer': '💬 {agent} — по твоему обращению {number}:\n{text}',
  'ticket.closed': '✔️ Обращение {number} закрыто. Как тебе помогли?',
  'ticket.closed-by-you': '✔️ Обращение {number} закрыто. Я спросил, как помогли.',
  'ticket.rated': 'Спасибо, записал.',
  'ticket.refused.none': 'Обращения {number} нет.',
  'ticket.refused.closed': 'Обращение {number} закрыто.',
  'ticket.refused.not-yours': 'Обращением {number} занимается другой.',
  'tickets.none': '🎉 Никто не ждёт.',
  'tickets.title': 'Открытые обращения, сначала старые:',
  'tickets.line':
    '• #{number} · {name} · {day} · {reason, select, dispute {спор} other {помощь}} · {whose, select, nobody {ничьё} you {твоё} other {{agent}}}: {text}',
  'ticket.head':
    '🎫 Обращение {number} · {name} · {day} · {reason, select, dispute {спор} other {помощь}} · {state, select, open {открыто} other {закрыто}}',
  'ticket.text': '«{text}»',
  'ticket.lines': 'Показанные строки чата:\n{lines}',
  'ticket.note': '{from, select, agent {🙋} other {👤}} {name}: {text}',
  'ticket.whose':
    '{whose, select, nobody {Им пока никто не занимается. Возьми его, чтобы увидеть, чем поделились.} you {Им занимаешься ты.} other {Им занимается {agent}.}}',
  'ticket.assign-ask': 'Кто займётся обращением {number}?',
  'ticket.assigned-by-you': 'Обращением {number} теперь занимается {agent}; сообщение отправлено.',
  'ticket.answer-ask': 'Что ответить по обращению {number}?',
  'ticket.answered': '📨 {name} получит твой ответ по обращению {number}.',
  'ticket.entries': '{name} показывает эти записи:',
  'ticket.no-entries': '{name} записей не показывает.',
  'ticket.news-opened': '🎫 Новое обращение {number}, {name}: {text}',
  'ticket.news-yours': '🎫 Обращение {number} ({name}) теперь твоё: {text}',
  'ticket.news-said': '💬 {name} по обращению {number}: {text}',
  'ticket.news-closed': '✔️ {name}: обращение {number} закрыто.',
  'button.ticket': 'Открыть',
  'button.ticket-say': 'Ответить',
  'button.ticket-solved': 'Решено',
  'button.ticket-take': 'Взять',
  'button.ticket-assign': 'Передать …',
  'button.ticket-answer': 'Ответить',
  'button.ticket-entries': 'Записи',
  'button.ticket-close': 'Закрыть',
  'stars.1': '⭐',
  'stars.2': '⭐⭐',
  'stars.3': '⭐⭐⭐',
  'stars.4': '⭐⭐⭐⭐',
  'stars.5': '⭐⭐⭐⭐⭐',
};
