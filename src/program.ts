/** What `scripts/bundle.mjs` puts into one file: the server, and what a program needs that starts it in its own way. */
export { loadConfig } from './config';
export { createLog } from './log';
export { projectRoot } from './project-root';
export { rehearse } from './rehearse';
export { run } from './run';
export { start } from './start';
