import type { EntryType } from '../ledger/entry';
import { folded } from './folded';

/** What a column of types says: our own words in every language, and the short forms of banks. */
const WORDS: Readonly<Record<EntryType, string>> = {
  expense:
    'expense|debit|dr|d|s|soll|gasto|ausgabe|depense|despesa|spesa|saida|uscita|расход|支出|withdrawal|out|cargo|lastschrift|debito',
  income:
    'income|credit|cr|c|h|haben|ingreso|einnahme|revenu|receita|entrata|entrada|доход|收入|deposit|in|abono|gutschrift|credito',
  refund: 'refund|reembolso|erstattung|remboursement|rimborso|возврат|退款',
  transfer: 'transfer|transferencia|umbuchung|virement|trasferimento|перевод|转账',
};

const types = new Map<string, EntryType>();
for (const [type, words] of Object.entries(WORDS) as [EntryType, string][])
  for (const word of words.split('|')) types.set(folded(word), type);

/** Banks call a payment to anybody a transfer; only beside a column that says where it went is it one between own wallets. */
export function typeSaid(cell: string, betweenWallets: boolean): EntryType | undefined {
  const type = types.get(folded(cell));
  return type === 'transfer' && !betweenWallets ? undefined : type;
}
