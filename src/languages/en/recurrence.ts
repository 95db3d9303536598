import type { RecurrenceWords } from '../../understanding/recurrence/words';

export const recurrence: RecurrenceWords = {
  every: 'every|each',
  other: 'other|second|alternate',
  whole: {
    day: 'daily|once a day',
    workday: 'on weekdays|on workdays|on working days|weekdays only|monday to friday|mondays to fridays',
    week: 'weekly|once a week',
    fortnight: 'biweekly|bi weekly|fortnightly|once a fortnight',
    month: 'monthly|once a month',
    'two-months': 'bimonthly|bi monthly',
    quarter: 'quarterly|once a quarter',
    half: 'half yearly|semiannually|twice a year|biannually',
    year: 'yearly|annually|once a year|per annum',
  },
  per: {
    day: 'a day|per day',
    week: 'a week|per week|of the week',
    month: 'a month|per month|of the month|p m',
    quarter: 'a quarter|per quarter',
    year: 'a year|per year|p a',
  },
  weekdays: {
    before: 'on',
    names: ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
  },
  lastDay:
    'the last day|last day of the month|last day|end of the month|month end|end of every month|end of each month',
  times: 'times|payments|instalments|installments|rates',
  varies:
    'amount varies|varies|it varies|variable amount|variable|different each time|different every time|amount changes|varying amount|not always the same',
  lead: 'add a recurring expense of|add a recurring expense|add recurring expense|add recurring|add a recurring|recurring expense|recurring payment|recurring income|recurring|set up a recurring expense|set up a recurring|set up recurring|set up a monthly expense|set up|schedule|automatically|auto|repeat|repeats|new recurring payment|subscription to|starting|beginning|i pay|i get|i get paid|i spend|log|record|add|for|my|the|is|is now|now|of',
  that: 'it|this|that|the same|same|same thing',
};
