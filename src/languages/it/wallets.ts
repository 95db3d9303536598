import type { WalletWords } from '../../understanding/wallet/words';

export const wallets: WalletWords = {
  names: {
    cash: 'contanti|portafoglio|contante',
    card: 'carta|carta di credito|bancomat',
    savings: 'risparmi|conto risparmio|conto deposito',
    bank: 'banca|conto|conto corrente',
  },
  moved: 'spostato|trasferito|ho spostato|ho trasferito|girato',
  withdrew: 'prelevato|ho prelevato|prelievo',
  deposited: 'versato|depositato|ho versato',
  from: 'da|dal|dai|dalla',
  to: 'a|al|ai|alla|in|sul|sulla|nei',
  the: 'mio|mia|miei|il|la|i|mie',
};
