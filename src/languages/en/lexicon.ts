import type { Lexicon } from '../../understanding/category/words';

export const lexicon: Lexicon = { draft: true };
