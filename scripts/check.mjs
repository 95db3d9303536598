// `npm run check`: types, lint and format, without the tests. What is built has had its types checked.
import { ensureReady, step } from './setup.mjs';

await ensureReady();
step('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
