import { bare, fold } from '../fold';
import { Phrases } from '../phrases';
import type { Token } from '../tokens';
import { TOWNS } from './towns';

let places: Phrases<string> | undefined;

/** The IANA zone a sentence names, by its own name ("Europe/Berlin") or by a town or country in it. */
export function findZone(plain: string, tokens: readonly Token[]): string | undefined {
  const [written] = /[a-z]+(?:\/[a-z][a-z_+-]*\d*)+|\b(?:utc|gmt)\b/.exec(plain) ?? [];
  const named = written && zoneNamed(written);
  if (named) return named;
  places ??= knownPlaces();
  return places.all(tokens).at(-1)?.value;
}

/** The zone as IANA writes it; undefined where there is none. */
function zoneNamed(written: string): string | undefined {
  const listed = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === written);
  if (listed) return listed;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Our own list first: it knows the usual "San Juan" of several. */
function knownPlaces(): Phrases<string> {
  const found = new Phrases<string>();
  for (const [zone, names] of Object.entries(TOWNS)) found.add(names.replaceAll(', ', '|'), zone);
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const town = zone.split('/').at(-1)!.replaceAll('_', ' ').replaceAll('-', ' ');
    if (zone.includes('/')) found.add(bare(fold(town)), zone);
  }
  return found;
}
