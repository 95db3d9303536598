import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = {
  out: `addebito di|addebitato|addebito|pagamento di|pagamento di euro|pagamento carta|prelievo di|prelievo|bonifico inviato|bonifico disposto|bonifico eseguito|spesa di|hai pagato|hai inviato|acquisto di|autorizzato pagamento|transazione di|operazione di`,
  in: `accredito di|accreditato|accredito|bonifico ricevuto|hai ricevuto|versamento di|ricarica|stipendio accreditato|bonifico in entrata|bonifico a tuo favore`,
  refund: `rimborso|storno`,
  outNoun: `pagamento|acquisto|operazione|transazione|bonifico`,
  inNoun: `versamento|accredito`,
  neutral: `carta di credito|carta di debito`,
  balance: `saldo|saldo disponibile|disponibile|disponibilita|plafond|saldo contabile|nuovo saldo`,
  fee: `commissione|commissioni|imposta|canone`,
  total: `importe totale`,
  signs: `conto|carta|iban|banca|intesa|unicredit|postepay|poste|saldo|importo|presso|gentile cliente|cliente|causale|autorizzazione|rif`,
  declined: `rifiutata|rifiutato|negata|negato|non autorizzata|non autorizzato|fondi insufficienti|saldo insufficiente`,
  notice: `codice|codice otp|codice di|pin|password|non comunicare|non condividere|scadenza|in scadenza|promemoria|
    offerta|promozione|approfitta|vinci|sconto|richiesta di|sara addebitato|verra addebitato|preapprovato`,
  merchant: 'presso|da|a|a favore di|su|c/o',
  payer: 'da|ordinante',
};
