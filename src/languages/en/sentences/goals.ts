import type { Said } from '../../sentences';
import type { GOALS } from '../../sentences/goals';

export const goals: Said<typeof GOALS> = {
  'goal.line': '🎯 {name}: {saved}{target, select, none {} other { of {amount} ({share})\n{bar}}}',
  'goal.need':
    '{need, select, late {The day ({day}) has passed; {missing} is missing.} month {{aMonth} a month reaches it by {day}.} other {{missing} to go.}}',
  'goal.did':
    '{did, select, changed {✏️ Changed:} put {💰 {amount} put aside:} taken {💸 {amount} taken out:} dropped {🗑 Goal dropped:} undone {↩️ Taken back:} redone {↪️ Brought back:} other {New goal:}}',
  'goal.list': '{count, plural, one {# goal} other {# goals}}:',
  'goal.none': 'You have no goal yet. Write it like “save 500 for a bike by june”, then “put 50 aside for the bike”.',
  'goal.not-found': 'No goal is called “{what}”. “My goals” lists yours.',
  'goal.ask-name': 'What do you save for?',
  'goal.ask-amount': 'How much should “{name}” be in all?',
  'goal.reached': '🎉 “{name}” is reached: {amount}!',
  'goal.other-currency': '“{name}” is kept in {currency}, so I changed nothing. Say the amount in {currency}.',
  'goal.not-so-much': '“{name}” has only {saved}, so I took nothing out. Name a smaller amount.',
  'goal.too-many': 'You have {most} goals already, so I kept nothing. Drop one you no longer need.',
  'button.no-target': 'No target',
};
