import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = {
  units: {
    dollar: 'dollar|dollars|buck|bucks|bux|dollar bill|dollars bill',
    GBP: 'pound sterling|pounds sterling|quid|sterling',
    pound: 'pound|pounds',
    EUR: 'euro|euros',
    rupee: 'rupee|rupees',
    peso: 'peso|pesos',
    franc: 'franc|francs',
    krone: 'krona|kronor|kroner|krone',
    crown: 'crown|crowns',
    shilling: 'shilling|shillings',
    rial: 'riyal|riyals|rial|rials',
    real: 'reais|real|reals',
    lira: 'lira|liras',
    yen: 'yen',
    CNY: 'yuan|kuai|renminbi',
    ruble: 'ruble|rubles|rouble|roubles',
    IDR: 'rupiah|rupiahs',
    RON: 'leu|lei',
  },
  cents: { cent: 'cent|cents|c', GBP: 'pence|p|penny|pennies', INR: 'paise|paisa', MYR: 'sen' },
  coins: {
    '0.05 dollar': 'nickel|nickels',
    '0.1 dollar': 'dime|dimes',
    '0.25 dollar': 'quarter|quarters',
    '10 GBP': 'tenner|tenners',
    '5 GBP': 'fiver|fivers',
    '0.1 CNY': 'mao|jiao',
    '1000 own': 'grand',
  },
  powers: {
    2: 'hundred',
    3: 'k|thousand',
    5: 'lakh|lakhs|lac|lacs',
    6: 'm|mn|mil|mill|million|millions',
    7: 'cr|crore|crores',
    9: 'b|bn|bln|billion|billions',
    12: 'trillion|trillions',
  },
  of: 'of',
  and: 'and',
  counted: `am|pm|a.m|p.m|oclock|o|hrs|hr|hour|hours|h|min|mins|minute|minutes|sec|secs|second|seconds|day|days|week|weeks|month|months|
    year|years|yr|yrs|night|nights|time|times|x|pcs|pc|piece|pieces|item|items|unit|units|people|persons|person|pax|guests|ticket|
    tickets|trips|rides|packs|pack|bottles|cups|slices|boxes|bags|kg|kgs|g|gr|gram|grams|oz|lb|lbs|ml|l|liter|liters|litre|litres|km|miles|mile|
    mi|gal|gallon|gallons|gb|mb|cm|mm|inch|inches|percent|pct|points|meetings|transactions|expenses|entries|purchases|payments|
    categories|star|stars|pair|pairs|sets|rolls|cans|loaf|loaves|servings|plates|bunches|jars|cartons|shots|pints|mugs|st|nd|rd|th|of us|guys|kids|friends|more|adults|ac`,
  numbered:
    'page|number|no|nr|line|gate|size|platform|terminal|chapter|version|route|floor|step|level|highway|inv|ref|pin|otp|code|ending|ending in|episode|last|past|top|next|every|within|largest|biggest|recent|latest|previous|grade|ext|call|dial',
  named:
    'room|flight|iphone|windows|bus|bus no|table|seat|invoice|galaxy|ps|phone|season|unit|extension|apt|train|tram|order',
  dayBefore: 'on the|on|the|since|until|till|at|in|of the|by|around',
  income: `got paid|get paid|was paid|were paid|been paid|paid me|pays me|paid by|salary|salaries|paycheck|paycheque|wage|wages|payday|income|received|recieved|receive|
    earned|earn|earnings|bonus|dividend|dividends|freelance payment|commission|interest earned|cashback|cash back|sold|won|
    deposit from|gift from|paid back by|tips received|tip income|rental income|pension|stipend|allowance from|royalties|revenue|made from|sent me|gave me|
    payout|winnings|lottery win|inheritance|reimbursed me|credited|side hustle|from client|transfer from|deposited`,
  incomeBefore: 'got|get|gets',
  refund:
    'refund|refunded|refunds|returned for|got back|money back|moneyback|reimbursed|reimbursement|chargeback|returned item|rebate',
  expense: `spent|spend|paid|pay|bought|buy|purchased|cost|costs|charged|dropped|blew|ordered|got a|got an|got some|got the|got myself|got groceries|got gas|
    got coffee|got lunch|got dinner|got food|expense|owe|rented|booked|gave|sent to|transferred to|tipped|donated|lost|received a bill|got a bill|bill from|salary to|wages to`,
  spent: 'spent|bought|purchased|spend',
  total: 'total|sum|in total|altogether|all in all',
  each: 'each|each way|one way|apiece|a piece|per piece|per person|a pop|ea',
  eachBefore: 'each at|each',
  between: 'and|then|plus|also|and also|and then|as well as|after that|along with',
  filler: `i|i've|ive|we|have|had|has|just|my|a|an|the|for|on|at|in|to|of|from|with|by|is|was|were|it|that|this|some|and|then|also|plus|
    spent|spend|paid|pay|bought|buy|purchased|cost|costs|me|us|got|get|log|add|record|track|put|please|pls|hey|hi|hello|ok|expense|expenses|
    income|received|earned|new|entry|about|around|only|today|yesterday|there|so|another|total|amount|each|worth|note|down|as|an|up|s|ve|out|off|over|
    charged|dropped|blew|lol|haha|omg|ugh|uh|um|okay|btw`,
};
