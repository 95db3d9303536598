import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = {
  out: `kat gaye|kate gaye|debit hue|debit hua|nikale gaye|bheje gaye|bheje|kharch hue`,
  in: `jama hue|jama hua|credit hue|credit hua|aaye hain|prapt hue|mile hain`,
  refund: `wapas aaye|refund hua`,
  outNoun: `bhugtan`,
  inNoun: `jama`,
  neutral: ``,
  balance: `shesh|bakaya|shesh rashi|upalabdh`,
  fee: `shulk`,
  total: `kul rashi`,
  signs: `khata|khate|aapka khata|aapke khate|grahak`,
  declined: `asafal|vifal|apoorn`,
  notice: `otp kisi|kisi se sajha|bakaya hai`,
  merchant: 'ko',
  payer: 'se',
};
