import type { Reply } from '../../src/bot/turn';
import { countedOf } from '../../src/ledger/pinned';
import { type Grown, growth } from '../../src/reports/growth';
import { changeLine, comparedReply, heldAgainst } from '../replies/compared';
import { shortLine } from '../replies/short-line';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "Why did I spend more in october?": what grew, by how much, and which entries did it. */
export const why: Answer = {
  id: 'why',
  async answer(asked, turn, { books, draw }) {
    const question = heldAgainst(asked);
    const report = await growth.run(question, books);
    const reply = await comparedReply({ asked, question, report, books, draw, turn });
    if (report.grown.length === 0) return reply;
    const { currency } = report.currencies[0]!;
    const lines = report.grown.flatMap((grown): Reply['lines'] => [
      changeLine(grown, currency),
      ...grown.entries.filter((entry) => isCause(countedOf(entry).minor, grown)).map((entry) => shortLine(entry, true)),
    ]);
    return {
      ...reply,
      lines: [...reply.lines.filter(({ sentence }) => sentence !== 'compare.line'), ...lines],
      buttons: [...asks('button.biggest', 'biggest', asked), ...asks('button.by-day', 'by-day', asked)],
    };
  },
};

/** An entry explains growth where it makes a good part of it. */
function isCause(minor: number, { change }: Grown): boolean {
  return minor >= change / 4;
}
