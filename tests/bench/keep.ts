import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Row } from './table';

const HEAD = `# Benchmarks

What \`npm run bench -- --keep\` measured last; a part that is measured alone replaces its own table. Compare within one table:
the same machine is another from day to day, and where its load average was above its number of cores others had most of it, so
that only ratios say anything. \`npm run bench -- turns --keep\` is one part; \`memory\` runs only where it is named.
`;

/** Puts the figures of a part in the place of those kept before, with where and when they were measured. */
export function keep(file: string, part: string, rows: readonly Row[], where: string): void {
  const sections = new Map<string, string>();
  for (const section of existsSync(file) ? readFileSync(file, 'utf8').split(/^## /m).slice(1) : [])
    sections.set(section.split('\n')[0]!, section);
  sections.set(part, sectionOf(part, rows, where));
  writeFileSync(file, [HEAD, ...sections.values()].map((text) => `${text.trimEnd()}\n`).join('\n## '));
}

function sectionOf(part: string, rows: readonly Row[], where: string): string {
  const lines = rows.map(({ what, figure, target }) => `| ${what} | ${figure} | ${target ?? ''} |`);
  return [part, '', where, '', '| what | figure | reach |', '|---|---|---|', ...lines].join('\n');
}
