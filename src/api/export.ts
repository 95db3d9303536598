import { z } from 'zod';
import { FORMATS } from '../exchange/exporter';
import { MOST_XLSX_ROWS } from '../exchange/write-xlsx';
import { FILTER, filterOf } from './entry-filter';
import { type Resource, route } from './resource';

/** Entries as a file, written while it is read. */
export const exporting: Resource = {
  id: 'export',
  views: {},
  bodies: {},
  routes: [
    route({
      method: 'GET',
      path: '/export',
      id: 'exportEntries',
      summary: 'Entries as a file: everything, or what is looked for.',
      scope: 'read',
      query: z.strictObject({ ...FILTER, format: z.enum(['csv', 'json', 'xlsx']).default('csv') }),
      file: Object.values(FORMATS).map((type) => type.split(';')[0]!),
      refuses: ['no-such-category', 'too-many-rows'],
      run: async ({ person, here, today, query: { format, ...search } }, means) => {
        const filter = filterOf(search, person, means);
        if ('refused' in filter) return filter;
        if (format === 'xlsx') {
          const totals = await means.ledger.totals(here.ledgerId, filter);
          const count = totals.reduce((sum, one) => sum + one.count, 0);
          if (count > MOST_XLSX_ROWS) return { refused: 'too-many-rows' as const };
        }
        const name = `outlay-${today}.${format}`;
        const wanted = {
          personId: person.id,
          ledgerId: here.ledgerId,
          filter,
          format,
          language: person.language,
          name,
        };
        return { contentType: FORMATS[format], name, pieces: means.exporter.write(wanted) };
      },
    }),
  ],
};
