import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads YAML files. What the build has read already (`scripts/known-yaml.mjs`) is known by the digest of its text: reading the files of
 * config/ takes a tenth of a second, and they are seldom other than they were.
 */
export function yamlReader(root: string): (file: string) => unknown {
  const known = knownBy(join(root, 'dist', 'known-yaml.json'));
  return (file) => {
    const text = readFileSync(file, 'utf8');
    const digest = createHash('sha256').update(text).digest('hex');
    if (digest in known) return known[digest];
    // Only now: a start with the files of the build needs none of it.
    const { parse } = require('yaml') as typeof import('yaml');
    return parse(text);
  };
}

function knownBy(file: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
