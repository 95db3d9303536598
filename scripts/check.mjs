// `npm run check`: types, lint and format, without the tests.
import { ensureInstalled, ensureNode, step } from './setup.mjs';

ensureNode();
ensureInstalled();
step('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
step('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
