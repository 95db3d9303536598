import { LANGUAGES } from '../../src/languages';
import { ACT_ABOVE } from '../../src/understanding/act-above';
import { digestOf } from '../../src/understanding/intent/learn';
import { CHANGES } from '../../src/understanding/intent/recognise-intent';
import type { IntentName } from '../../src/understanding/meaning';
import { createUnderstand } from '../../src/understanding/understand';
import { HARDER, HARDEST, SENTENCES } from './intent-sentences';

const understand = createUnderstand(LANGUAGES);
const meaningOf = (text: string, language = 'en') =>
  understand(text, { now: new Date('2026-11-21T10:00:00Z'), zone: 'UTC', language, currency: 'EUR' });

interface Case {
  readonly language: string;
  readonly text: string;
  readonly intent: IntentName;
  /** Holds an amount that is no entry. */
  readonly bait: boolean;
}

const CASES: readonly Case[] = [SENTENCES, HARDER, HARDEST]
  .flatMap(Object.entries<(typeof SENTENCES)[string]>)
  .flatMap(([language, byIntent]) =>
    Object.entries(byIntent).flatMap(([intent, list]) =>
      list.split('|').map((written) => ({
        language,
        intent: intent as IntentName,
        text: written.trim().replace(/\*$/, ''),
        bait: written.trim().endsWith('*'),
      })),
    ),
  );

const WRITES: ReadonlySet<string> = new Set(['record', ...CHANGES]);

describe('sentences the model has not learned from', () => {
  it.each(LANGUAGES.filter(({ status }) => status === 'complete').map(({ id }) => id))(
    '%s: at least 95 of 100 are understood',
    (language) => {
      const own = CASES.filter((one) => one.language === language);
      const missed = own.filter(({ text, intent }) => meaningOf(text, language).intent.value !== intent);
      expect(own.length).toBeGreaterThan(45);
      expect(missed.map(({ text }) => text).slice(own.length * 0.05)).toEqual([]);
    },
  );

  it('above the threshold acting is right 99 times in 100', () => {
    const acted = CASES.map((one) => ({ ...one, said: meaningOf(one.text, one.language).intent })).filter(
      ({ said }) => said.confidence >= ACT_ABOVE,
    );
    const wrong = acted.filter(({ said, intent }) => said.value !== intent);
    expect(acted.length / CASES.length).toBeGreaterThan(0.9);
    expect(wrong.length / acted.length).toBeLessThan(0.01);
  });

  it('fewer than 5 in 1,000 change something that nobody asked to change', () => {
    const others = CASES.filter(({ intent }) => !WRITES.has(intent));
    const changed = others.filter(({ text, language }) => {
      const { value, confidence } = meaningOf(text, language).intent;
      return WRITES.has(value) && confidence >= ACT_ABOVE;
    });
    expect(changed.map(({ text }) => text).slice(others.length * 0.005)).toEqual([]);
  });

  it('what is not for the ledger brings no entry that was not asked about', () => {
    const bait = CASES.filter(
      (one) => one.bait && LANGUAGES.some(({ id, status }) => id === one.language && status === 'complete'),
    );
    expect(bait.length).toBeGreaterThan(40);
    const written = bait.filter(({ text, language }) => {
      const { entries, intent } = meaningOf(text, language);
      return entries.length > 0 && intent.confidence >= ACT_ABOVE;
    });
    expect(written.map(({ text }) => text)).toEqual([]);
  });
});

describe('not for the ledger', () => {
  it.each([
    'I have 2 meetings today',
    'set an alarm for 7',
    "what's 12 plus 5",
    'how do i get to 24 oak street',
    'why was i charged $1',
    'my card payment was declined',
    'transfer 500 to john',
    'your verification code is 482913',
    'How much is 20 dollars in euros?',
    'tell me what the weather is like in 3 days',
    'my order of 35 has not arrived',
    'how do i get to room 12',
    'my iphone 12 is broken',
    'is a flight for 300 cheap?',
  ])('%s', (text) => {
    const { intent, entries } = meaningOf(text);
    expect(intent.value).toBe('unknown');
    expect(entries).toEqual([]);
  });
});

