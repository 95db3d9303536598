import type { Activity } from 'botbuilder';
import type { Offered } from './conversation';

/** A button that was pressed: what it does, and with what. Comes from outside, so nothing about it is trusted but its shape. */
export interface Press {
  readonly do: string;
  readonly with?: string;
  /** What stood in the fields of the form that the button sends, by their names; absent where it sends none. */
  readonly filled?: Readonly<Record<string, string>>;
}

/** Bytes that a button may carry are few; fields, their names and what is written in them are held to the same. */
const LONGEST = 64;
const MOST_FIELDS = 40;

/** The button that an activity presses; typing what a button of the newest message says presses it as well. */
export function pressOf({ value, text }: Activity, offered: readonly Offered[] = []): Press | undefined {
  const typed = text?.trim().toLowerCase();
  return pressIn(value ?? (typed ? offered.find(({ title }) => title.toLowerCase() === typed)?.value : undefined));
}

function pressIn(value: unknown): Press | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { do: does, with: object, ...others } = value as Record<string, unknown>;
  if (typeof does !== 'string' || does.length > LONGEST) return undefined;
  if (object !== undefined && (typeof object !== 'string' || object.length > LONGEST)) return undefined;
  const filled = filledIn(others);
  return { do: does, with: object, ...(filled && { filled }) };
}

/** The fields of a form stand beside what its button does. */
function filledIn(others: Readonly<Record<string, unknown>>): Press['filled'] {
  const fields = Object.entries(others).filter(
    (field): field is [string, string] =>
      field[0].length <= LONGEST && typeof field[1] === 'string' && field[1].length <= LONGEST,
  );
  return fields.length > 0 ? Object.fromEntries(fields.slice(0, MOST_FIELDS)) : undefined;
}
