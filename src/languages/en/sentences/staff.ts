import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'That is for those who work here. To reach them, write “talk to a human”.',
  'page.error.role': 'This page is for those who work here.',
  'staff.title': 'Who works here:',
  'staff.line':
    '• {name} · {role, select, admin {admin} other {agent}}{mail, select, yes { · {email}} other { · has not chosen a password yet}} · {count, plural, =0 {no tickets} one {# ticket} other {# tickets}}',
  'staff.how': '“add agent Bob Smith bob@example.com” adds one, “remove agent Bob” takes one away.',
  'agent.ask':
    'Write the name, the e-mail address and, if you like, the phone number: Bob Smith bob@example.com +44 20 7946 0000',
  'agent.invited': '✅ {name} is an agent and has been sent a mail to {email}, to choose a password.',
  'agent.appointed': '✅ {name} had an account and is an agent now.',
  'agent.dismissed': '{name} is no agent any more. Tickets they had are free again.',
  'agent.none': 'There is no one agent called {name}. “staff” shows all.',
  'counts.people':
    '👥 {people, plural, one {# person} other {# people}}, {accounts, plural, one {# account} other {# accounts}}',
  'counts.tickets':
    '🎫 {open, plural, one {# open ticket} other {# open tickets}} ({free} that nobody sees to), {closed} closed{rated, select, yes {, ⭐ {stars} on average} other {}}',
  'counts.waiting': '📨 {count, plural, one {# notice waits} other {# notices wait}} to be told',
  'failures.none': '✅ Every notice could be told.',
  'failures.title': 'Notices that could not be told, the newest first:',
  'failures.line': '• {day} · {about} · {route}: {reason}',
  'announce.ask': 'What shall I tell everybody? Write it in one message. “cancel” calls it off.',
  'announce.sure':
    'This goes to everybody, {count, plural, one {# person} other {# people}}, but for those who want no such notices:\n📣 {text}\nSend it?',
  'announce.begun': '📣 On its way.',
  'announce.wait': 'One notice an hour at most. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  announcement: '📣 {text}',
  'page.tickets': 'Tickets',
  'page.ticket': 'Ticket {number}',
  'page.staff': 'Staff',
  'page.counts': 'Counts',
  'page.failures': 'Notices that could not be told',
  'page.agent-new': 'Add an agent',
  'page.announce': 'Tell everybody',
  'page.announce-text': 'What everybody reads',
  'page.answer': 'Answer',
  'page.assign': 'Give it to',
  'page.welcome': 'Choose a password',
  'page.welcome-done':
    'Your password counts. Sign in with it; then write “sign in” to the bot in your chat to work from there.',
};
