import type { Activity } from 'botbuilder';
import type { FirstSettings } from '../accounts/person';
import { regionOf } from '../ledger/first-weekday';
import { referenceOf } from './reference-of';

/** What the server assumes of somebody it meets for the first time. */
export interface Newcomer {
  readonly language: string;
  readonly currency: string;
  readonly zone: string;
  /** The languages that can be spoken. */
  readonly languages: readonly string[];
}

/** First settings of a person: what the platform says of them, and the server's defaults for the rest. */
export function newcomer(activity: Activity, defaults: Newcomer, now: Date): FirstSettings {
  const language = spoken(activity.locale, defaults.languages);
  const zone = zoneOf(activity);
  const reference = referenceOf(activity);
  return {
    name: activity.from.name,
    language: language ?? defaults.language,
    zone: zone ?? defaults.zone,
    currency: defaults.currency,
    ...(regionOf(activity.locale) && { locale: activity.locale }),
    assumed: [...(language ? [] : ['language' as const]), ...(zone ? [] : ['zone' as const]), 'currency'],
    ...(reference && { reach: { [reference.channelId]: { reference } } }),
    createdAt: now,
  };
}

function spoken(locale: string | undefined, languages: readonly string[]): string | undefined {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === wanted);
}

/** Those that Intl was asked for, which takes longer than all the rest of this. It knows some hundreds. */
const zones = new Set<string>();

/** Web Chat says it on the activity, Teams in an entity. A zone that Intl does not know is no zone. */
function zoneOf({ localTimezone, entities }: Activity): string | undefined {
  const info = entities?.find((entity) => entity.type === 'clientInfo') as { timezone?: unknown } | undefined;
  const zone = localTimezone || info?.timezone;
  if (typeof zone !== 'string' || zone.length > 64) return undefined;
  if (zones.has(zone)) return zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    zones.add(zone);
    return zone;
  } catch {
    return undefined;
  }
}
