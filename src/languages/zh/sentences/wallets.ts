import type { Said } from '../../sentences';
import type { WALLETS } from '../../sentences/wallets';

export const wallets: Said<typeof WALLETS> = {
  'wallet.name': '{wallet, select, cash {现金} card {卡} savings {储蓄} bank {账户} other {{wallet}}}',
  'wallet.from-to': '{from} → {to}',
  'wallet.with': '👛 {wallet}',
  'wallet.outside': '别处',
  'wallet.balance': '👛 {wallet}：{amounts}',
  'wallet.holds': '👛 {wallet}：{amount}，已记下。之后用它记的账会继续计算。',
  'wallet.unknown': '我还不知道{wallet}有多少。告诉我，例如“我有120现金”。',
};
