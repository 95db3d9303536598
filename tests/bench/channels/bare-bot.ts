// What the library of a platform costs by itself, with the same answer: node bare-bot.js telegram|botframework|directline SETTINGS
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  type Activity,
  BotAdapter,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { Telegraf } from 'telegraf';
import { type WebSocket, WebSocketServer } from 'ws';
import { LocalCredentials } from '../../support/bot-connector';
import { ready, type Settings, settingsOf } from './settings';

const ANSWER = 'Logged.';

const BARE: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  /** Telegraf and its own webhook. */
  async telegram({ telegram }) {
    const { token, root, url } = telegram!;
    const bot = new Telegraf(token, { telegram: { apiRoot: root, webhookReply: false } });
    bot.on('text', (context) => context.reply(ANSWER));
    bot.botInfo = await bot.telegram.getMe();
    const secretToken = randomUUID();
    await bot.telegram.setWebhook(`${url}/telegram`, { secret_token: secretToken });
    const server = restify.createServer();
    const take = bot.webhookCallback('/telegram', { secretToken });
    server.post('/telegram', async (request, response) => take(request, response));
    ready(server.server);
  },

  /** The SDK's adapter as its samples have it. */
  async botframework({ botframework }) {
    const { app, openId } = botframework!;
    const adapter = new CloudAdapter(
      new ConfigurationBotFrameworkAuthentication(
        {
          MicrosoftAppId: app,
          ValidateAuthority: 'true',
          CallerId: 'urn:botframework:azure',
          ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
          ToBotFromChannelOpenIdMetadataUrl: openId,
          ToBotFromEmulatorOpenIdMetadataUrl: openId,
          ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
          ToChannelFromBotOAuthScope: 'https://api.botframework.com',
          OAuthUrl: 'https://api.botframework.com',
        },
        new LocalCredentials(app),
      ),
    );
    const server = restify.createServer();
    server.use(restify.plugins.jsonBodyParser());
    server.post('/api/messages', async (request, response) => {
      await adapter.process(request, response, async (context) => {
        await context.sendActivity(ANSWER);
      });
    });
    ready(server.server);
  },

  /** There is no library for the server's side of Direct Line: restify, ws and a turn of the SDK, and nothing that is kept. */
  async directline() {
    const sockets = new Map<string, WebSocket>();
    class Streaming extends BotAdapter {
      override async sendActivities(context: TurnContext, said: Partial<Activity>[]): Promise<ResourceResponse[]> {
        const activities = said.map((one) => ({ ...one, id: randomUUID() }));
        sockets.get(context.activity.conversation.id)?.send(JSON.stringify({ activities, watermark: '1' }));
        return activities.map(({ id }) => ({ id }));
      }
      override async updateActivity() {}
      override async deleteActivity() {}
      override async continueConversation() {}
      override async continueConversationAsync() {}
      run(activity: Partial<Activity>) {
        const answer = async (context: TurnContext) => void (await context.sendActivity(ANSWER));
        return this.runMiddleware(new TurnContext(this, activity), answer);
      }
    }
    const adapter = new Streaming();
    const server = restify.createServer();
    server.use(restify.plugins.jsonBodyParser());
    const base = '/v3/directline';
    server.post(`${base}/tokens/generate`, async (_request, response) => response.send(200, { token: randomUUID() }));
    server.post(`${base}/conversations`, async (request, response) => {
      const id = randomUUID();
      response.send(201, { conversationId: id, streamUrl: `ws://${request.headers.host}/${id}` });
    });
    server.post(`${base}/conversations/:id/activities`, async (request, response) => {
      const conversation = { id: request.params.id } as Activity['conversation'];
      const activity = { ...request.body, id: randomUUID(), channelId: 'directline', conversation } as Activity;
      // A client hears its own words as well.
      sockets.get(conversation.id)?.send(JSON.stringify({ activities: [activity], watermark: '0' }));
      response.send(200, { id: activity.id });
      await adapter.run(activity);
    });
    const streams = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request: IncomingMessage, socket, head) =>
      streams.handleUpgrade(request, socket, head, (client) => sockets.set(request.url!.slice(1), client)),
    );
    ready(server.server);
  },
};

void BARE[process.argv[2]!]!(settingsOf(process.argv[3]));
