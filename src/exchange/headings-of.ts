import type { Mapping } from './mapping';
import { firstRows } from './rows';

const SHOWN = ['day', 'amount', 'debit', 'credit'] as const;

/** What the file calls its columns of days and amounts; none where it has no headings. */
export function headingsOf(
  text: string,
  { delimiter, skip, columns }: Mapping,
): Partial<Record<(typeof SHOWN)[number], string>> {
  const heading = firstRows(text, delimiter).findLast(({ line }) => line <= skip);
  const named = SHOWN.flatMap((role) => {
    const at = columns[role];
    const cell = at === undefined ? undefined : heading?.cells[at]?.trim().slice(0, 40);
    return cell ? [[role, cell] as const] : [];
  });
  return Object.fromEntries(named);
}
