const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes long by far, in a file that does not look like it: begun last, it would be waited for alone. */
const LONGEST = [
  'conversations/conversations',
  'browser/web-chat',
  'attacks/fields',
  'attacks/anothers',
  'browser/people',
];

/** Jest's own order goes by the time of the last run, or by the size of the file where there was none. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const known = LONGEST.findIndex((name) => path.endsWith(`${name}.test.ts`));
      return known < 0 ? LONGEST.length : known;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
