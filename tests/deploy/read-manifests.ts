import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../architecture/imports';

/** An object of the Kubernetes API as a file holds it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name?: string };
}

const folder = join(root, 'deploy', 'kubernetes');

/** Every manifest of the folder by its file's name. */
export function readManifests(): ReadonlyMap<string, Manifest> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(files.map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Manifest]));
}
