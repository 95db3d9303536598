import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as Recognizers from '@microsoft/recognizers-text-suite';
import { LANGUAGES } from '../../src/languages';
import { Reader } from '../../src/reader/reader';
import { createUnderstand } from '../../src/understanding/understand';
import { quantile, type Row } from './table';

const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'spent 12 on lunch',
    'coffee 3.50, taxi 9 and 45€ groceries yesterday',
    'how much this month?',
    'got paid 2,400 salary on friday',
    'undo',
    'limit food to 300 a month',
  ],
  de: [
    '12,50 für mittagessen',
    'kaffee 3,50, taxi 9 und 45 € einkauf gestern',
    'wie viel diesen monat?',
    'gehalt 2.400 bekommen',
  ],
  fr: ['12,50 déjeuner', 'café 3,50 et taxi 9 hier', 'combien ce mois-ci ?', 'reçu 2 400 de salaire'],
  es: ['gasté 12 en el almuerzo', 'café 3,50, taxi 9 ayer', '¿cuánto este mes?', 'cobré 2.400 de sueldo'],
  ru: ['обед 350', 'кофе 150, такси 400 вчера', 'сколько в этом месяце?', 'зарплата 90000'],
  zh: ['午饭25', '早餐20午餐30打车40', '这个月花了多少？', '工资8000'],
};
const ROUNDS = 400;

/** Time for one message, warm; what a first one takes, and how long making the languages ready holds up everything else. */
export async function understanding(): Promise<Row[]> {
  const understand = createUnderstand(LANGUAGES);
  const now = new Date();
  const took: number[] = [];
  const waits = await whileReadying();
  for (const [language, texts] of Object.entries(MESSAGES)) {
    const context = { now, zone: 'Europe/Berlin', language, currency: 'EUR' };
    for (let round = 0; round < ROUNDS; round++) {
      for (const text of texts) {
        const start = process.cpuUsage();
        understand(text, context);
        if (round > 20) took.push(milliseconds(start));
      }
    }
  }
  took.sort((a, b) => a - b);
  const suite = wholeSuite(now);
  return [
    { what: 'the whole recognizers suite on one message, median', figure: `${suite.toFixed(3)} ms` },
    { what: 'understand beside the suite', figure: `${(quantile(took, 0.5) / suite).toFixed(3)} of its time` },
    { what: 'understand one message, median', figure: `${quantile(took, 0.5).toFixed(3)} ms`, target: 'under 1 ms' },
    { what: 'understand one message, p99', figure: `${quantile(took, 0.99).toFixed(3)} ms`, target: 'under 10 ms' },
    {
      what: 'event loop held while the thread that reads begins',
      figure: `${waits.toFixed(0)} ms`,
      target: 'under 50 ms',
    },
    ...LANGUAGES.map(({ id }) => ({
      what: `first message in ${id}, fresh process, best of ${STARTS}`,
      figure: `${freshProcess(id).toFixed(0)} ms`,
    })),
  ];
}

/** Processor time since then: what a message costs, not what else the machine was doing. */
function milliseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const STARTS = 3;

/** A first message in a process of its own that has made itself ready; the best of a few. */
function freshProcess(id: string): number {
  const runs = Array.from({ length: STARTS }, () =>
    Number(execFileSync(process.execPath, [join(__dirname, 'cold-language.js'), id], { encoding: 'utf8' })),
  );
  return Math.min(...runs);
}

/** The longest that the event loop is late while a thread is made ready, as at the start of the server. */
async function whileReadying(): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const reader = new Reader();
  await reader.ready;
  delay.disable();
  await reader.close();
  return delay.max / 1e6;
}

/** Number, currency and date-time of the Recognizers suite on the same English, Spanish and French messages; median, warm. */
function wholeSuite(now: Date): number {
  const cultures = { en: Recognizers.Culture.English, es: Recognizers.Culture.Spanish, fr: Recognizers.Culture.French };
  const took: number[] = [];
  for (let round = 0; round < 12; round++) {
    for (const [language, culture] of Object.entries(cultures)) {
      for (const text of MESSAGES[language]!) {
        const start = process.cpuUsage();
        Recognizers.recognizeNumber(text, culture);
        Recognizers.recognizeCurrency(text, culture);
        Recognizers.recognizeDateTime(text, culture, undefined, now);
        if (round > 1) took.push(milliseconds(start));
      }
    }
  }
  return quantile(
    took.sort((a, b) => a - b),
    0.5,
  );
}
