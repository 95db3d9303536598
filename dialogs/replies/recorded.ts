import type { Reply, Turn } from '../../src/bot/turn';
import type { Value, Values } from '../../src/languages/voice';
import type { Entry } from '../../src/ledger/entry';
import { SCHEDULE } from '../../src/ledger/schedules';
import { walletName } from './wallet-name';
import { writtenBy } from './written-by';

type Line = Reply['lines'][number];

/** One short line an entry: amount, category, what it was, the day if it is not today. */
export function entryLines(entries: readonly Entry[], turn: Turn, mark: 'check' | 'bullet' = 'bullet'): Line[] {
  return entries.map((entry) => ({ sentence: 'record.line', values: { mark, ...lineValues(entry, turn) } }));
}

/** As many as a message shows one by one: an import that is taken back has thousands. */
export function shownOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.slice(0, MOST_SHOWN);
}

const MOST_SHOWN = 10;

/** What the person sees after writing: what was understood, and the ways back. */
export function recordedReply(
  entries: readonly Entry[],
  turn: Turn,
  unclear?: { sign: string; currency: string },
): Reply {
  const lines = entryLines(entries, turn, entries.length === 1 ? 'check' : 'bullet');
  if (entries.length > 1) lines.unshift({ sentence: 'record.count', values: { count: entries.length } });
  if (unclear) lines.push({ sentence: 'record.assumed-currency', values: unclear });
  return { lines, ...waysBack(entries) };
}

/** The same reply with more lines under it. */
export function withLines(reply: Reply, more: Reply['lines']): Reply {
  return more.length > 0 ? { ...reply, lines: [...reply.lines, ...more] } : reply;
}

/** What stands after a correction. */
export function changedReply(entries: readonly Entry[], turn: Turn): Reply {
  return { lines: [{ sentence: 'edit.done' }, ...entryLines(entries, turn)], ...waysBack(entries) };
}

/** Buttons that take back the operation which wrote these entries, or open them. */
function waysBack(entries: readonly Entry[]): Pick<Reply, 'buttons' | 'entries'> {
  const [first] = entries;
  if (!first) return {};
  return {
    buttons: [
      { title: 'button.undo', do: 'undo', with: first.keys.at(-1) },
      { title: 'button.edit', do: 'open', with: entries.length === 1 ? first.id : first.batch },
    ],
    entries: entries.map(({ id }) => id),
  };
}

function lineValues(entry: Entry, turn: Turn, today = turn.today): Values {
  return {
    type: entry.type,
    amount: entry.worth
      ? { say: 'amount.converted', with: { amount: entry.money, counted: { ...entry.worth, about: true } } }
      : entry.money,
    category: { category: entry.category },
    ...noteValues(entry, turn),
    when: entry.day === today ? 'today' : 'other',
    day: { day: entry.day },
  };
}

/** An entry in a numbered list, with its day. */
export function listLine(entry: Entry, number: number, turn: Turn): Line {
  return { sentence: 'list.line', values: { ...lineValues(entry, turn, entry.day), number } };
}

function noteValues(entry: Entry, turn: Turn): Values {
  const { type, wallet, toWallet } = entry;
  if (type === 'transfer' && (wallet ?? toWallet)) {
    const sides = { from: walletName(wallet), to: walletName(toWallet) };
    return { note: 'named', noteText: { say: 'wallet.from-to', with: sides } };
  }
  const by = writtenBy(entry, turn);
  // What a schedule wrote is known by its sign.
  const repeats = entry.source.channel === SCHEDULE ? '🔁' : undefined;
  const payee = entry.payee === entry.note ? undefined : entry.payee;
  const tags = entry.tags.map((tag) => `#${tag}`).join(' ');
  const paidWith = wallet && ({ say: 'wallet.with', with: { wallet: walletName(wallet) } } as const);
  const parts: Value[] = [entry.note, payee, tags, paidWith, by, repeats].flatMap((part) => part || []);
  return { note: parts.length > 0 ? 'named' : 'none', noteText: { parts } };
}
