import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].flatMap((folder) =>
  names.map((name) => join(folder, name)),
);
const onMac = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** A Chromium that calls nobody but the tests' own servers. Fails, and never skips, when the machine has none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROME_PATH ?? '', ...places, ...onMac].find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error(
      'No Chromium was found: run "npm test", which installs or asks for one, or name it in CHROME_PATH.',
    );
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
