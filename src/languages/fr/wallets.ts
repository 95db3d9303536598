import type { WalletWords } from '../../understanding/wallet/words';

export const wallets: WalletWords = {
  names: {
    cash: 'espèces|liquide|portefeuille|cash',
    card: 'carte|carte bancaire|carte bleue|carte de crédit',
    savings: 'épargne|livret|livret a|compte épargne',
    bank: 'banque|compte|compte courant',
  },
  moved: "transféré|viré|déplacé|passé|j'ai transféré|j'ai viré",
  withdrew: "retiré|j'ai retiré|retrait",
  deposited: "déposé|j'ai déposé",
  from: 'de|du|depuis|de la',
  to: 'vers|à|au|sur|en|dans',
  the: 'mon|ma|mes|le|la|les|l',
};
