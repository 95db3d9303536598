import { botFrameworkDriver } from './botframework-driver';
import { everyChannel } from './contract';
import { telegramDriver } from './telegram-driver';

everyChannel('telegram by polling', telegramDriver('polling'));
everyChannel('telegram by webhook', telegramDriver('webhook'));
everyChannel('botframework', botFrameworkDriver);
