import type { Said } from '../../sentences';
import type { STAFF } from '../../sentences/staff';

export const staff: Said<typeof STAFF> = {
  'role.refused': 'Das ist denen vorbehalten, die hier arbeiten. Du erreichst sie mit „mit einem Menschen sprechen“.',
  'page.error.role': 'Diese Seite ist denen vorbehalten, die hier arbeiten.',
  'staff.title': 'Wer hier arbeitet:',
  'staff.line':
    '• {name} · {role, select, admin {Admin} other {Helfer}}{mail, select, yes { · {email}} other { · hat noch kein Passwort gewählt}} · {count, plural, =0 {keine Tickets} one {# Ticket} other {# Tickets}}',
  'staff.how':
    '„neuer Helfer Bob Schmidt bob@example.com“ fügt jemanden hinzu, „entferne Helfer Bob“ nimmt jemanden weg.',
  'agent.ask':
    'Schreib den Namen, die E-Mail-Adresse und, wenn du magst, die Telefonnummer: Bob Schmidt bob@example.com +49 30 901820',
  'agent.invited': '✅ {name} hilft jetzt mit und bekommt eine Mail an {email}, um ein Passwort zu wählen.',
  'agent.appointed': '✅ {name} hatte schon ein Konto und hilft jetzt mit.',
  'agent.dismissed': '{name} hilft nicht mehr mit. Übernommene Tickets sind wieder frei.',
  'agent.none': 'Einen Helfer namens {name} gibt es nicht. „Team“ zeigt alle.',
  'counts.people':
    '👥 {people, plural, one {# Person} other {# Personen}}, {accounts, plural, one {# Konto} other {# Konten}}',
  'counts.tickets':
    '🎫 {open, plural, one {# offenes Ticket} other {# offene Tickets}} ({free} noch frei), {closed} geschlossen{rated, select, yes {, im Mittel ⭐ {stars}} other {}}',
  'counts.waiting': '📨 {count, plural, one {# Benachrichtigung wartet} other {# Benachrichtigungen warten}}',
  'failures.none': '✅ Jede Benachrichtigung kam an.',
  'failures.title': 'Benachrichtigungen, die nicht ankamen, die neuesten zuerst:',
  'failures.line': '• {day} · {about} · {route}: {reason}',
  'announce.ask': 'Was soll ich allen sagen? Schreib es in einer Nachricht. „Abbrechen“ beendet es.',
  'announce.sure':
    'Das geht an alle, {count, plural, one {# Person} other {# Personen}}, außer denen, die so etwas nicht wollen:\n📣 {text}\nAbschicken?',
  'announce.begun': '📣 Ist unterwegs.',
  'announce.wait':
    'Höchstens eine solche Nachricht pro Stunde. Versuch es in {minutes, plural, one {# Minute} other {# Minuten}} wieder.',
  announcement: '📣 {text}',
  'page.tickets': 'Tickets',
  'page.ticket': 'Ticket {number}',
  'page.staff': 'Team',
  'page.counts': 'Zahlen',
  'page.failures': 'Was nicht ankam',
  'page.agent-new': 'Helfer hinzufügen',
  'page.announce': 'Allen etwas sagen',
  'page.announce-text': 'Was alle lesen',
  'page.answer': 'Antwort',
  'page.assign': 'Weitergeben an',
  'page.welcome': 'Passwort wählen',
  'page.welcome-done':
    'Dein Passwort gilt. Melde dich damit an; schreib dann dem Bot in deinem Chat „anmelden“, um von dort zu arbeiten.',
};
