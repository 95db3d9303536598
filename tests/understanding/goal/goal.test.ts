import { LANGUAGES } from '../../../src/languages';
import { ACT_ABOVE } from '../../../src/understanding/act-above';
import { createUnderstand } from '../../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const now = new Date('2026-11-21T10:00:00Z');

/** What is said; what is done, of which goal, how much, by when. */
type Row = readonly [string, string, string?, string?, string?];
const JUNE = '2027-06-30';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['save 200 for the trip', 'set', 'trip', '200'],
    ['save 3000 for a car by june', 'set', 'car', '3000', JUNE],
    ['put 50 aside for the trip', 'put', 'trip', '50'],
    ['saved 20 towards the bike', 'put', 'bike', '20'],
    ['how is my trip goal?', 'show', 'trip'],
    ['how much have i saved for the trip', 'show', 'trip'],
    ['how much did we save for the trip so far?', 'show', 'trip'],
    ['my goals', 'show'],
    ['take 20 out of the trip goal', 'take', 'trip', '20'],
    ['drop the trip goal', 'drop', 'trip'],
    ['i want to save for a house', 'set', 'house'],
  ],
  de: [
    ['500 für ein Fahrrad sparen bis Juni', 'set', 'Fahrrad', '500', JUNE],
    ['lege 50 für das Fahrrad zurück', 'put', 'Fahrrad', '50'],
    ['wie steht mein Ziel Reise', 'show', 'Reise'],
    ['wie viel habe ich für die Reise gespart?', 'show', 'Reise'],
    ['meine Ziele', 'show'],
    ['lösche das Ziel Reise', 'drop', 'Reise'],
  ],
  es: [
    ['ahorrar 500 para la bici', 'set', 'bici', '500'],
    ['aparta 50 para la bici', 'put', 'bici', '50'],
    ['¿cuánto he ahorrado para el viaje?', 'show', 'viaje'],
    ['mis metas', 'show'],
    ['elimina la meta del viaje', 'drop', 'viaje'],
  ],
  fr: [
    ['économiser 500 pour un vélo', 'set', 'vélo', '500'],
    ['mets 50 de côté pour le vélo', 'put', 'vélo', '50'],
    ["combien j'ai économisé pour le voyage ?", 'show', 'voyage'],
    ['mes objectifs', 'show'],
    ["supprime l'objectif voyage", 'drop', 'voyage'],
  ],
  pt: [
    ['economizar 500 para a bicicleta', 'set', 'bicicleta', '500'],
    ['guardei 50 para a bicicleta', 'put', 'bicicleta', '50'],
    ['quanto já guardei para a viagem?', 'show', 'viagem'],
    ['minhas metas', 'show'],
    ['exclua a meta viagem', 'drop', 'viagem'],
  ],
  it: [
    ['risparmiare 500 per la bici', 'set', 'bici', '500'],
    ['metti da parte 50 per la bici', 'put', 'bici', '50'],
    ['quanto ho risparmiato per il viaggio?', 'show', 'viaggio'],
    ['i miei obiettivi', 'show'],
    ["elimina l'obiettivo viaggio", 'drop', 'viaggio'],
  ],
  ru: [
    ['накопить 500 на велосипед', 'set', 'велосипед', '500'],
    ['отложил 50 на велосипед', 'put', 'велосипед', '50'],
    ['сколько я накопил на поездку?', 'show', 'поездку'],
    ['мои цели', 'show'],
    ['удали цель поездка', 'drop', 'поездка'],
  ],
  zh: [
    ['存5000去旅行', 'set', '旅行', '5000'],
    ['存了200到旅行基金', 'put', '旅行', '200'],
    ['旅行存了多少钱', 'show', '旅行'],
    ['我的目标', 'show'],
    ['删除旅行目标', 'drop', '旅行'],
  ],
};

describe.each(Object.entries(ROWS))('goals in %s', (language, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, does, name, amount, by]) => {
    const { intent, goal, entries } = understand(text, { now, zone: 'UTC', language, currency: 'EUR' });
    expect({ intent: intent.value, sure: intent.confidence >= ACT_ABOVE, entries }).toEqual({
      intent: 'goal',
      sure: true,
      entries: [],
    });
    expect({ does, name, amount, by }).toEqual({
      does: goal?.does,
      name: goal?.name,
      amount: goal?.amount,
      by: goal?.by,
    });
  });
});
