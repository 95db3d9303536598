import type { LimitWords } from '../../understanding/limit/words';

export const limits: LimitWords = {
  order: "limit|cap|budget for|budget|don't let me spend|keep my|keep",
  keep: "don't carry|do not carry|without carrying|no carry over|no rollover|don't roll over|do not roll over|don't carry it over|don't carry the rest over|do not carry the rest over|without rollover|start fresh|starts fresh",
  carry:
    "carry|carry over|carry it over|carry the rest over|and carry the rest over|carry over the rest|carry what is left|carry what's left over|carry what is left over|roll over|roll the rest over|roll it over|rollover|with rollover|carrying the rest over|the rest carries over",
  income:
    "my payday is|my payday|payday is|payday|i get paid on|i get paid|i am paid on|i'm paid on|my salary comes on|my salary comes|my pay day is|pay day is",
  payday:
    'from payday to payday|payday to payday|between paydays|per pay period|each pay period|a pay period|every payday|each payday|per payday|until payday|till payday|from paycheck to paycheck|paycheck to paycheck|per paycheck|each paycheck',
  day: 'a day|per day|daily|every day|each day|/day|day|today',
  week: 'a week|per week|weekly|every week|each week|/week|week|this week',
  month: 'a month|per month|monthly|every month|each month|/month|month|this month',
  year: 'a year|per year|yearly|annually|every year|each year|/year|year|annual|this year',
  remove: 'remove|delete|drop|get rid of|clear|cancel|take away|no limit|no more limit|stop',
  raise: 'raise|increase|up|bump|bump up|lift',
  lower: 'lower|reduce|decrease|cut|bring down|turn down',
  bound: 'no more than|not more than|at most|max|maximum|max of|maximum of',
  total:
    'in total|total|overall|everything|all spending|my spending|all my spending|altogether|in all|all together|my expenses|all expenses',
  limit: 'limit|limits|budget|budgets|cap|spending limit|spending limits|ceiling|limited',
  by: 'by',
  it: 'it|that|this|that one',
  fill: "a|an|the|my|our|me|i|for|on|to|of|at|in|is|are|be|set|put|make|create|add|new|want|would|like|please|can|could|you|spend|spending|spent|expenses|keep|let|don't|do|not|should|than|and|with|set up|update|change|warn|alert|tell|notify|when|if|i'd|goes|go|how|much|left|what|what's|still|more|am|does|have|show|status|doing|close|it's|costs|purchases|stuff|things|all|from|there|any|pass|passes|only|just|now|or|so|that i|under|below|within|more than|over|up to|less than|go over|pass|exceed",
};
