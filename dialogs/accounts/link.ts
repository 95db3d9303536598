import type { Intent } from '../../src/bot/intent';
import type { Reply, Turn } from '../../src/bot/turn';
import type { AccountMeans } from './means';

interface Slots {
  /** What the person was given in another chat. */
  readonly code?: string;
}

const MINUTE = 60_000;

/** "link": a code for the other chat, or what is to be said about the code that was shown. */
export function link(means: AccountMeans): Intent<Slots> {
  const { linking } = means;
  return {
    id: 'link',
    begin: ({ press, meaning }) => ({ code: press?.do === 'link' ? press.with : meaning.code }),
    fulfil: async ({ code }, turn) => {
      if (code) return shown(code, turn, means);
      const waiting = await linking.waiting(turn.person, turn.now);
      if (waiting) return turn.follow({ id: 'link-agree', slots: await pairSlots(waiting, turn, means) });
      turn.reply(await offered(await linking.offer(turn.person, turn.now), turn, means));
    },
  };
}

async function shown(code: string, turn: Turn, means: AccountMeans): Promise<void> {
  const met = await means.linking.show(code, turn.person, turn.now);
  if ('invited' in met) {
    const { id } = met.invited;
    const invitation = await means.sharing.invitation(id, turn.now);
    if (!invitation) return turn.reply({ lines: [{ sentence: 'link.unknown' }] });
    const { ledger, role, from } = invitation;
    return turn.follow({ id: 'join-ledger', slots: { id, ledger: ledger.name, role, from } });
  }
  if ('into' in met) return turn.follow({ id: 'link-join', slots: await pairSlots(met, turn, means) });
  const minutes = met.refused === 'wait' ? Math.ceil(met.ms / MINUTE) : 0;
  turn.reply({ lines: [{ sentence: `link.${met.refused}`, values: { minutes } }] });
}

/** What is shown before two become one; kept while the question waits. */
export interface PairSlots {
  readonly code: string;
  readonly name: string;
  readonly channel: string;
  readonly there: number;
  readonly here: number;
  /** Whether the ledger of this chat is the one that goes on. */
  readonly stays: boolean;
  readonly sure?: string;
}

async function pairSlots(
  { code, into, other }: { code: string; into: Turn['person']; other: Turn['person'] },
  turn: Turn,
  { ledger }: AccountMeans,
): Promise<PairSlots> {
  const stays = into.id === turn.person.id;
  const them = stays ? other : into;
  const [there, here] = await Promise.all([countOf(them.home), countOf(turn.person.home)]);
  return { code, name: them.name ?? '', channel: them.identities[0]?.channel ?? '', there, here, stays };

  async function countOf(ledgerId: string): Promise<number> {
    const totals = await ledger.totals(ledgerId, { period: { from: '1900-01-01', to: '2999-12-31' } });
    return totals.reduce((sum, { count }) => sum + count, 0);
  }
}

/** The code, the addresses that open a chat with it, and in the widget a picture for the telephone. */
async function offered(code: string, { person, source }: Turn, { doors, qr }: AccountMeans): Promise<Reply> {
  const links = Object.entries(doors(code)).filter(([channel]) => channel !== source.channel);
  const [first] = links;
  const picture = first && source.channel === 'directline' ? await qr(first[1]) : undefined;
  return {
    lines: [
      { sentence: 'link.code', values: { code } },
      ...links.map(([channel, address]) => ({
        sentence: 'link.open' as const,
        values: { channel: { say: 'chat.name' as const, with: { channel } }, link: address },
      })),
    ],
    picture: picture ? { url: picture, alt: `QR · ${first?.[1] ?? person.language}` } : undefined,
  };
}
