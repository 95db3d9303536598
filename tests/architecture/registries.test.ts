import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, root } from './imports';

/** Registries: the folder, and how one recognises a member among its files. */
const REGISTRIES = [
  { folder: 'dialogs', member: (text: string) => /\): Intent(<[^>]*>)? \{\n {2}return \{/.test(text) },
  {
    folder: 'dialogs/accounts',
    member: (text: string) => /: Intent(<[^>]*>)? \{\n {2}(const .*\n {2})?return \{/.test(text),
  },
  { folder: 'dialogs/tickets', member: (text: string) => /: Intent(<[^>]*>)? \{\n {2}return \{/.test(text) },
  { folder: 'dialogs/admin', member: (text: string) => /: Intent(<[^>]*>)? \{\n {2}return \{/.test(text) },
  { folder: 'dialogs/questions', member: (text: string) => /: Answer = \{/.test(text) },
  { folder: 'src/reports', member: (text: string) => /: Report<\w+> = \{/.test(text) },
  { folder: 'src/api', member: (text: string) => /: Resource = \{/.test(text) },
  { folder: 'src/alerts', member: (text: string) => /: Alert<[^;]+> = \{/.test(text) },
  { folder: 'src/languages', member: (text: string) => /: Language = \{/.test(text) },
];

describe.each(REGISTRIES)('$folder/index.ts', ({ folder, member }) => {
  const names = readdirSync(join(root, folder))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index')
    .filter((name) => {
      const file = [`${name}.ts`, `${name}/index.ts`].find((path) => existsSync(join(root, folder, path)));
      return file !== undefined && member(readFileSync(join(root, folder, file), 'utf8'));
    });
  const listed = importsOf(`${folder}/index.ts`).ours;

  it('finds its members', () => expect(names.length).toBeGreaterThan(3));
  it.each(names)('lists %s', (name) => expect(listed).toContain(`${folder}/${name}`));
});
