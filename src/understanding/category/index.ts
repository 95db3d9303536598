import type { Step } from '../draft';
import { describeEntries } from './describe-entries';
import { findTags } from './find-tags';
import { readQuestion } from './read-question';

const tags: Step = {
  id: 'tags',
  run(draft) {
    draft.tags = findTags(draft.plain, { start: 0, end: draft.text.length });
  },
};

export const categorySteps: readonly Step[] = [
  tags, // first: the words of a tag are no part of what the others read
  describeEntries,
  readQuestion,
];
