import type { Said } from '../../sentences';
import type { TALK } from '../../sentences/talk';

export const talk: Said<typeof TALK> = {
  welcome:
    'Hi! Tell me what you spend and I keep the ledger.\nTry: “12 on lunch”, “coffee 3.50, taxi 9 and 45€ groceries yesterday”, or ask “how much this month?”.',
  help: 'Just write what you spent or earned:\n• “12 on lunch”, “45€ groceries yesterday”\n• several at once: “coffee 3.50, taxi 9”\n• income: “got paid 2,400 salary”\n• ask: “how much this month?”, “how much on food last month?”\n• “report” shows the month with its chart\n• “limit food to 300 a month” warns you in time\n• send a CSV file to import it; “export october as csv” gives you one\n• “drafts” shows what is unfinished\n• “undo” takes the last message back',
  smalltalk: 'Glad to help. Tell me what you spent, or ask “how much this month?”.',
  'not-understood':
    'I did not get that. Write it like “12 lunch” or “taxi 9 yesterday”, or ask “how much this month?”. “help” shows what I can do.',
  'answer-not-understood': 'I did not get that as an answer. You can also write “cancel”.',
  cancelled: 'Cancelled. Nothing was written.',
  'nothing-to-cancel': 'There is nothing to cancel. “undo” takes your last entry back.',
  sorry:
    'Sorry, something went wrong on my side and nothing more was done. Please try again. If it happens again, tell the operator this number: {turn}',
  'sum-too-large':
    'These amounts add up to more than I can count exactly, so I say no sum. Ask for a shorter time, or look for an entry with digits too many: “everything over 1000000”.',
  'one-moment': 'One moment, my ledger is waking up. Your message is safe.',
  empty: 'That message was empty. Write what you spent, like “12 lunch”.',
  'only-text': 'I can read text only for now. Write it like “12 lunch”.',
  'too-long': 'That is too long for one message. Send up to 4,000 characters at a time.',
  'button-stale': 'That button no longer does anything. Write what you would like, or “help”.',
  'which-intent': 'Not sure what you mean. Shall I …',
  'intent.record': 'Record it',
  'intent.spending': 'Say what was spent',
  'intent.income': 'Say what came in',
  'intent.list': 'List entries',
  'intent.report': 'Show the report',
  'intent.undo': 'Take the last one back',
  'intent.edit': 'Correct an entry',
  'intent.delete': 'Delete an entry',
  'intent.settings': 'Change settings',
  'intent.help': 'Show what I can do',
};
