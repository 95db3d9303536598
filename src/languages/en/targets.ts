import type { TargetWords } from '../../understanding/target/words';

export const targets: TargetWords = {
  carry: `please|both|no|nope|oops|sorry|actually|wait|i|me|my|mine|we|our|you|it|its|that|this|these|those|them|one|ones|a|an|of|for|on|in|from|by|with|and|or|
    s|did|do|does|have|has|had|can|could|would|want|should|will|just|only|meant|mean|i mean|correct|correction|fix|change|edit|update|adjust|set|put|
    make|move|file|switch|delete|remove|erase|drop|cancel|get rid|rid|scratch|strike|discard|wipe|show|list|give|see|display|view|what|which|where|when|
    buy|bought|spend|spent|pay|paid|spending|purchase|purchased|purchases|entry|entries|expense entry|expenses|transaction|transactions|record|records|
    recorded|item|items|category|amount|price|cost of|date|day|note|description|wrong|instead|there|be|is there|are there|everything i|ones i|tagged|tag|hashtag|
    euro|euros|dollar|dollars|too|again|under category|filed|belongs`,
  the: 'the',
  was: "was|were|is|are|it's|that's|cost|costs|should be|should have been|must be|came to|be",
  to: 'to|into|as|but|to be',
  not: 'not|instead of|rather than|and not',
  rename:
    'rename|called|name|rename it to|rename to|call it|call that|name that|rename that to|rename it|note to|note is|description to|name it',
  at: 'at',
  last: 'last|latest|newest|most recent|recent|previous',
  all: 'all|everything|every|all the|all of|anything|each',
  over: 'over|above|more than|at least|bigger than|larger than|greater than|from|>|>=',
  under: 'under|below|less than|at most|up to|smaller than|cheaper than|<|<=',
  find: 'find|search|search for|look for|look up',
  more: 'more|next|show more|more please|next page|go on',
  income: 'income|earnings|money in',
  expense: 'expense|an expense|spending|cost',
  refund: 'refund|a refund|money back',
};
