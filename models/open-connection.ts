import { type Connection, type ConnectOptions, createConnection } from 'mongoose';

/** No buffering: a call while the database is away fails at once and `run` repeats it. Indexes are the migrations' business. */
const CONNECT_OPTIONS: ConnectOptions = {
  appName: 'outlay',
  bufferCommands: false,
  autoIndex: false,
  autoCreate: false,
  ignoreUndefined: true,
  maxPoolSize: 24,
  connectTimeoutMS: 5_000,
  serverSelectionTimeoutMS: 5_000,
  socketTimeoutMS: 20_000,
  heartbeatFrequencyMS: 2_000,
};

const LONGEST_CONNECT_MS = 6_000;

/** Opens a connection of its own; throws as the driver does, within six seconds. */
export async function openConnection(uri: string, name?: string, more: ConnectOptions = {}): Promise<Connection> {
  const options = { ...CONNECT_OPTIONS, ...more, ...(name !== undefined && { dbName: name }) };
  let timer: NodeJS.Timeout | undefined;
  // Resolving a mongodb+srv name has no time limit of its own.
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), LONGEST_CONNECT_MS);
  });
  const connection = createConnection();
  // Without a listener a failing connection would be an unhandled error event.
  connection.on('error', () => {});
  try {
    await Promise.race([connection.openUri(uri, options), tooLong]);
    return connection;
  } catch (error) {
    connection.destroy().catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
