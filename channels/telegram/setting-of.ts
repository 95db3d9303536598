import zoneAt from '@photostructure/tz-lookup';
import type { Message } from 'telegraf/types';
import type { ButtonPress } from '../channel';

/**
 * What a shared place or contact says about the person who shares it: their time zone, their number. The place itself goes no
 * further, and neither does anybody else's number.
 */
export function settingOf(message: Message): ButtonPress | undefined {
  if ('location' in message) {
    const zone = zoneAt(message.location.latitude, message.location.longitude);
    return { do: 'settings', with: `- - ${zone}` };
  }
  if ('contact' in message && message.contact.user_id === message.from?.id)
    return { do: 'phone', with: message.contact.phone_number };
  return undefined;
}
