/** Categories: listed, made, renamed, merged, hidden. */
export const CATEGORIES = [
  'category.list',
  'category.line',
  'category.how',
  'category.made',
  'category.there',
  'category.none',
  'category.renamed',
  'category.merged',
  'category.same',
  'category.needed',
  'category.hidden',
  'category.unhidden',
  'category.too-much',
  'category.back',
  'category.with',
] as const;
