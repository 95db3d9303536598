import type { WalletWords } from '../../understanding/wallet/words';

export const wallets: WalletWords = {
  names: {
    cash: 'cash|my wallet|pocket',
    card: 'card|credit card|debit card',
    savings: 'savings|savings account|saving account',
    bank: 'bank|bank account|checking|checking account|current account|account',
  },
  moved: 'moved|transferred|shifted|i put',
  withdrew:
    'withdrew|withdrawn|took out cash|took out from the atm|cash withdrawal|atm withdrawal|got cash from the atm|drew out',
  deposited: 'deposited|paid in cash into|put cash into',
  from: 'from|out of',
  to: 'to|into|onto|in',
  the: 'my|the|our',
};
