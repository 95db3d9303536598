// `npm start`: installs, brings the web chat, builds, and becomes the server.
import { ensureReady, root } from './setup.mjs';
import { ensureWebChat } from './webchat-bundle.mjs';

ensureReady();
const missing = ensureWebChat();
// Telegram, Teams and the terminal work without it; the page says what is missing.
if (missing) console.error(`outlay: ${missing}`);
process.chdir(root);
process.argv.splice(2, 0, 'src/main');
await import('./run.mjs');
