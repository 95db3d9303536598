import type { Config } from './config';
import type { Running } from './serve';

/** What a person sees when the server stands: where to go, what to try, and what is off and how to turn it on. */
export function whatToTry({ url, database, off }: Running, { DATA_DIR }: Config): string {
  const lines = [
    '',
    `  Outlay is ready:  ${url}`,
    '',
    '  Open the page and write in the chat:',
    '    spent 12 on lunch',
    '    coffee 3.50, taxi 9 and 45€ groceries yesterday',
    '    how much this month?',
    '    undo',
    '',
  ];
  if (database === 'built-in')
    lines.push(
      `  Data: the built-in database in ${DATA_DIR}, made for trying out and small self-hosting.`,
      '  For more, set MONGODB_URI; `npm run db:copy` moves the data there.',
      '',
    );
  for (const reason of off) lines.push(`  Off: ${reason}`);
  lines.push('  Stop with Ctrl-C.', '');
  return lines.join('\n');
}
