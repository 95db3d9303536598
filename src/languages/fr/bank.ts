import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = {
  out: `paiement de|paiement par carte|retrait de|a ete debite|debite|debit de|prelevement de|virement vers|virement emis|virement instantane de|achat de|vous avez paye|vous avez envoye|vous avez transfere|transfert de|vers`,
  in: `virement recu|a ete credite|credite|credit de|versement de|vous avez recu|virement en votre faveur|remise|depot de|virement de salaire|virement recu de`,
  refund: `remboursement|annulation|avoir`,
  outNoun: `paiement|retrait|achat|prelevement|virement|transaction`,
  inNoun: `versement|depot`,
  neutral: `carte de credit|carte de debit|carte bancaire`,
  balance: `solde|nouveau solde|solde disponible|plafond|disponible|encours|votre solde`,
  fee: `frais|commission|taxe|tva`,
  total: `montant total`,
  signs: `compte|carte|cb|iban|banque|virement|solde|montant|ref|reference|votre conseiller|client|cher client|caisse d'epargne|credit agricole|bnp|effectue|nous vous confirmons`,
  declined: `refuse|refusee|rejete|rejetee|insuffisant|solde insuffisant|provision insuffisante|echoue|a echoue`,
  notice: `code de|code secret|code:|votre code|ne communiquez|ne partagez|echeance|a payer|a regler|rappel|offre|
    profitez|promotion|gagnez|demande de paiement|sera debite|sera preleve|sera prelevee`,
  merchant: 'chez|a|vers|aupres de|au profit de',
  payer: 'de|de la part de|emetteur',
};
