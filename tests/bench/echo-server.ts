// A bare botbuilder echo bot, as the SDK's own sample has it, on the same restify and the same Direct Line endpoint: what the
// framework alone costs.
import type { AddressInfo } from 'node:net';
import { ActivityHandler, MessageFactory } from 'botbuilder';
import restify from 'restify';
import { DirectLine } from '../../channels/direct-line/direct-line';
import { WidgetTokens } from '../../src/accounts/widget-tokens';
import { NO_LIMITS } from './no-limits';
import { recentLog } from './recent-log';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const said = `echo ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(said, said));
      await next();
    });
  }
}

const echo = new EchoBot();
const server = restify.createServer({ name: 'echo' });
const now = () => new Date();
const channel = new DirectLine(
  {
    conversations: recentLog(),
    tokens: new WidgetTokens({ secrets: ['an echo needs no secret that anyone keeps'], now }),
    firstUse: async () => true,
    origins: [],
    limits: NO_LIMITS,
  },
  {
    receive: (context) => echo.run(context),
    log: { info() {}, warn() {}, error() {} },
    picture: async () => undefined,
    now,
  },
);
channel.routes(server);
void channel.start().then(() => {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.server.address() as AddressInfo;
    process.stdout.write(`ready http://127.0.0.1:${port}\n`);
  });
});
