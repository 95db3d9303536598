// `npm start`: installs, builds, brings the web chat meanwhile, and becomes the server.
import { ensureBuilt, ensureInstalled, ensureNode, root } from './setup.mjs';
import { webChatMeanwhile } from './webchat-bundle.mjs';

ensureNode();
ensureInstalled();
const brought = webChatMeanwhile();
await ensureBuilt();
// Telegram, Teams and the terminal work without it; what kept it away has been said, and the page says it too.
await brought;
process.chdir(root);
process.argv.splice(2, 0, 'src/main');
await import('./run.mjs');
