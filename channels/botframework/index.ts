import { AssertionError } from 'node:assert';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ChannelKind } from '../channel';
import { BotFrameworkChannel } from './botframework-channel';

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
}

export const botframework: ChannelKind<BotFrameworkSettings> = {
  id: 'botframework',
  configure({ MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId, ...given }, host) {
    const appId = MicrosoftAppId?.trim();
    if (!appId) return { off: 'MicrosoftAppId is not set; the Azure portal shows it on the bot’s page' };
    try {
      const credentials =
        given.credentials ??
        credentialsOf({ MicrosoftAppId: appId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId });
      return { on: new BotFrameworkChannel({ ...given, appId, credentials }, host) };
    } catch (error) {
      if (error instanceof AssertionError) return { off: error.message };
      throw error;
    }
  },
};

const TYPES = ['multitenant', 'singletenant', 'userassignedmsi'];

/** The SDK checks what each type needs, but takes an unknown type for MultiTenant and misses a password there. */
function credentialsOf(settings: Readonly<Record<string, string | undefined>>): ServiceClientCredentialsFactory {
  const type = settings.MicrosoftAppType?.trim().toLowerCase() || 'multitenant';
  const wrong = (message: string) => new AssertionError({ message });
  if (!TYPES.includes(type)) throw wrong('MicrosoftAppType must be MultiTenant, SingleTenant or UserAssignedMSI');
  if (type === 'multitenant' && !settings.MicrosoftAppPassword?.trim())
    throw wrong('MicrosoftAppPassword is not set; the Azure portal makes one under “Certificates & secrets”');
  return new ConfigurationServiceClientCredentialFactory(
    Object.fromEntries(Object.entries({ ...settings, MicrosoftAppType: type }).filter(([, value]) => value?.trim())),
  );
}
