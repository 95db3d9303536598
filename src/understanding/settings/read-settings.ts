import { type Draft, type Step, tokensOf } from '../draft';
import type { Context, SettingsMeaning } from '../meaning';
import { findCurrency } from './find-currency';
import { findLanguage } from './find-language';
import { findZone } from './find-zone';
import { CARRY } from './words';

/** "my currency is euro", "speak German", "I'm in Kolkata": which setting is to become what. */
export const readSettings: Step = {
  id: 'settings',
  run(draft, context) {
    const { meaning } = draft;
    const intent = meaning.intent?.value ?? 'unknown';
    if (intent !== 'settings' && (intent !== 'unknown' || !saysNothingElse(draft, context))) return;
    const settings = settingsIn(draft, context);
    if (Object.keys(settings).length === 0) return;
    meaning.settings = settings;
    // "I use dollars" is no sentence of its own to the model; with a currency behind it, it can mean nothing else.
    if (intent === 'unknown') meaning.intent = { value: 'settings', origin: 'said', confidence: 0.9 };
    draft.trail.push({ step: 'settings', said: Object.keys(settings).join(' ') });
  },
};

/** The currency first: in "Hong Kong dollars" no town is meant. */
function settingsIn(draft: Draft, context: Context): SettingsMeaning {
  const tokens = tokensOf(draft);
  const currency = findCurrency(draft, tokens, context);
  const others = currency ? [...tokens.slice(0, currency.first), ...tokens.slice(currency.last + 1)] : tokens;
  const language = findLanguage(draft, others);
  const zone = findZone(draft.plain, others);
  return {
    ...(language && { language }),
    ...(currency && { currency: currency.value }),
    ...(zone && { zone }),
  };
}

/** A short statement about oneself that begins with "I use", "I'm in" and holds nothing else than what follows. */
function saysNothingElse(draft: Draft, context: Context): boolean {
  if (draft.amounts.length > 0 || draft.days.length > 0) return false;
  const tokens = tokensOf(draft).filter((token) => token.kind === 'word');
  const carry = CARRY.at(tokens, 0);
  if (!carry || tokens.length - carry.last > 4) return false;
  return Object.keys(settingsIn(draft, context)).length > 0;
}
