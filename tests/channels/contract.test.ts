import { botFrameworkDriver } from './botframework-driver';
import { consoleDriver } from './console-driver';
import { everyChannel } from './contract';
import { directLineDriver } from './direct-line-driver';
import { telegramDriver } from './telegram-driver';

everyChannel('telegram by polling', telegramDriver('polling'));
everyChannel('telegram by webhook', telegramDriver('webhook'));
everyChannel('botframework', botFrameworkDriver);
everyChannel('console', consoleDriver);
everyChannel('directline', directLineDriver);
