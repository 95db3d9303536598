/** What people save for. */
export const GOALS = [
  'goal.line',
  'goal.need',
  'goal.did',
  'goal.list',
  'goal.none',
  'goal.not-found',
  'goal.ask-name',
  'goal.ask-amount',
  'goal.reached',
  'goal.other-currency',
  'goal.not-so-much',
  'goal.too-many',
  'button.no-target',
] as const;
