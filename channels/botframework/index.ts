import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ChannelKind } from '../channel';

/** Named as Bot Framework itself names them. */
export interface BotFrameworkSettings {
  readonly MicrosoftAppId?: string;
  readonly MicrosoftAppPassword?: string;
  /** MultiTenant, SingleTenant or UserAssignedMSI. */
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppTenantId?: string;
  /** Instead of Microsoft's own, for a test or another cloud. */
  readonly credentials?: ServiceClientCredentialsFactory;
  readonly openIdMetadata?: string;
  readonly connectorPatience?: number;
}

export const botframework: ChannelKind<BotFrameworkSettings> = {
  id: 'botframework',
  configure(settings, host) {
    const appId = settings.MicrosoftAppId?.trim();
    if (!appId) return { off: 'MicrosoftAppId is not set; the Azure portal shows it on the bot’s page' };
    // Only now: nobody without an app should wait for what only it needs.
    const { open } = require('./open') as typeof import('./open');
    return open(appId, settings, host);
  },
};
