import type { QuestionWords } from '../../understanding/question/words';

export const questions: QuestionWords = {
  questions: {
    afford: 'afford|can i spend|could i spend|may i spend|do i have enough|have i got enough|is there enough|room for',
    last: 'when did i last|when did we last|when have i last|when was i last|when was the last|when was my last|the last time i|last time i',
    why: 'why … more|why … so much|why … so high|why … so expensive|why did i spend|why was … more expensive|what grew|what went up|what made … more|where does the increase|how come i spent|how come … more',
    usual:
      'than usual|than normal|than i usually|than i normally|than my usual|with my usual|to my usual|with the usual|usual month|usual spending|normal month|typical month',
    net: 'net balance|net worth|balance over|balance by month|balance … by month|balance month by month|balance develop*|balance … develop*|balance chart|balance history|balance move*|balance … moved|how has my balance|how did my balance',
    flow: 'income against|income and spending|income and expenses|income vs|income versus|income compared|earning* … spending|earned … spent|earn … spend|in and out|cash flow|cashflow',
    compare:
      'compare|compared|comparison|comparing|versus|vs|more than|less than|more … than|less … than|higher than|lower than|cheaper than|difference between',
    'by-weekday':
      'weekday|weekdays|day of the week|days of the week|day of week|which days do i|which day do i|weekends or',
    'average-month':
      'average per month|per month on average|average a month|a month on average|monthly average|average monthly|average month|on average per month|on average a month|average … per month',
    average:
      'average|avg|on average|per day|a day|daily spending|daily average|spend daily|spend each day|spend every day',
    pace: 'at this pace|at this rate|on track|how am i doing|where will i end up|will i have spent by|projected|projection|forecast|running total|spending pace|my pace',
    payees:
      'who did i pay|who do i pay|whom did i pay|whom do i pay|which shop*|which store*|which merchant*|by shop|by store|by payee|by merchant|per shop|per store|per payee|per merchant|where do i shop|where did i shop|top shops|top merchants|top payees',
    wallets:
      'by wallet|per wallet|by account|per account|by payment method|cash or card|card or cash|cash and card|which wallet*|which account*|cash versus card|cash vs card',
    tags: 'by tag|by tags|per tag|by hashtag|which tag|which tags|my tags|all tags|top tags',
    'by-day': 'by day|by the day|day by day|by date|for each day|daily chart|daily report|which day was|which day did',
    'by-month':
      'by month|month by month|by the month|for each month|each month of|yearly report|year report|annual report|yearly overview|year overview|year in review|yearly review|annual review|yearly summary|annual summary|yearly chart|which month|over the year|over the months',
    week: 'weekly report|week report|weekly summary|weekly overview|weekly review|report of the week|report for the week',
    most: 'spend most|spent most|spend the most|spent the most|spend most on|most of my money|most money|biggest categor*|largest categor*|top categor*|main expense*|where does … money go|where did … money go|where is … money going|where all … money|what do i spend … on|what did i spend … on|by category|per category|cost me most|costs me most',
    biggest:
      'biggest|largest|most expensive|highest|priciest|costliest|top expenses|top purchases|top spendings|top 5|top five|top 10|top ten',
    tips: 'tip|tips|save money|save more|spend less|cut down|cut back|stands out|anything unusual|anything odd|something unusual|charged twice|paid twice|double charge*|duplicate*',
    overview: 'report|overview|summary|statement|review|how was',
  },
  against: 'than|with|to|against|vs|versus|from|over',
  around:
    'pay|paid|paying|buy|bought|buying|get|got|go|went|gone|have|had|eat|ate|visit|visited|see|saw|take|took|use|used|order|ordered|spend|spent|money|something|anything|time|did|do|was|when|last|else|for|on|at|there|some|any|new|bill|invoice|payment|expense|entry|purchase',
  on: 'on|for|in|during',
  all: "everything|all|total|average|avg|whole|entire|things|thing|stuff|far|now|real|sure|general|full|sum|month|months|week|weeks|year|years|day|days|weekend|weekends|date|period|past|current|previous|category|categories|expenses|spending|costs|overall|altogether|general|short|cash|card|order|long|which|what|each|every|per|most|more|less|compare|comparison|report|overview|summary|today|yesterday|so|until|till|and|or|than|as|usual|have|has|i've|ive|we've",
};
