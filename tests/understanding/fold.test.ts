import fc from 'fast-check';
import { bare, fold } from '../../src/understanding/fold';

test.each([
  ['Ｃａｆé　１２', 'café 12'],
  ['1\u202f200,50\u00a0€', '1 200,50 €'],
  ['‘12’ – “tea”', '\'12\' - "tea"'],
  ['١٢٫٥٠', '12.50'],
  ['१२', '12'],
  ['午餐２０，打车３０。', '午餐20,打车30.'],
])('%s is read as %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test('accents go, letters of other scripts stay', () => {
  expect(bare(fold('Überweisung Ёлка façade'))).toBe('uberweisung ёлка facade');
});

test('every unit stays at its own offset, so that spans fit the text as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(bare(fold(text))).toHaveLength(text.length);
    }),
  );
});
