import { type DestinationStream, type Logger, pino } from 'pino';

/** What of an error may be logged: its kind, its code and where it happened. Its message may quote what a person wrote. */
function silentAboutPeople(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  // botbuilder-dialogs wraps what a dialog threw.
  const inner = (error as { error?: unknown }).error ?? error.cause;
  const code = (error as { code?: unknown }).code;
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    at: at.slice(0, 12),
    ...(inner instanceof Error && { cause: silentAboutPeople(inner) }),
  };
}

/** Structured logs, on standard error where nothing else is given. No text, amount, name or token of a person is in them. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  return pino(
    { level, base: undefined, serializers: { err: silentAboutPeople, error: silentAboutPeople } },
    destination,
  );
}
