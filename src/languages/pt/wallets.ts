import type { WalletWords } from '../../understanding/wallet/words';

export const wallets: WalletWords = {
  names: {
    cash: 'dinheiro|dinheiro vivo|carteira|espécie',
    card: 'cartão|cartão de crédito|cartão de débito',
    savings: 'poupança|conta poupança|economias',
    bank: 'banco|conta|conta corrente',
  },
  moved: 'movi|passei|transferi|mandei',
  withdrew: 'saquei|levantei|tirei do caixa',
  deposited: 'depositei',
  from: 'de|da|do',
  to: 'para|pra|pro|para a|para o|em',
  the: 'minha|meu|a|o',
};
