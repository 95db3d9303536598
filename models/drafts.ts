import type { Draft } from '../src/ledger/draft';
import type { DraftStore } from '../src/ledger/drafts';
import type { Database } from './database';
import { entryKey } from './entry-document';
import { KeptCollection, keptSchema } from './kept-collection';

const text = { type: String, required: true } as const;

const schema = keptSchema<Draft>('drafts', {
  source: { channel: text, message: text },
  life: String,
  open: { type: Boolean, required: true },
  texts: [String],
});

/** Drafts in MongoDB. */
export class MongoDrafts extends KeptCollection<Draft> implements DraftStore {
  constructor(database: Database) {
    super(database, 'Draft', schema);
  }

  open(ledgerId: string, by: string, most: number): Promise<readonly Draft[]> {
    return this.find({ ledgerId, by, open: true }, { createdAt: 1, _id: 1 }, most);
  }

  async withTexts(ledgerId: string, texts: readonly string[]): Promise<readonly Draft[]> {
    return texts.length === 0 ? [] : this.find({ ledgerId, texts: { $in: [...texts] } }, {}, MOST_ALIKE);
  }

  async drop(ledgerId: string, id: string): Promise<void> {
    await this.database.run(() => this.model.deleteOne({ _id: entryKey(ledgerId, id) }));
  }
}

/** Drafts of the same texts: as often as they were pasted and discarded. */
const MOST_ALIKE = 500;
