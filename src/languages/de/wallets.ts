import type { WalletWords } from '../../understanding/wallet/words';

export const wallets: WalletWords = {
  names: {
    cash: 'bargeld|bar|geldbörse|portemonnaie|cash|kasse',
    card: 'karte|kreditkarte|ec karte',
    savings: 'sparkonto|erspartes|ersparnisse|tagesgeld|tagesgeldkonto',
    bank: 'bank|konto|girokonto|bankkonto',
  },
  moved: 'verschoben|umgebucht|überwiesen|transferiert|übertragen|bewegt',
  withdrew: 'abgehoben|geld geholt|bargeld geholt',
  deposited: 'eingezahlt',
  from: 'von|vom|aus|von der',
  to: 'auf|auf das|aufs|in|ins|zu|zum|nach',
  the: 'mein|meine|meinem|meiner|meinen|das|die|der|den|dem',
};
