import type { Chat } from '../../src/accounts/person';
import type { Ask, Intent } from '../../src/bot/intent';
import type { AccountMeans } from './means';

interface Slots {
  /** What the person calls it: "telegram". */
  readonly what?: string;
  readonly found?: readonly Chat[];
  /** Its place among those found. */
  readonly which?: string;
}

/** What people call the channels, whatever their language. */
const CALLED: Readonly<Record<string, RegExp>> = {
  telegram: /telegram|телеграм|电报|tg/i,
  msteams: /teams/i,
  directline: /web|widget|site|сайт|网/i,
};

/** "unlink telegram": that chat no longer opens this ledger. */
export function unlink({ linking }: AccountMeans): Intent<Slots> {
  return {
    id: 'unlink',
    begin: ({ meaning }) => ({ what: meaning.what }),
    ask: ({ found, which }) => (found && !which ? askWhich(found) : undefined),
    take: (slots, { value }) => ({ ...slots, which: value }),
    fulfil: async ({ what, found, which }, turn) => {
      const linked = await linking.chats(turn.person);
      if (linked.length < 2) return turn.reply({ lines: [{ sentence: 'unlink.only' }] });
      const meant = found?.[Number(which)]
        ? [found[Number(which)]!]
        : linked.filter(({ channel }) => isMeant(channel, what));
      const [chat] = meant;
      if (!chat) return turn.reply({ lines: [{ sentence: 'unlink.none' }] });
      if (meant.length > 1) return turn.follow({ id: 'unlink', slots: { what, found: meant } satisfies Slots });
      const stands = linked.find(({ channel, user }) => channel === chat.channel && user === chat.user);
      if (!stands) return turn.reply({ lines: [{ sentence: 'unlink.none' }] });
      await linking.unlink(turn.person, stands, turn.now);
      const channel = { say: 'chat.name' as const, with: { channel: chat.channel } };
      turn.reply({ lines: [{ sentence: 'unlink.done', values: { channel } }] });
    },
  };
}

function isMeant(channel: string, what: string | undefined): boolean {
  return what === undefined || (CALLED[channel]?.test(what) ?? what.toLowerCase() === channel);
}

function askWhich(found: readonly Chat[]): Ask {
  return {
    slot: 'chat',
    sentence: 'unlink.which',
    choices: found.map(({ channel, createdAt }, place) => ({
      title: { text: `${place + 1} · ${channel} · ${new Date(createdAt).toISOString().slice(0, 10)}` },
      value: String(place),
    })),
  };
}
