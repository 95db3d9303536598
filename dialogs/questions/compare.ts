import { compared } from '../../src/reports/compared';
import { comparedReply, heldAgainst } from '../replies/compared';
import { asks } from './asked-of';
import { besideReply } from './beside';
import type { Answer } from './question';

/** "Compare march and april", "compare food and transport", "is that more than last month?" */
export const compare: Answer = {
  id: 'compare',
  async answer(asked, turn, { books, draw }) {
    if (asked.besides?.length) return besideReply(asked, turn, books);
    const question = heldAgainst(asked);
    const report = await compared.run(question, books);
    const reply = await comparedReply({ asked, question, report, books, draw, turn });
    if (!reply.picture) return reply;
    return {
      ...reply,
      buttons: [...asks('button.why', 'why', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
