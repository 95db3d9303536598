import type { SendGrid } from '../support/sendgrid';
import type { TelegramEmulator } from '../support/telegram-emulator';
import type { Count } from './count';
import type { ServerChild } from './server-child';
import type { Teams } from './teams';
import type { Visitor } from './visitor';

/** Everything that a fault may strike. */
export interface World {
  readonly server: ServerChild;
  /** Where the server listens. */
  readonly url: string;
  readonly telegram: TelegramEmulator;
  readonly teams: Teams;
  readonly sendGrid: SendGrid;
  readonly dataDir: string;
  /** What a fault has counted itself. */
  readonly counts: Count[];
  /** Who writes all the while. */
  readonly visitors: readonly Visitor[];
  /** From 0 to 1, the same for the same seed. */
  random(): number;
}

/** One thing that goes wrong. A new one is a file in `kinds/` and a line in its index. */
export interface Fault {
  readonly id: string;
  /** Resolves once it has struck; what it broke mends itself. */
  strike(world: World): Promise<void>;
  /** It takes long, or needs a house made for it: it strikes once, in a run of its own. */
  readonly alone?: Alone;
}

/** The house of a fault that strikes alone. */
export interface Alone {
  /** How many write beside it; absent: as many as always. */
  readonly visitors?: number;
  /** Further variables of the server. */
  readonly env?: () => NodeJS.ProcessEnv;
  /** Prepares DATA_DIR before anything is in it; says why it cannot, and then the run is left out. */
  readonly prepare?: (dataDir: string) => string | undefined;
  readonly tidy?: (dataDir: string) => void;
}
