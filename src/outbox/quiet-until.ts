import type { QuietHours } from '../accounts/wishes';
import { instantAt } from '../ledger/instant';
import { addDays, dayAt } from '../ledger/period';

/** When the quiet hours end in which `now` falls on the person's clock; undefined where it falls in none. */
export function quietUntil(now: Date, { from, to }: QuietHours, zone: string): Date | undefined {
  const minute = minuteAt(now, zone);
  const overnight = from > to;
  const inside = overnight ? minute >= from || minute < to : minute >= from && minute < to;
  if (!inside) return undefined;
  const today = dayAt(now, zone);
  const end = instantAt(`${overnight && minute >= from ? addDays(today, 1) : today}T${clock(to)}`, zone);
  // On a night when clocks are put back the end may seem to be over already.
  return end > now ? end : undefined;
}

function minuteAt(now: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone: zone });
  const [hour, minute] = ['hour', 'minute'].map((type) =>
    Number(parts.formatToParts(now).find((part) => part.type === type)?.value),
  );
  return hour! * 60 + minute!;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
