import { overview } from './overview';
import type { Answer } from './question';

/** "Weekly report": the report, over the week that understanding has read. */
export const week: Answer = { id: 'week', answer: overview.answer };
