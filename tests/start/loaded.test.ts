import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root';

/** Every file that is loaded with the server, before it knows its settings. */
function loaded(): string[] {
  const program = `require(${JSON.stringify(join(projectRoot(), 'dist', 'src', 'serve'))});
    console.log(JSON.stringify(Object.keys(require.cache)));`;
  const printed = execFileSync(process.execPath, ['-e', program], { encoding: 'utf8', maxBuffer: 2 ** 24 });
  return JSON.parse(printed) as string[];
}

/** What only a channel that is on, a mail, a picture or a file needs. */
const LATER = [
  'telegraf',
  '@photostructure/tz-lookup',
  '@sendgrid/mail',
  '@sendgrid/eventwebhook',
  'nodemailer',
  'write-excel-file',
  'qrcode',
  'chart.js',
  '@napi-rs/canvas',
  '@opentelemetry/sdk-trace-base',
];

describe('loading the server', () => {
  const files = loaded();

  it.each(LATER)('leaves %s for when it is needed', (name) => {
    expect(files.filter((file) => file.includes(`/node_modules/${name}/`))).toEqual([]);
  });
});
