import type { Connection } from 'mongoose';
import { openConnection } from './open-connection';
import { serverRefusal } from './server-refusal';

/** Connects to a MongoDB server by its address. Throws DatabaseRefusal where it cannot be used. */
export async function connectServer(uri: string, name?: string): Promise<Connection> {
  try {
    const connection = await openConnection(uri, name);
    const { options, topology } = connection.getClient() as unknown as DriverClient;
    // A replica set journals before it acknowledges; a server that stands alone must be asked to.
    if (options.writeConcern?.journal || topology?.description.type !== 'Single') return connection;
    await connection.close();
    return await openConnection(uri, name, { w: 1, journal: true });
  } catch (error) {
    throw serverRefusal(uri, error);
  }
}

interface DriverClient {
  readonly options: { readonly writeConcern?: { readonly journal?: boolean } };
  readonly topology?: { readonly description: { readonly type: string } };
}
