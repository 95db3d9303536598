import type { Activity } from 'botbuilder';

/** A button that was pressed: what it does, and with what. Comes from outside, so nothing about it is trusted but its shape. */
export interface Press {
  readonly do: string;
  readonly with?: string;
}

export function pressOf({ value }: Activity): Press | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { do: does, with: object } = value as Record<string, unknown>;
  if (typeof does !== 'string' || does.length > 64) return undefined;
  if (object !== undefined && (typeof object !== 'string' || object.length > 64)) return undefined;
  return { do: does, with: object };
}
