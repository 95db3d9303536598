import type { Said } from '../../sentences';
import type { TICKETS } from '../../sentences/tickets';

export const tickets: Said<typeof TICKETS> = {
  'human.none':
    'Nobody is here to talk to: the operator of this server has named no one yet. “help” shows what I can do.',
  'human.ask':
    '🙋 A person can help. Write in one message what it is about. They read that, and nothing else of yours unless you agree. “cancel” calls it off.',
  'human.share': 'They will read: “{text}”\nMay they also see the last lines of this chat?\n{lines}',
  'dispute.ask':
    '🙋 A person will look at it. Write in one message what is wrong. They read that, and nothing else of yours unless you agree. “cancel” calls it off.',
  'dispute.about': 'It is about:',
  'dispute.share':
    'They will read: “{text}”\nMay they also see the entries above{with, select, yes { and the last lines of this chat?\n{lines}} other {?}}',
  'button.share': 'Share',
  'button.share-not': 'Only my message',
  'ticket.opened':
    '✅ Ticket {number} is open. The answer comes to your chats, and by mail if you have an account. “talk to a human” adds to it.',
  'ticket.add': 'Your ticket {number} is open. What shall I add to it? “cancel” if nothing.',
  'ticket.say': 'What shall I tell them about ticket {number}?',
  'ticket.sent': '📨 Added to ticket {number}.',
  'ticket.assigned': '🙋 {agent} sees to your ticket {number} now.',
  'ticket.answer': '💬 {agent} on your ticket {number}:\n{text}',
  'ticket.closed': '✔️ Ticket {number} is closed. How was the help?',
  'ticket.closed-by-you': '✔️ Ticket {number} is closed. I have asked how the help was.',
  'ticket.rated': 'Thank you, noted.',
  'ticket.refused.none': 'There is no ticket {number}.',
  'ticket.refused.closed': 'Ticket {number} is closed.',
  'ticket.refused.not-yours': 'Somebody else sees to ticket {number}.',
  'tickets.none': '🎉 Nobody waits.',
  'tickets.title': 'Open tickets, the oldest first:',
  'tickets.line':
    '• #{number} · {name} · {day} · {reason, select, dispute {dispute} other {help}} · {whose, select, nobody {nobody’s} you {yours} other {{agent}}}: {text}',
  'ticket.head':
    '🎫 Ticket {number} · {name} · {day} · {reason, select, dispute {dispute} other {help}} · {state, select, open {open} other {closed}}',
  'ticket.text': '“{text}”',
  'ticket.lines': 'Lines of the chat that were shared:\n{lines}',
  'ticket.note': '{from, select, agent {🙋} other {👤}} {name}: {text}',
  'ticket.whose':
    '{whose, select, nobody {Nobody sees to it yet. Take it to see what was shared.} you {You see to it.} other {{agent} sees to it.}}',
  'ticket.assign-ask': 'Who shall see to ticket {number}?',
  'ticket.assigned-by-you': '{agent} sees to ticket {number} now and has been told.',
  'ticket.answer-ask': 'What shall I answer on ticket {number}?',
  'ticket.answered': '📨 {name} gets your answer on ticket {number}.',
  'ticket.entries': '{name} shared these entries:',
  'ticket.no-entries': '{name} shared no entries.',
  'ticket.news-opened': '🎫 New ticket {number} by {name}: {text}',
  'ticket.news-yours': '🎫 Ticket {number} of {name} is yours now: {text}',
  'ticket.news-said': '💬 {name} on ticket {number}: {text}',
  'ticket.news-closed': '✔️ {name} has closed ticket {number}.',
  'button.ticket': 'Open the ticket',
  'button.ticket-say': 'Reply',
  'button.ticket-solved': 'It is solved',
  'button.ticket-take': 'Take it',
  'button.ticket-assign': 'Give it to …',
  'button.ticket-answer': 'Answer',
  'button.ticket-entries': 'Entries',
  'button.ticket-close': 'Close',
  'stars.1': '⭐',
  'stars.2': '⭐⭐',
  'stars.3': '⭐⭐⭐',
  'stars.4': '⭐⭐⭐⭐',
  'stars.5': '⭐⭐⭐⭐⭐',
};
