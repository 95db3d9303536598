import { regionOf } from '../../ledger/first-weekday';

/** Regions where most people live south of the equator. */
const SOUTHERN = new Set('AO AR AU BO BR BW CL FJ LS MG MU MW MZ NA NZ PE PG PY RE SZ TL UY WS ZA ZM ZW'.split(' '));

/** Whether summer is in January, by the region of the person's locale. */
export function isSouthern(locale: string | undefined): boolean {
  return SOUTHERN.has(regionOf(locale) ?? '');
}
