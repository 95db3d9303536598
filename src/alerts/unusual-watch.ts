import { countedOf } from '../ledger/pinned';
import type { Outbox } from '../outbox/notice';
import type { Telling } from './alert';
import type { AlertRules } from './rules';
import { unusual } from './unusual';
import type { UsualSums } from './usual-sums';
import { isWanted } from './wanted';
import type { Happened } from './watch';

interface UnusualParts {
  readonly usual: UsualSums;
  readonly outbox: Outbox;
  readonly rules: AlertRules;
}

/** Watches for entries that are unlike the others of their category, when they are new. */
export class UnusualWatch {
  constructor(private readonly parts: UnusualParts) {}

  /** What is told of the entries that an operation made; the same operation again is told the same. */
  async after({ person, entries, key, now, today, place }: Happened): Promise<readonly Telling[]> {
    const { usual, outbox, rules } = this.parts;
    const told: Telling[] = [];
    for (const entry of entries) {
      if (!entry.live || entry.batch !== key || !isWanted(person, unusual.id, rules, now)) continue;
      const { category, ledgerId } = entry;
      const found = await usual.of(ledgerId, category, countedOf(entry).currency, today);
      const telling = unusual.check({ entry, usual: found, rule: rules.unusual });
      if (!telling || !isWanted(person, unusual.id, rules, now, telling.of)) continue;
      await outbox.enqueue({ ...telling, personId: person.id, about: unusual.id, toldIn: place });
      told.push(telling);
    }
    return told;
  }
}
