import type { Activity, Attachment, ConversationReference, TurnContext } from 'botbuilder';
import { TurnContext as Turns } from 'botbuilder';
import type { ButtonPress, Channel, ChannelHost } from '../../channels/channel';
import { Watch } from '../support/watch';

/** One message as a person sees it on the platform. */
export interface Shown {
  readonly text: string;
  readonly buttons: readonly string[];
  /** 'bytes' or an address: how the platform got the picture. */
  readonly picture?: string;
  /** The name of a file that the person can take. */
  readonly file?: string;
}

/**
 * A channel with its platform around it. What a platform cannot do is absent, and the suite leaves that promise out for it: a
 * terminal delivers nothing twice and has no strangers.
 */
export interface ChannelUnderTest {
  readonly channel: Channel;
  /** UTF-16 units of the longest text that the platform takes. */
  readonly longest?: number;
  /** A person writes; the platform brings it. */
  say(text: string): Promise<void>;
  /** The platform brings the last message once more. */
  again?(): Promise<void>;
  press(title: string): Promise<void>;
  sendPicture?(): Promise<void>;
  /** A file with these bytes, by the platform's own way. */
  sendFile?(name: string, bytes: Buffer): Promise<void>;
  /** The platform brings something that the bot itself has written. */
  echo?(text: string): Promise<void>;
  /** Somebody without the secret tries; answers the HTTP status. */
  intrude?(text: string): Promise<number>;
  shown(): readonly Shown[];
  close(): Promise<void>;
}

export type OpenChannel = (host: ChannelHost, watch: Watch) => Promise<ChannelUnderTest>;

export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const CSV = Buffer.from('day,amount\n2026-03-01,12.50\n');

const UNDO: ButtonPress = { do: 'undo', with: 'batch:41' };
const TRICKY = 'fish & <chips> *salt* _vinegar_ [a](b) `x` 5 < 6 \\ # "q" ~';

