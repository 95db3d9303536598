import type { Step } from '../draft';

/** As our codes are made: eight consonants and digits of which none looks like another, with at least two of each kind. */
const SIGN = '[BCDFGHJKMNPQRTVWXYZ2346789]';
const CODE = new RegExp(`^(?:\\S+ ){0,5}(${SIGN}{4}-${SIGN}{4})[.!]?$|^(${SIGN}{8})$`, 'i');

/** "K7QM-2FXN", "my link code is K7QM-2FXN": somebody who was given a code shows it. */
export const readCode: Step = {
  id: 'code',
  run(draft) {
    const [, inWords, bare] = CODE.exec(draft.text.trim()) ?? [];
    const code = inWords ?? bare;
    const digits = code?.replace(/\D/g, '').length ?? 0;
    if (!code || digits < 2 || digits > 6) return;
    draft.meaning.intent = { value: 'link', origin: 'said', confidence: 1 };
    draft.meaning.alternatives = [];
    // "my code is X4QD-HZ2Y" looks like a bank's own code, and like the end of an account number.
    delete draft.bank;
    delete draft.bankSure;
    delete draft.meaning.bank;
    draft.meaning.code = code.toUpperCase();
    draft.entries = [];
    draft.trail.push({ step: 'code', said: 'a code' });
  },
};
