import { OpenUpdates } from '../../channels/telegram/open-updates';

const END = 'the turn failed';

it('asks for more from the first update on whose turn is open, and runs no turn twice at once', async () => {
  const open = new OpenUpdates();
  const ends: (() => void)[] = [];
  const turn = () => new Promise<void>((resolve) => ends.push(resolve));
  expect(open.from(7)).toBe(7);
  const [first, again] = [open.take(5, turn), open.take(5, turn)];
  void open.take(6, turn);
  expect(again).toBe(first);
  expect(ends).toHaveLength(2);
  expect(open.from(7)).toBe(5);
  ends[1]!();
  ends[0]!();
  await open.idle();
  expect(open.from(7)).toBe(7);
});

it('does not hold on to a turn that has failed', async () => {
  const open = new OpenUpdates();
  const failing = open.take(5, async () => {
    throw new Error(END);
  });
  await expect(failing).rejects.toThrow(END);
  expect(open.from(7)).toBe(7);
});
