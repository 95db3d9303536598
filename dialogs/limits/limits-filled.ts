import type { Press } from '../../src/bot/press';
import { operationOf, type Reply, type Turn } from '../../src/bot/turn';
import type { Limit } from '../../src/ledger/limit';
import type { LimitDone, Limits, LimitWish } from '../../src/ledger/limits';
import { money } from '../../src/ledger/money';
import { refusal } from '../plan';
import { asShown, limitLine } from './limit-lines';
import { limitRefused } from './limit-refused';
import { TOTAL } from './limits-form';

/** Sets what was changed in the form of the limits; undefined where nothing was. Fields that are empty leave things as they are. */
export async function limitsFilled(
  filled: NonNullable<Press['filled']>,
  limits: Limits,
  turn: Turn,
): Promise<Reply | undefined> {
  const operation = operationOf(turn);
  const within = (id: string) => turn.categories.within(id);
  const book = await limits.book(operation.ledgerId);
  const replies: Reply[] = [];
  const dones: Exclude<LimitDone, { readonly refused: unknown }>[] = [];
  // Of one message each limit has a key of its own: the same press again does nothing more.
  const set = async (name: string, wish: Omit<LimitWish, 'to' | 'within'>, before?: Limit) => {
    const written = filled[name]?.trim();
    if (!written) return;
    const amount = money(written, wish.currency);
    if ('refused' in amount) {
      replies.push(refusal(amount.refused, { amount: written, currency: wish.currency }));
      return;
    }
    if (amount.minor === before?.money.minor) return;
    const source = { ...operation.source, message: `${operation.source.message}/${name}` };
    const done = await limits.set({ ...operation, source }, { ...wish, to: amount.minor, within });
    if ('refused' in done) replies.push(limitRefused(done.refused));
    else dones.push(done);
  };
  for (const limit of book.limits) {
    const { scope, every, money } = limit;
    await set(limit.id, { scope, every, currency: money.currency }, limit);
  }
  const of = filled.of ?? '';
  if (of === TOTAL || turn.categories.isKnown(of)) {
    const scope = of === TOTAL ? ({ of: 'total', name: '' } as const) : ({ of: 'category', name: of } as const);
    await set('amount', { scope, every: 'month', currency: turn.person.currency });
  }
  if (replies.length + dones.length === 0) return undefined;
  const [first] = dones;
  return {
    lines: [...dones.map(({ limit, before }) => limitLine(limit, before)), ...replies.flatMap(({ lines }) => lines)],
    buttons: [
      ...(dones.length === 1 ? [{ title: 'button.set-back' as const, do: 'limit-back', with: first!.key }] : []),
      { title: 'button.limits', do: 'limit-status' },
    ],
    entries: dones.length === 1 ? [asShown(first!.limit)] : [],
  };
}
