import type { Storage, StoreItems } from 'botbuilder';

/** Where conversations are kept. Where other processes have turns in them as well, one turn at a time has a conversation. */
export interface TurnStorage extends Storage {
  /** Resolves with what is kept of a conversation, once the turns that came before have ended, wherever they run. */
  enter?(key: string): Promise<StoreItems>;
  /** The turn has ended, if it has not ended with a write. */
  leave?(key: string): Promise<void>;
}
