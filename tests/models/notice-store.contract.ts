import type { Notice } from '../../src/outbox/notice';
import type { Leased, NoticeStore } from '../../src/outbox/notice-store';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 10, 0, seconds));

export function aNotice(personId: string, key: string): Notice {
  return {
    personId,
    key,
    about: 'test',
    lines: [{ sentence: 'welcome', values: { 'a.b': 1, $set: { minor: 5, currency: 'EUR' } } }],
  };
}

/** What every store of notices holds to. `open` answers one that is empty. */
export function noticeStoreContract(open: () => Promise<NoticeStore>): void {
  let store: NoticeStore;
  const lease = (now: Date, token = 'one') => store.lease(now, token, new Date(now.getTime() + 20_000));
  const keysOf = (notices: readonly Notice[]) => notices.map(({ key }) => key);

  beforeEach(async () => {
    store = await open();
  });

  it('takes a key of a person once, and gives the notice back as it was', async () => {
    const notice = aNotice('alice', 'k');
    const tries = await Promise.all(Array.from({ length: 12 }, () => store.add(notice, at(0))));
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect(await store.add(aNotice('bob', 'k'), at(0))).not.toBe(false);
    expect((await lease(at(0)))?.notice).toEqual(notice);
  });

  it('leases to one at a time, and to the next when that one has died', async () => {
    await store.add(aNotice('alice', 'k'), at(0));
    const all = await Promise.all(['a', 'b', 'c'].map((token) => lease(at(1), token)));
    expect(all.filter(Boolean)).toHaveLength(1);
    expect(await lease(at(20), 'd')).toBeUndefined();
    expect(await lease(at(22), 'e')).toMatchObject({ token: 'e', tries: 2 });
  });

  it('keeps a notice that was leased from the start, as long as it is renewed', async () => {
    const leased = (await store.add(aNotice('alice', 'k'), at(0), { token: 'mine', until: at(20) })) as Leased;
    expect(leased).toMatchObject({ token: 'mine', tries: 1, told: [], others: [] });
    await store.renew(leased, at(40));
    expect(await lease(at(30))).toBeUndefined();
  });

  it('lets a late worker change nothing but what was told', async () => {
    const late = (await store.add(aNotice('alice', 'k'), at(0), { token: 'late', until: at(20) })) as Leased;
    const next = (await lease(at(21), 'next'))!;
    await store.again(late, at(90));
    await store.finish(late, at(22), false);
    await store.tell(late, { route: 'telegram', how: 'told', at: at(22) });
    await store.tell(next, { route: 'telegram', how: 'failed', at: at(23), reason: 'x' });
    await store.again(next, at(30));
    expect((await lease(at(30), 'last'))?.told).toMatchObject([{ route: 'telegram', how: 'told' }]);
  });

  it('keeps a pause, counts tries, and forgets all but the key in the end', async () => {
    await store.add(aNotice('alice', 'k'), at(0));
    await store.again((await lease(at(0)))!, at(5));
    expect(await lease(at(4))).toBeUndefined();
    const second = (await lease(at(5)))!;
    expect(second.tries).toBe(2);
    await store.finish(second, at(6), false);
    expect(await lease(at(99))).toBeUndefined();
    expect(await store.add(aNotice('alice', 'k'), at(99))).toBe(false);
    expect(await store.waiting()).toBe(0);
  });

  it('speaks with one voice for what is due for a person, and never for what was tried or is later', async () => {
    await store.add(aNotice('alice', 'tried'), at(0));
    await store.again((await lease(at(0)))!, at(1));
    for (const key of ['first', 'second', 'third']) await store.add(aNotice('alice', key), at(2));
    await store.add(aNotice('bob', 'of bob'), at(2));
    await store.add(aNotice('alice', 'later'), at(50));
    await store.finish((await lease(at(2)))!, at(2), false); // the one that was tried
    const lead = (await lease(at(3), 'lead'))!;
    const { others } = lead;
    expect([lead.notice.key, ...keysOf(others)].sort()).toEqual(['first', 'second', 'third']);
    await store.again(lead, at(10));
    const again = (await lease(at(10), 'again'))!;
    const who = [again, (await lease(at(10), 'bob'))!];
    expect(who.map(({ notice }) => notice.key).sort()).toEqual([lead.notice.key, 'of bob'].sort());
    const retried = who.find(({ id }) => id === lead.id)!;
    expect(keysOf(retried.others).sort()).toEqual(keysOf(others).sort());
    await store.finish(retried, at(11), false);
    expect(await store.waiting()).toBe(2);
  });

  it('holds without counting a try, until it is woken', async () => {
    await store.add(aNotice('alice', 'k'), at(0));
    await store.hold((await lease(at(0)))!, at(3600));
    expect(await lease(at(99))).toBeUndefined();
    expect(await store.overdue(at(3599))).toEqual({ count: 0, since: undefined });
    expect(await store.overdue(at(3601))).toEqual({ count: 1, since: at(3600) });
    await store.wake('bob', at(99));
    expect(await lease(at(99))).toBeUndefined();
    await store.wake('alice', at(99));
    expect(await lease(at(99))).toMatchObject({ tries: 1 });
  });

  it('holds what it spoke for beside it, each for itself again', async () => {
    for (const key of ['first', 'second']) await store.add(aNotice('alice', key), at(0));
    const lead = (await lease(at(1)))!;
    expect(lead.others).toHaveLength(1);
    await store.hold(lead, at(60));
    expect(await lease(at(59))).toBeUndefined();
    const later = (await lease(at(60)))!;
    expect([later.tries, later.others.length]).toEqual([1, 1]);
  });

  it('shows what has failed, the newest first, with its reasons', async () => {
    for (const [place, key] of ['old', 'new'].entries()) {
      await store.add(aNotice('alice', key), at(place));
      const leased = (await lease(at(place)))!;
      await store.tell(leased, { route: 'telegram', how: 'failed', at: at(place), reason: `${key} reason` });
      await store.finish(leased, at(place), true);
    }
    const failures = await store.failures(5);
    expect(failures.map(({ told }) => told[0]?.reason)).toEqual(['new reason', 'old reason']);
    expect(await store.failures(1)).toHaveLength(1);
  });

  it('sweeps keys of long ago and forgets a person whole', async () => {
    await store.add(aNotice('alice', 'done'), at(0));
    await store.finish((await lease(at(0)))!, at(1), false);
    await store.sweep(at(1));
    expect(await store.add(aNotice('alice', 'done'), at(2))).toBe(false);
    await store.sweep(at(2));
    expect(await store.add(aNotice('alice', 'done'), at(2))).not.toBe(false);
    await store.forget('alice');
    expect(await store.waiting()).toBe(0);
  });
}
