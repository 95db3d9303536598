// The real server at its most talkative, through the web chat and Telegram.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directLineClient, newVisitor } from '../support/direct-line-client';
import { opened } from '../support/opened';
import { TelegramChat } from '../support/telegram-chat';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';
import { runServer } from './run-server';

interface Line {
  readonly msg: string;
  readonly turn?: string;
  readonly failed?: boolean;
}

const JWT_SECRET = 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO';

it('tells the log each turn by its number, and no token, secret, amount or word of a person, also where a platform refuses', async () => {
  const telegram = await TelegramEmulator.start(new Watch());
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'outlay-quiet-'));
  opened.push(async () => {
    await telegram.close();
    rmSync(DATA_DIR, { recursive: true, force: true });
  });
  const server = runServer({
    DATA_DIR,
    JWT_SECRET,
    LOG_LEVEL: 'debug',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  });
  const url = await server.ready;

  const { token, conversationId } = await newVisitor(url);
  const client = directLineClient(url, token);
  await client.say('47.11 zanzibarbecue #quixotag');
  await client.until(() => client.seen.some((one) => 'text' in one && one.text!.includes('47.11') && one.id !== ''));
  client.end();
  const forged = `${token.slice(0, -4)}AAAA`;
  const refused = await fetch(`${url}/v3/directline/conversations/${conversationId}/activities`, {
    headers: { authorization: `Bearer ${forged}` },
  });
  expect(refused.status).toBe(401);

  const ottoline = new TelegramChat(telegram, 88_120_881, 'Ottoline');
  telegram.faults.sendMessage = [{ error_code: 400, description: "can't parse entities: zanzibarbecue" }];
  await ottoline.say('47.12 zanzibarbecue');
  await ottoline.say('47.13 zanzibarbecue');
  await ottoline.hears('47.13');
  telegram.faults.sendMessage = [{ error_code: 400, description: 'chat of ottoline not found' }];
  await ottoline.say('47.14 zanzibarbecue');
  await ottoline.hears('Sorry');
  await ottoline.say('47.15 zanzibarbecue');
  await ottoline.hears('47.15');
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('outlay_channel_errors_total{channel="telegram"} 1');

  server.kill('SIGTERM');
  const { code, out, err } = await server.ended;
  expect(code).toBe(0);
  const said = `${out}${err}`;
  const lines = err.split('\n').flatMap((line): Line[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const ofTurns = lines.filter(({ turn }) => turn !== undefined);
  const ended = ofTurns.filter(({ msg }) => msg === 'a turn ended');
  expect(ended.length).toBeGreaterThanOrEqual(5);
  // All that is told of the turn that failed has its number, and so has the apology.
  const [failed] = ended.filter((line) => line.failed);
  expect(ofTurns.filter(({ turn }) => turn === failed!.turn)).toMatchObject([
    { channel: 'telegram', reason: expect.stringContaining('400'), msg: 'a message was not taken' },
    { channel: 'telegram', msg: 'a turn failed' },
    { channel: 'telegram', intent: 'record', msg: 'a turn ended' },
  ]);
  expect(telegram.sent.some(({ args }) => String(args.text).includes(failed!.turn!))).toBe(true);
  const private_ = [
    token,
    forged,
    telegram.token,
    JWT_SECRET,
    '47.1',
    'zanzibarbecue',
    'quixotag',
    'Ottoline',
    '88120881',
  ];
  expect(private_.filter((word) => said.toLowerCase().includes(String(word).toLowerCase()))).toEqual([]);
}, 60_000);
