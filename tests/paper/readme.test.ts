import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENT } from '../../src/config/environment';
import { root } from '../architecture/imports';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'web-chat/README.md',
  'teams/README.md',
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/(?:^ {4}|`)npm (?:run )?(?:-s )?([a-z:]+)/gm)].map((match) => match[1]!);
    const npms = ['install', 'ci', 'pack', 'audit'];
    expect(named.filter((name) => !scripts.includes(name) && !npms.includes(name))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(root, page, '..', link)))).toEqual([]);
  });
});

describe('the table of variables in the README', () => {
  const rows = [...read('README.md').matchAll(/^\| `([A-Za-z_]+)` \| (?:`([^`]*)`)? *\| (.+) \|$/gm)];
  const known = Object.entries(ENVIRONMENT.shape);

  it('is the list that the server checks', () =>
    expect(rows.map((row) => row[1])).toEqual(known.map(([name]) => name)));

  it.each(known)('%s has its meaning and default', (name, check) => {
    const [, , shown, meaning] = rows.find((row) => row[1] === name) ?? [];
    const parsed = check.safeParse(undefined);
    const absent = parsed.success ? (parsed.data as unknown) : undefined;
    expect(shown ?? '').toBe(absent === undefined || Array.isArray(absent) ? '' : String(absent));
    expect(meaning).toBe(check.description);
  });
});
