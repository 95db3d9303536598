import { overview } from '../../../dialogs/questions/overview';
import type { Turn } from '../../../src/bot/turn';
import { Charts } from '../../../src/charts';
import { loadConfig } from '../../../src/config';
import { drawing } from '../../../src/drawing';
import { LANGUAGES } from '../../../src/languages';
import { Voice } from '../../../src/languages/voice';
import { projectRoot } from '../../../src/project-root';
import { byMonth } from '../../../src/reports/by-month';
import type { Books } from '../../../src/reports/report';
import { FIVE_YEARS, TODAY } from './ledger';

/** Charts as the product draws them. */
export function pictureOf() {
  const { categories } = loadConfig({}, projectRoot());
  const charts = new Charts({ publicUrl: 'http://localhost', secret: 'of the benchmark alone', now: () => new Date() });
  const draw = drawing(charts, new Voice(LANGUAGES), categories);
  return { draw, bytes: (url: string) => charts.bytes(url), close: () => charts.close() };
}

/** "Report", as the dialog answers it; the address of its picture. */
export async function monthlyReport(
  books: Books,
  ledgerId: string,
  { draw }: ReturnType<typeof pictureOf>,
): Promise<string | undefined> {
  const turn = { person: { language: 'en' }, today: TODAY } as Turn;
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const asked = { name: 'overview' as const, ledgerId, currency: 'EUR', period, today: TODAY };
  return (await overview.answer(asked, turn, { books, draw })).picture?.url;
}

export async function yearlyReport(books: Books, ledgerId: string): Promise<void> {
  await byMonth.run({ ledgerId, currency: 'EUR', period: FIVE_YEARS }, books);
}
