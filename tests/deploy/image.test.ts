import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/imports';

const lines = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .replace(/\\\n\s*/g, '')
  .split('\n');
const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);

it('copies what is there and not left out', () => {
  const sources = lines
    .filter((line) => /^COPY (?!--from)/.test(line))
    .flatMap((line) => line.split(/\s+/).slice(1, -1));
  expect(sources.filter((source) => !existsSync(join(root, source)) || ignored.includes(source))).toEqual([]);
});

it('installs from the lock file before the sources come, so that a change of them installs nothing', () => {
  const place = (part: string) => lines.findIndex((line) => line.includes(part));
  expect(place('package-lock.json')).toBeLessThan(place('ensureInstalled'));
  expect(place('ensureInstalled')).toBeLessThan(place('COPY . .'));
});

it('has two stages; the last runs without rights and says whether it is ready', () => {
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
  expect(last).toContain('USER node');
  expect(last.join('\n')).toMatch(/HEALTHCHECK[\s\S]*\/readyz/);
});

it.each(['node_modules', 'data', '.git', '.cache'])('%s stays out of the image', (name) =>
  expect(ignored).toContain(name),
);
