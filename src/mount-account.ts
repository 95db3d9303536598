import type { Server } from 'restify';
import { addressOf } from '../channels/direct-line/caller';
import { mountAccountPages } from './account-pages/mount-account-pages';
import type { House } from './compose';
import { LANGUAGES } from './languages';
import { projectRoot } from './project-root';

/** Our own pages before the house that answers them. */
export function mountAccount(
  server: Server,
  { account, api, desk, voice, ledger, secrets, now }: House,
  { publicUrl, trustProxy }: { readonly publicUrl: string; readonly trustProxy: boolean },
): void {
  mountAccountPages(server, {
    ...account,
    apiTokens: api.tokens,
    desk,
    root: projectRoot(),
    publicUrl,
    secret: secrets[0],
    languages: LANGUAGES.filter(({ status }) => status === 'complete').map(({ id }) => id),
    entriesOf: async ({ home }) => {
      const totals = await ledger.totals(home, { period: { from: '1900-01-01', to: '2999-12-31' } });
      return totals.reduce((sum, { count }) => sum + count, 0);
    },
    linesOf: async (ledgerId, ids, language) => {
      const entries = await ledger.get(ledgerId, ids);
      return entries.map(({ money, note, payee, category, day }) =>
        voice.say(language, 'entry.short', { amount: money, what: note ?? payee ?? { category }, day: { day } }),
      );
    },
    say: (language, key, values) => voice.say(language, key, values),
    addressOf: (request) => addressOf(request, { origins: [], trustProxy }),
    now,
  });
}
