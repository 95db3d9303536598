import type { Said } from '../../sentences';
import type { TICKETS } from '../../sentences/tickets';

export const tickets: Said<typeof TICKETS> = {
  'human.none':
    'Hier ist niemand zum Sprechen: Der Betreiber dieses Servers hat noch niemanden benannt. „Hilfe“ zeigt, was ich kann.',
  'human.ask':
    '🙋 Ein Mensch kann helfen. Schreib in einer Nachricht, worum es geht. Gelesen wird nur sie, es sei denn, du stimmst mehr zu. „Abbrechen“ beendet es.',
  'human.share': 'Gelesen wird: „{text}“\nDürfen auch die letzten Zeilen dieses Chats gesehen werden?\n{lines}',
  'dispute.ask':
    '🙋 Ein Mensch sieht es sich an. Schreib in einer Nachricht, was nicht stimmt. Gelesen wird nur sie, es sei denn, du stimmst mehr zu. „Abbrechen“ beendet es.',
  'dispute.about': 'Es geht um:',
  'dispute.share':
    'Gelesen wird: „{text}“\nDürfen auch die Einträge oben{with, select, yes { und die letzten Zeilen dieses Chats gesehen werden?\n{lines}} other { gesehen werden?}}',
  'button.share': 'Teilen',
  'button.share-not': 'Nur meine Nachricht',
  'ticket.opened':
    '✅ Ticket {number} ist offen. Die Antwort kommt in deine Chats und, wenn du ein Konto hast, per E-Mail. „Mit einem Menschen sprechen“ ergänzt es.',
  'ticket.add': 'Dein Ticket {number} ist offen. Was soll ich ergänzen? „Abbrechen“, wenn nichts.',
  'ticket.say': 'Was soll ich zu Ticket {number} ausrichten?',
  'ticket.sent': '📨 Zu Ticket {number} hinzugefügt.',
  'ticket.assigned': '🙋 {agent} kümmert sich jetzt um dein Ticket {number}.',
  'ticket.answer': '💬 {agent} zu deinem Ticket {number}:\n{text}',
  'ticket.closed': '✔️ Ticket {number} ist geschlossen. Wie war die Hilfe?',
  'ticket.closed-by-you': '✔️ Ticket {number} ist geschlossen. Ich habe gefragt, wie die Hilfe war.',
  'ticket.rated': 'Danke, ist notiert.',
  'ticket.refused.none': 'Ein Ticket {number} gibt es nicht.',
  'ticket.refused.closed': 'Ticket {number} ist geschlossen.',
  'ticket.refused.not-yours': 'Um Ticket {number} kümmert sich jemand anders.',
  'tickets.none': '🎉 Niemand wartet.',
  'tickets.title': 'Offene Tickets, die ältesten zuerst:',
  'tickets.line':
    '• #{number} · {name} · {day} · {reason, select, dispute {Einspruch} other {Hilfe}} · {whose, select, nobody {noch frei} you {deins} other {{agent}}}: {text}',
  'ticket.head':
    '🎫 Ticket {number} · {name} · {day} · {reason, select, dispute {Einspruch} other {Hilfe}} · {state, select, open {offen} other {geschlossen}}',
  'ticket.text': '„{text}“',
  'ticket.lines': 'Geteilte Zeilen des Chats:\n{lines}',
  'ticket.note': '{from, select, agent {🙋} other {👤}} {name}: {text}',
  'ticket.whose':
    '{whose, select, nobody {Noch kümmert sich niemand darum. Übernimm es, um zu sehen, was geteilt wurde.} you {Du kümmerst dich darum.} other {{agent} kümmert sich darum.}}',
  'ticket.assign-ask': 'Wer soll sich um Ticket {number} kümmern?',
  'ticket.assigned-by-you': '{agent} kümmert sich jetzt um Ticket {number} und weiß Bescheid.',
  'ticket.answer-ask': 'Was soll ich auf Ticket {number} antworten?',
  'ticket.answered': '📨 {name} bekommt deine Antwort auf Ticket {number}.',
  'ticket.entries': '{name} hat diese Einträge geteilt:',
  'ticket.no-entries': '{name} hat keine Einträge geteilt.',
  'ticket.news-opened': '🎫 Neues Ticket {number} von {name}: {text}',
  'ticket.news-yours': '🎫 Ticket {number} von {name} gehört jetzt dir: {text}',
  'ticket.news-said': '💬 {name} zu Ticket {number}: {text}',
  'ticket.news-closed': '✔️ {name} hat Ticket {number} geschlossen.',
  'button.ticket': 'Ticket öffnen',
  'button.ticket-say': 'Antworten',
  'button.ticket-solved': 'Ist gelöst',
  'button.ticket-take': 'Übernehmen',
  'button.ticket-assign': 'Weitergeben …',
  'button.ticket-answer': 'Antworten',
  'button.ticket-entries': 'Einträge',
  'button.ticket-close': 'Schließen',
  'stars.1': '⭐',
  'stars.2': '⭐⭐',
  'stars.3': '⭐⭐⭐',
  'stars.4': '⭐⭐⭐⭐',
  'stars.5': '⭐⭐⭐⭐⭐',
};