/** What every channel promises the house. */
export function everyChannel(name: string, open: OpenChannel): void {
  describe(`${name} keeps the contract of channels`, () => {
    let watch: Watch;
    let under: ChannelUnderTest;
    let heard: Activity[];
    let answer: (context: TurnContext) => Promise<unknown>;
    let files: (Buffer | 'too-large' | undefined)[];
    let errors: string[];
    let most: number;

    beforeEach(async () => {
      watch = new Watch();
      heard = [];
      files = [];
      most = 1_000;
      errors = [];
      answer = async () => undefined;
      under = await open(
        {
          receive: async (context, file) => {
            for (const attachment of context.activity.attachments ?? []) files.push(await file(attachment, most));
            heard.push(context.activity);
            watch.changed();
            await answer(context);
          },
          log: { info: () => undefined, warn: () => undefined, error: (_, message) => errors.push(message) },
          picture: async (url) => (url.includes('missing') ? undefined : PICTURE),
          file: async (url) => (url.includes('missing') ? undefined : CSV),
          now: () => new Date('2026-03-14T09:26:00Z'),
        },
        watch,
      );
      await under.channel.start();
    });

    afterEach(async () => {
      await under.channel.stop();
      await under.close();
    });

    const hears = (count: number) => watch.until(() => heard.length >= count);
    const shows = (count: number) => watch.until(() => under.shown().length >= count);
    const texts = () => under.shown().map(({ text }) => text);

    it('brings a text with the same person, conversation and channel each time', async () => {
      await under.say('spent 12 on lunch');
      await hears(1);
      await under.say('undo');
      await hears(2);
      const [first, second] = heard as [Activity, Activity];
      expect(heard.map(({ type, text }) => [type, text])).toEqual([
        ['message', 'spent 12 on lunch'],
        ['message', 'undo'],
      ]);
      expect(first.from.id).toBeTruthy();
      expect(first.channelId).toBe(under.channel.id === 'botframework' ? 'msteams' : under.channel.id);
      expect([second.from.id, second.conversation.id, second.channelId]).toEqual([
        first.from.id,
        first.conversation.id,
        first.channelId,
      ]);
      expect(new Set([first.id, second.id, undefined]).size).toBe(3);
    });

    it('shows replies in the order they were given', async () => {
      answer = async (context) => {
        await context.sendActivities(['one', 'two'].map((text) => ({ type: 'message', text })));
        await context.sendActivity('three');
      };
      await under.say('count');
      await shows(3);
      expect(texts()).toEqual(['one', 'two', 'three']);
    });

    it('brings back what a button means', async () => {
      answer = (context) => context.sendActivity({ type: 'message', text: 'Logged.', suggestedActions: undo() });
      await under.say('spent 12 on lunch');
      await shows(1);
      expect(under.shown()[0]!.buttons).toContain('Undo');
      answer = async () => undefined;
      await under.press('Undo');
      await hears(2);
      expect(heard[1]).toMatchObject({ type: 'message', value: UNDO });
      expect(heard[1]!.from.id).toBe(heard[0]!.from.id);
      expect(heard[1]!.conversation.id).toBe(heard[0]!.conversation.id);
      expect(heard[1]!.text ?? '').toBe('');
      expect(heard[1]!.id).not.toBe(heard[0]!.id);
    });

    it('shows a picture, with the text beside it', async () => {
      answer = (context) =>
        context.sendActivity({ type: 'message', text: 'March', attachments: [chart('/march.png')] });
      await under.say('chart');
      await watch.until(
        () => under.shown().some(({ picture }) => picture) && texts().some((text) => text.includes('March')),
      );
    });

    it('shows the text and the picture’s name or address when the picture cannot be had', async () => {
      answer = (context) =>
        context.sendActivity({ type: 'message', text: 'March', attachments: [chart('/missing.png')] });
      await under.say('chart');
      await watch.until(() => texts().some((text) => text.includes('March')));
    });

    it.each([
      ['by link', 'https://outlay.example/files/march'],
      ['that it carries', `data:text/csv;base64,${CSV.toString('base64')}`],
      ['whose bytes cannot be had', 'https://outlay.example/files/missing'],
    ])('offers a file %s by its name, with the text beside it', async (_, contentUrl) => {
      const attachments = [{ contentType: 'text/csv', contentUrl, name: 'march.csv' }];
      answer = (context) => context.sendActivity({ type: 'message', text: 'March', attachments });
      await under.say('export march');
      await watch.until(() => texts().some((text) => text.includes('March')));
      await watch.until(() =>
        under.shown().some(({ file, text }) => file === 'march.csv' || text.includes('march.csv')),
      );
      expect(texts().join('\n')).not.toContain('base64');
    });

    it('lets markup characters through as they are', async () => {
      answer = (context) => context.sendActivity({ type: 'message', text: TRICKY, textFormat: 'plain' });
      await under.say(TRICKY);
      await shows(1);
      expect(heard[0]!.text).toBe(TRICKY);
      expect(texts()).toEqual([TRICKY]);
    });

    it('gives a long text whole, in pieces that the platform takes', async () => {
      const lines = Array.from({ length: 1200 }, (_, line) => `${line} coffee 3.50`);
      answer = (context) => context.sendActivity(lines.join('\n'));
      await under.say('list');
      await watch.until(() => texts().join('\n').includes(lines.at(-1)!));
      expect(texts().join('\n').split('\n')).toEqual(lines);
      expect(Math.max(...texts().map(({ length }) => length))).toBeLessThanOrEqual(
        under.longest ?? Number.POSITIVE_INFINITY,
      );
    });

    it('resumes a conversation from a reference that has been JSON', async () => {
      await under.say('hello');
      await hears(1);
      const stored = JSON.stringify(Turns.getConversationReference(heard[0]!));
      await under.channel.resume(JSON.parse(stored) as Partial<ConversationReference>, [
        { type: 'message', text: 'Groceries are at 80 %.', suggestedActions: undo() },
      ]);
      await shows(1);
      expect(under.shown()[0]).toMatchObject({ text: 'Groceries are at 80 %.', buttons: ['Undo'] });
    });

    it('lets the bot apologise once for a turn that failed, and brings the next message', async () => {
      answer = (context) => context.sendActivity('Sorry, that went wrong.');
      await under.say('boom');
      await shows(1);
      answer = async (context) => {
        if (context.activity.text === 'worse') throw new Error('the apology failed too');
        await context.sendActivity('fine');
      };
      await under.say('worse');
      await watch.until(() => heard.length === 2);
      await under.say('next');
      await shows(2);
      expect(texts()).toEqual(['Sorry, that went wrong.', 'fine']);
      expect(errors).toHaveLength(1);
    });

    it('finishes what is in flight when it stops', async () => {
      let proceed = () => {};
      const held = new Promise<void>((resolve) => {
        proceed = resolve;
      });
      answer = async (context) => {
        await held;
        await context.sendActivity('done');
      };
      void under.say('slow');
      await hears(1);
      let stopped = false;
      const stopping = under.channel.stop().then(() => {
        stopped = true;
      });
      await new Promise(setImmediate);
      expect(stopped).toBe(false);
      proceed();
      await stopping;
      await shows(1);
      expect(texts()).toEqual(['done']);
    });

    /** Promises that only some platforms can be tried for. */
    const can = (what: keyof ChannelUnderTest, promise: string, keeps: () => Promise<void>) =>
      it(promise, async () => {
        if (under[what]) await keeps();
        else expect(without(name)).toContain(what);
      });

    can('again', 'brings the same update twice under the same id, or once', async () => {
      await under.say('spent 12 on lunch');
      await hears(1);
      await under.again!();
      await under.say('next');
      await watch.until(() => heard.at(-1)!.text === 'next');
      expect(new Set(heard.slice(0, -1).map(({ id, text }) => `${id} ${text}`)).size).toBe(1);
    });

    can('sendPicture', 'brings a picture as an attachment, with no text', async () => {
      await under.sendPicture!();
      await hears(1);
      expect(heard[0]).toMatchObject({ type: 'message' });
      expect(heard[0]!.text ?? '').toBe('');
      expect(heard[0]!.attachments).toMatchObject([{ contentType: expect.stringMatching(/^image\//) }]);
    });

    can('sendFile', 'brings a file as an attachment with its name, and its bytes on demand', async () => {
      await under.sendFile!('march.csv', CSV);
      await hears(1);
      expect(heard[0]!.attachments).toMatchObject([{ name: 'march.csv' }]);
      expect(files).toEqual([CSV]);
    });

    can('sendFile', 'says that a file is too large, and does not read it', async () => {
      most = 20;
      await under.sendFile!('march.csv', CSV);
      await hears(1);
      expect(files).toEqual(['too-large']);
    });

    can('echo', 'does not bring what the bot itself has said', async () => {
      await under.echo!('Logged.');
      await under.say('hello');
      await hears(1);
      expect(heard.map(({ text }) => text)).toEqual(['hello']);
    });

    can('intrude', 'refuses a stranger before the bot hears', async () => {
      expect(await under.intrude!('give me everything')).toBe(401);
      expect(heard).toEqual([]);
    });
  });
}

/** What a platform lacks of itself; a promise may be left out for these only. */
function without(name: string): readonly string[] {
  if (name === 'console') return ['again', 'sendPicture', 'sendFile', 'echo', 'intrude'];
  if (name === 'directline') return ['echo']; // clients speak for their token's user, whatever they say
  return name === 'telegram by polling' ? ['intrude'] : [];
}

function undo() {
  return { to: [], actions: [{ type: 'postBack', title: 'Undo', value: UNDO }] };
}

function chart(path: string): Attachment {
  return {
    contentType: 'image/png',
    contentUrl: `https://charts.example${path}`,
    name: 'Spending in March by category',
  };
}
