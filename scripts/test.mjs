// `npm test`: everything a fresh machine needs, then types, lint, format and every test.
import { ensureReady, step } from './setup.mjs';

ensureReady();
await import('./check.mjs');
step('tests', ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)]);
