import { LANGUAGES } from '../../src/languages';
import { ACT_ABOVE } from '../../src/understanding/act-above';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const QUOTED = /[“„«]\s?([^”“»]+?)\s?[”“»]/gu;
/** What the examples of "help" show, in their order. */
const SHOWN = [
  'record',
  'record',
  'record',
  'record',
  'spending',
  'spending',
  'report',
  'set-limit',
  'export',
  'drafts',
  'undo',
];

it.each(LANGUAGES.flatMap(({ id, sentences }) => (sentences ? [[id, sentences.help] as const] : [])))(
  'what help says one can write in %s means that',
  (language, help = '') => {
    const context = { now: new Date('2026-11-21T10:00:00Z'), zone: 'UTC', language, currency: 'EUR' };
    const read = [...help.matchAll(QUOTED)].map(([, text = '']) => ({ text, ...understand(text, context).intent }));
    expect(read.map(({ value }) => value)).toEqual(SHOWN);
    expect(read.filter(({ confidence }) => confidence < ACT_ABOVE)).toEqual([]);
  },
);
