import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = {
  units: {
    INR: 'rupaye|rupay|rupya|rupiya|rupye|rupee|rupees|rs|rs.|inr|rupaiya|rupe|₹|रु',
    dollar: 'dollar|dollars',
    EUR: 'euro|euros',
  },
  cents: { INR: 'paise|paisa' },
  powers: { 3: 'k|hazaar|hazar|hajar|hajaar|thousand', 5: 'lakh|laakh|lac|l', 6: 'million', 7: 'cr|crore|karod' },
  of: 'ka|ki|ke',
  and: 'aur',
  counted: `baje|ghante|ghanta|min|minute|din|dino|hafte|hafta|mahine|mahina|saal|baar|kg|kilo|g|gram|litre|liter|l|km|log|logo|plate|
    cup|packet|tickets|ticket|percent|pm|am|x|pieces|piece`,
  numbered: 'number|no|page|size|pichle|last|agle|top|ref',
  named: 'room|flight|bus|phone|iphone|order',
  dayBefore: 'tarikh|on|at',
  income: `salary|mila|mile|mili|kamaya|kamaye|kamai|received|income|aaya|aaye|aayi|bonus|bheja mujhe|mujhe diye|ne diye|ne diya|vetan|tankhwah|credited|pension|becha|bech diya|bechkar|
    byaj|interest mila|stipend|freelance se`,
  incomeBefore: 'ne',
  refund: 'refund|wapas|wapis|vapas|cashback|reimbursed|lautaya',
  expense:
    'kharch|kharcha|kharche|spend|spent|diya|diye|paid|kharida|khareeda|kharidi|bhara|bhare|lagaye|lage|liya|li|pay kiya|pay kiye|udaye|de diye',
  spent:
    'ki aayi|ka aaya|ke aaye|ki aai|me aaya|mein aaya|me aayi|mein aayi|ka pada|ki padi|ke pade|bhari|bhara|bhare|jama ki|jama kiya|udaye|udaya|kharch|kharcha|kharida|khareeda|spend',
  total: 'total|kul',
  between: 'aur|phir|fir|and|plus',
  filler: `maine|mene|main|humne|mera|meri|mere|ne|ko|ka|ki|ke|pe|par|mein|me|se|liye|kharch|kharcha|kharche|kiye|kiya|ki|kar|diye|diya|di|hua|hue|gaye|gaya|gayi|hai|hain|ho|
    spend|spent|paid|aaj|kal|parso|aur|phir|ek|for|on|at|the|a|i|my|wala|wali|lage|kharida|khareeda|liya|likho|likh|do|add|karo`,
};
