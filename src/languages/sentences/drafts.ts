/** What is not in the ledger yet: a bank's messages until they are confirmed, and entries that lack something. */
export const DRAFTS = [
  'draft.did',
  'draft.line',
  'draft.there',
  'draft.alike',
  'draft.left',
  'draft.nothing',
  'draft.kept',
  'draft.gone',
  'draft.list',
  'draft.none',
  'draft.unfiled',
  'draft.which',
  'draft.too-many',
  'button.confirm',
] as const;
