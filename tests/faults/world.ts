import type { SendGrid } from '../support/sendgrid';
import type { TelegramEmulator } from '../support/telegram-emulator';
import type { ServerChild } from './server-child';

/** Everything that a fault may strike. */
export interface World {
  readonly server: ServerChild;
  readonly telegram: TelegramEmulator;
  readonly sendGrid: SendGrid;
  readonly dataDir: string;
  /** From 0 to 1, the same for the same seed. */
  random(): number;
}

/** One thing that goes wrong. A new one is a file in `kinds/` and a line in its index. */
export interface Fault {
  readonly id: string;
  /** Resolves once it has struck; what it broke mends itself. */
  strike(world: World): Promise<void>;
}
