import type { Activity } from 'botbuilder';
import type { Offered } from './conversation';

/** A button that was pressed: what it does, and with what. Comes from outside, so nothing about it is trusted but its shape. */
export interface Press {
  readonly do: string;
  readonly with?: string;
}

/** The button that an activity presses; typing what a button of the newest message says presses it as well. */
export function pressOf({ value, text }: Activity, offered: readonly Offered[] = []): Press | undefined {
  const typed = text?.trim().toLowerCase();
  return pressIn(value ?? (typed ? offered.find(({ title }) => title.toLowerCase() === typed)?.value : undefined));
}

function pressIn(value: unknown): Press | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { do: does, with: object } = value as Record<string, unknown>;
  if (typeof does !== 'string' || does.length > 64) return undefined;
  if (object !== undefined && (typeof object !== 'string' || object.length > 64)) return undefined;
  return { do: does, with: object };
}
