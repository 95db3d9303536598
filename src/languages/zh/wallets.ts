import type { WalletWords } from '../../understanding/wallet/words';

export const wallets: WalletWords = {
  names: {
    cash: '现金|钱包|現金',
    card: '卡|银行卡|信用卡',
    savings: '储蓄|存款|储蓄账户|储蓄卡',
    bank: '银行|账户|银行账户|活期',
  },
  moved: '转了|转到|转入|转账了|挪了|转出',
  withdrew: '取了|取现|取款|提现|取钱',
  deposited: '存入现金|存现|存了现金',
  from: '从|由',
  to: '到|去|进|入|至',
  the: '我的',
};
