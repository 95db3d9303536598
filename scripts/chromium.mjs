// The browser of the tests: found, or installed on Debian as root; elsewhere a sentence says how.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium: CHROME_PATH, or where systems keep it; undefined if there is none. */
export function findChromium() {
  if (process.env.CHROME_PATH) return existsSync(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(existsSync);
}

/** The path of a Chromium, installed first where that is possible, or why there is none and what to do. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return { path: found };
  const refused = {
    refused:
      'The tests of the web chat need Chromium or Chrome. Install one ("apt-get install chromium", "brew install --cask chromium") or name it in CHROME_PATH, then run npm test again.',
  };
  if (process.env.CHROME_PATH || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return refused;
  console.error('outlay: installing Chromium for the tests (once; about a minute) …');
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--no-install-recommends', 'chromium');
  const installed = findChromium();
  return installed ? { path: installed } : refused;
}
