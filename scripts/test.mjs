// `npm test`: everything a fresh machine needs, then types, lint, format and every test. Arguments go to jest.
import { ensureChromium } from './chromium.mjs';
import { ensureReady, refuse, step } from './setup.mjs';
import { ensureWebChat } from './webchat-bundle.mjs';

await ensureReady();
const missing = ensureWebChat();
if (missing) refuse(missing);
const chromium = ensureChromium();
if (chromium.refused) refuse(chromium.refused);
await import('./check.mjs');
step('tests', ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], { CHROME_PATH: chromium.path });
