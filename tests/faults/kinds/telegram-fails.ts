import type { TelegramFault } from '../../support/telegram-emulator';
import type { Fault } from '../world';

/** Telegram fails so for its next few messages. */
export function telegramFails(how: string, fault: TelegramFault): Fault {
  return {
    id: `Telegram: ${how}`,
    async strike({ telegram, random }) {
      const next = Array.from({ length: 1 + Math.floor(random() * 6) }, () => fault);
      telegram.faults.sendMessage = [...(telegram.faults.sendMessage ?? []), ...next];
    },
  };
}
