import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].flatMap((folder) =>
  names.map((name) => join(folder, name)),
);
const onMac = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** Chromium without a window that calls nobody by itself. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of the browser's own about its address bar, which nobody sees here and which load with every window.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup',
];

/** Where Chromium is. Fails, and never skips, when the machine has none. */
export function browserPath(): string {
  const executablePath = [process.env.CHROME_PATH ?? '', ...places, ...onMac].find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error(
      'No Chromium was found: run "npm test", which installs or asks for one, or name it in CHROME_PATH.',
    );
  return executablePath;
}

/** A driven page keeps the stack of every error that a script makes, for which the chat's bundle would be parsed anew: half of its time. */
const POSITIONS_AT_ONCE = '--js-flags=--no-enable-lazy-source-positions';

/** A Chromium that calls nobody but the tests' own servers. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...BROWSER_ARGUMENTS, POSITIONS_AT_ONCE] });
}
