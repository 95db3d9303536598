import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

/** Every TypeScript source below a folder of the project, as a path from the root. */
export function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`)
    .sort();
}

/** What a file imports: files of ours as paths from the root without ending, packages by name. Node's own are left out. */
export function importsOf(file: string): { ours: string[]; packages: string[] } {
  const text = readFileSync(join(root, file), 'utf8');
  const named = [...text.matchAll(/(?:from\s+|import\(|require\(|^import\s+)['"]([^'"]+)['"]/gm)].map(
    (match) => match[1]!,
  );
  const ours = named
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, resolve(root, dirname(file), name)));
  const packages = named
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return { ours, packages };
}
