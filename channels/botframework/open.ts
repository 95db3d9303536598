import { AssertionError } from 'node:assert';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ChannelHost, Configured } from '../channel';
import type { BotFrameworkSettings } from '.';
import { BotFrameworkChannel } from './botframework-channel';

/** The channel of an app, or what is wrong with its credentials. */
export function open(appId: string, settings: BotFrameworkSettings, host: ChannelHost): Configured {
  const { MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId, connectorPatience, openIdMetadata } = settings;
  try {
    const credentials =
      settings.credentials ??
      credentialsOf({ MicrosoftAppId: appId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId });
    return { on: new BotFrameworkChannel({ appId, credentials, openIdMetadata, patience: connectorPatience }, host) };
  } catch (error) {
    if (error instanceof AssertionError) return { off: error.message };
    throw error;
  }
}

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
