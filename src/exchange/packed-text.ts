import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { ImportRecord } from './import-record';

const deflated = promisify(deflate) as (bytes: Buffer) => Promise<Buffer>;
const inflated = promisify(inflate) as (bytes: Buffer) => Promise<Buffer>;

/** The text of a file as it is kept while it waits. */
export function packedText(text: string): Promise<Buffer> {
  return deflated(Buffer.from(text));
}

export async function textOf({ packed }: Pick<ImportRecord, 'packed'>): Promise<string> {
  return packed ? (await inflated(packed)).toString() : '';
}
