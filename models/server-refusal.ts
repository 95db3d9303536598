import { DatabaseRefusal } from './database-refusal';

const NEXT = 'Correct MONGODB_URI, or unset it to use the built-in database.';

/** Why a MongoDB server could not be used, in one sentence with the next step. Never shows the name or the password. */
export function serverRefusal(uri: string, error: unknown): DatabaseRefusal {
  const host = hostOf(uri);
  const { name = '', code, codeName } = error as { name?: string; code?: unknown; codeName?: string };
  if (host === undefined || /^Mongo(Parse|InvalidArgument|API)Error$/.test(name))
    return new DatabaseRefusal(
      `MONGODB_URI is not a MongoDB address; it looks like mongodb://127.0.0.1:27017/outlay. ${NEXT}`,
    );
  if (code === 18 || code === 8000)
    return new DatabaseRefusal(
      `The MongoDB server at ${host} does not accept the name and password in MONGODB_URI. ${NEXT}`,
    );
  if (code === 13)
    return new DatabaseRefusal(
      `The MongoDB server at ${host} does not let this user read and write the database (${codeName}). ${NEXT}`,
    );
  return new DatabaseRefusal(
    `No MongoDB server answers at ${host}. Start it and check that this machine may reach it (with Atlas: its IP access list). ${NEXT}`,
  );
}

function hostOf(uri: string): string | undefined {
  return /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)/.exec(uri)?.[1];
}
