// Reads the YAML files of config/ for the starts to come: dist/known-yaml.json holds what they say by the digest of their text
// (src/config/yaml-reader.ts). A file that is changed later is read by the start itself.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export async function keepKnownYaml(root) {
  const { parse } = await import('yaml');
  const folder = join(root, 'config');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const known = files.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    try {
      return [[createHash('sha256').update(text).digest('hex'), parse(text)]];
    } catch {
      // What is wrong in it is said by the start.
      return [];
    }
  });
  writeFileSync(join(root, 'dist', 'known-yaml.json'), JSON.stringify(Object.fromEntries(known.flat())));
}
