import type { Field, Form, Turn } from '../src/bot/turn';
import { isCurrency } from '../src/ledger/money';
import { TOWNS } from '../src/understanding/settings/towns';
import type { Tongues } from './settings';

/** The settings to fill in: currencies by their codes, and the zones that people name. Any other is said in words. */
export function settingsForm({ person }: Turn, tongues: Tongues): Form {
  const { language, currency, zone } = person;
  const listed = (values: readonly string[], own: string) =>
    [...new Set([own, ...values])].sort().map((value) => ({ title: { text: value }, value }));
  const field = (name: 'language' | 'currency' | 'zone', value: string, choices: Field['choices']): Field => ({
    name,
    label: { say: 'settings.name', with: { what: name } },
    value,
    choices,
  });
  const spoken = Object.entries(tongues).map(([value, text]) => ({ title: { text }, value }));
  return {
    do: 'settings',
    fields: [
      field('language', language, spoken),
      field('currency', currency, listed(Intl.supportedValuesOf('currency').filter(isCurrency), currency)),
      field('zone', zone, listed(['UTC', ...Object.keys(TOWNS)], zone)),
    ],
  };
}
