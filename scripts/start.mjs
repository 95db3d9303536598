// `npm start`: installs, builds, brings the web chat's bundle, and becomes the server.
import { ensureWebChat } from './webchat-bundle.mjs';

const missing = ensureWebChat();
if (missing) console.error(`outlay: the web chat stays closed: ${missing}`);
process.argv.splice(2, 0, 'src/main');
await import('./run.mjs');
