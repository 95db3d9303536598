/** Correcting, deleting, looking back. */
export const ENTRIES = [
  'edit.done',
  'edit.what',
  'entry.which',
  'entry.none',
  'entry.hint',
  'delete.done',
  'delete.ask',
  'delete.kept',
  'delete.too-many',
  'list.title',
  'list.none',
  'list.line',
  'list.page',
  'list.end',
  'search.what',
] as const;
