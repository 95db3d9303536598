import type { Reply, Turn } from '../src/bot/turn';
import type { Ledger } from '../src/ledger/ledger';
import type { Money } from '../src/ledger/money';
import { walletName } from './replies/wallet-name';

/** "how much cash do I have?": what it was said to hold, and what moved in it since. */
export async function walletBalance(wallet: string, { person }: Turn, ledger: Ledger): Promise<Reply> {
  const held = person.holds?.find((one) => one.wallet === wallet);
  const moved = await ledger.moved(person.ledgerId, wallet, held && { day: held.day, at: new Date(held.at) });
  const amounts = summed([...(held ? [held] : []), ...moved.map(({ counted }) => counted)]);
  const name = walletName(wallet);
  if (amounts.length === 0) return { lines: [{ sentence: 'wallet.unknown', values: { wallet: name } }] };
  return { lines: [{ sentence: 'wallet.balance', values: { wallet: name, amounts } }] };
}

/** One sum a currency; what is in none is not converted here. */
function summed(all: readonly Money[]): Money[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of all) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ minor, currency }));
}
