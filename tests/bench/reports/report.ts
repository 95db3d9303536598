import { byMonth } from '../../../dialogs/questions/by-month';
import { overview } from '../../../dialogs/questions/overview';
import type { Answer } from '../../../dialogs/questions/question';
import type { Turn } from '../../../src/bot/turn';
import { Charts } from '../../../src/charts';
import { loadConfig } from '../../../src/config';
import { drawing } from '../../../src/drawing';
import { LANGUAGES } from '../../../src/languages';
import { Voice } from '../../../src/languages/voice';
import { Limits } from '../../../src/ledger/limits';
import type { Period } from '../../../src/ledger/period';
import { projectRoot } from '../../../src/project-root';
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
export function monthlyReport(books: Books, ledgerId: string, pictures: Pictures): Promise<string | undefined> {
  return answered(overview, { from: '2026-10-01', to: '2026-10-31' }, books, ledgerId, pictures);
}

/** "Report of 2022 to 2026 by month", as the dialog answers it, with the address of its picture. */
export function yearlyReport(books: Books, ledgerId: string, pictures: Pictures): Promise<string | undefined> {
  return answered(byMonth, FIVE_YEARS, books, ledgerId, pictures);
}

/** Neither of these reports asks for limits or schedules. */
const NOTHING_ELSE = {
  limits: new Limits(
    { get: async () => undefined, of: async () => [], put: async () => false },
    { totals: async () => [] },
  ),
  schedules: { list: async () => [] },
};

type Pictures = ReturnType<typeof pictureOf>;

async function answered(answer: Answer, period: Period, books: Books, ledgerId: string, { draw }: Pictures) {
  const turn = { person: { language: 'en' }, today: TODAY } as Turn;
  const asked = { name: answer.id, ledgerId, currency: 'EUR', period, today: TODAY };
  return (await answer.answer(asked, turn, { books, draw, ...NOTHING_ELSE })).picture?.url;
}
