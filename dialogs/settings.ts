import type { PersonStore } from '../src/accounts/person';
import type { Intent } from '../src/bot/intent';
import type { Reply, Turn } from '../src/bot/turn';
import { isCurrency } from '../src/ledger/money';
import type { SettingsMeaning } from '../src/understanding/meaning';
import type { CountIn } from './counting-in';
import { settingsForm } from './settings-form';

const SETTINGS = ['language', 'currency', 'zone'] as const;
type Setting = (typeof SETTINGS)[number];

/** The languages there are: id to own name. */
export type Tongues = Readonly<Record<string, string>>;

/** "my currency is euro", "speak German", "I'm in Kolkata": changes it and offers the way back; "settings" shows them. */
export function settings(people: PersonStore, tongues: Tongues, countIn: CountIn): Intent<SettingsMeaning> {
  return {
    id: 'settings',
    begin: ({ press, meaning }) => (press ? (press.filled ?? pressed(press.with)) : meaning.settings) ?? {},
    fulfil: async (wanted, turn) => {
      const before = turn.person;
      const named = SETTINGS.filter((setting) => isKnown(setting, wanted[setting], tongues));
      if (named.length === 0) return turn.reply(allShown(turn, tongues));
      const changed = named.filter((setting) => wanted[setting] !== before[setting]);
      const assumed = before.assumed.filter((setting) => !named.includes(setting));
      const asWanted = Object.fromEntries(changed.map((setting) => [setting, wanted[setting]]));
      const recount = changed.includes('currency');
      const counted = recount ? await countIn(turn) : undefined;
      // What was only assumed and is now said to be right is no assumption any more.
      if (changed.length > 0 || assumed.length < before.assumed.length)
        turn.become(await people.change(before.id, { ...asWanted, assumed }));
      // Asked again, for the clock may have come between the two.
      if (recount) await countIn(turn);
      // Of a form that is sent as it was nothing is worth a line.
      const told = turn.press?.filled ? changed : named;
      if (told.length === 0) return turn.reply(allShown(turn, tongues));
      turn.reply({
        lines: [
          ...told.map((setting) => line(setting, before[setting], turn.person[setting], tongues)),
          ...(counted ? [counted] : []),
        ],
        buttons:
          changed.length > 0
            ? [{ title: 'button.set-back', do: 'settings', with: wayBack(changed, before) }]
            : undefined,
        inPlace: turn.press?.do === 'settings',
      });
    },
  };
}

function allShown(turn: Turn, tongues: Tongues): Reply {
  return { lines: SETTINGS.map((setting) => shown(setting, turn, tongues)), form: settingsForm(turn, tongues) };
}

function line(what: Setting, old: string, now: string, tongues: Tongues): Reply['lines'][number] {
  const values = { what, old: nameOf(what, old, tongues), new: nameOf(what, now, tongues) };
  return old === now
    ? { sentence: 'settings.unchanged', values: { what, now: values.new } }
    : { sentence: 'settings.changed', values };
}

function shown(setting: Setting, { person }: Turn, tongues: Tongues): Reply['lines'][number] {
  return { sentence: `settings.${setting}`, values: { [setting]: nameOf(setting, person[setting], tongues) } };
}

/** A setting as a person reads it: a language by its own name, the rest by its code. */
export function nameOf(setting: Setting, value: string, tongues: Tongues): string {
  return setting === 'language' ? (tongues[value] ?? value) : value;
}

/** What a button carries: the three settings in their order, "-" for those that stay. */
function wayBack(changed: readonly Setting[], before: Record<Setting, string>): string {
  return SETTINGS.map((setting) => (changed.includes(setting) ? before[setting] : '-')).join(' ');
}

function pressed(carried = ''): SettingsMeaning {
  const values = carried.split(' ');
  return Object.fromEntries(SETTINGS.map((setting, place) => [setting, values[place] ?? '-']));
}

/** Buttons come from outside: a value is taken only when it exists. */
function isKnown(setting: Setting, value: string | undefined, tongues: Tongues): boolean {
  if (value === undefined) return false;
  if (setting === 'language') return Object.hasOwn(tongues, value);
  return setting === 'currency' ? isCurrency(value) : isZone(value);
}

function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
