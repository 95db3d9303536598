/** At once; and in one round: what is more waits for the next, so that no round takes for ever. */
const BATCH = 50;
const MOST_BATCHES = 40;

/**
 * Does all that is due: of one ledger in order, of several at once. What fails is left for the next round and does not stop the others; the first failure is
 * thrown at the end. `found` answers what is due as it stands then, the longest due first.
 */
export async function eachDue<T extends { readonly id: string; readonly ledgerId: string }>(
  found: (most: number) => Promise<readonly T[]>,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const failed = new Map<string, unknown>();
  for (let round = 0; round < MOST_BATCHES; round += 1) {
    const all = await found(BATCH + failed.size);
    const due = all.filter((one) => !failed.has(placeOf(one)));
    const ledgers = new Map<string, T[]>();
    for (const one of due) ledgers.set(one.ledgerId, [...(ledgers.get(one.ledgerId) ?? []), one]);
    await Promise.all(
      [...ledgers.values()].map(async (theirs) => {
        for (const one of theirs) await work(one).catch((error) => failed.set(placeOf(one), error));
      }),
    );
    if (due.length < BATCH) break;
  }
  for (const error of failed.values()) throw error;
}

function placeOf({ ledgerId, id }: { readonly id: string; readonly ledgerId: string }): string {
  return `${ledgerId}/${id}`;
}