describe('what one only thinks of buying is not written down', () => {
  it.each([
    [
      'en',
      "thinking about getting a boat for 15000 | we're planning to spend 300 on the garden | might buy boots for 90 | a new roof would cost 9000 | need to pay 40 for the parking fine | saw a lamp for 55",
    ],
    ['es', 'estoy pensando en comprar una lancha por 15000 | tengo que pagar 40 de la multa | vi una lámpara por 55'],
    ['fr', "je pense acheter un bateau à 15000 | je dois payer 40 d'amende | j'ai vu une lampe à 55"],
    [
      'de',
      'ich überlege ein boot für 15000 zu kaufen | ich muss noch 40 strafe zahlen | ich habe eine lampe für 55 gesehen',
    ],
    ['pt', 'estou pensando em comprar um barco por 15000 | tenho que pagar 40 de multa | vi uma lâmpada por 55'],
    ['it', 'sto pensando di comprare una barca da 15000 | devo pagare 40 di multa | ho visto una lampada a 55'],
    ['ru', 'думаю купить лодку за 150000 | надо заплатить штраф 400 | увидел лампу за 5500'],
    ['zh', '想买一条15000的船 | 打算花300买花 | 还得交400罚款'],
  ])('%s: %s', (language, texts) => {
    const written = texts.split('|').filter((text) => {
      const { intent, entries } = meaningOf(text.trim(), language);
      return entries.length > 0 && intent.confidence >= ACT_ABOVE;
    });
    expect(written).toEqual([]);
  });
});

describe('for the ledger', () => {
  it.each([
    ['en', 'lunch 12'],
    ['en', 'Rent 1500'],
    ['en', '12'],
    ['en', 'lunch'],
    ['en', 'flight 300'],
    ['en', 'flight 300 and hotel 200'],
    ['en', 'bus 2.50'],
    ['en', 'hotel room 120'],
    ['de', 'hotel 120 und flug 300'],
    ['fr', 'vol 300'],
    ['ru', 'рейс 9000'],
    ['es', 'se fueron 80mil en el mercado'],
    ['ru', 'Интернет 700 с карты'],
    ['zh', '早餐20'],
    ['hi-Latn', 'maine 200 kharch kiye khane pe'],
    ['id', 'beli kopi 18rb'],
  ])('%s: %s', (language, text) => {
    const { intent } = meaningOf(text, language);
    expect(intent.value).toBe('record');
    expect(intent.confidence).toBeGreaterThanOrEqual(ACT_ABOVE);
  });
});

describe('the days a question is about', () => {
  it('are those it names', () =>
    expect(meaningOf('how much did i spend last month').period).toMatchObject({
      value: { from: '2026-10-01', to: '2026-10-31' },
      origin: 'said',
    }));

  it('are this month where it names none', () =>
    expect(meaningOf('how much did i spend on food').period).toMatchObject({
      value: { from: '2026-11-01', to: '2026-11-30' },
      origin: 'assumed',
    }));

  it('are none where nothing is asked', () => expect(meaningOf('lunch 12').period).toBeUndefined());
});

describe('doubt', () => {
  it('offers other readings, the likeliest first', () => {
    const { intent, alternatives } = meaningOf('food 300');
    const confidences = [intent.confidence, ...alternatives.map(({ confidence }) => confidence)];
    expect(alternatives.map(({ intent: name }) => name)).not.toContain(intent.value);
    expect(confidences.slice(1)).toEqual([...confidences.slice(1)].sort((a, b) => b - a));
  });

  it('says in the trail what decided', () =>
    expect(meaningOf('undo the last one').trail.find(({ step }) => step === 'intent')?.said).toMatch(
      /undo .* for .*undo/,
    ));
});

describe('the weights', () => {
  it.each(LANGUAGES.map((language) => [language.id, language] as const))(
    'of %s were learned from its sentences as they are; if not: node scripts/train-intents.mjs',
    (_, language) => expect(language.intents.weights.digest).toBe(digestOf(language)),
  );
});
