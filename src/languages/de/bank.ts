import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = {
  out: `abgebucht|belastet|lastschrift|kartenzahlung|zahlung von|zahlung uber|zahlung in hohe|abbuchung|abhebung|bargeldabhebung|uberweisung an|uberwiesen an|gekauft|bezahlt|sie haben bezahlt|sie haben uberwiesen|kauf|kartenumsatz|umsatz von|ausgang|belastung`,
  in: `gutschrift|gutgeschrieben|eingang|zahlungseingang|geldeingang|eingegangen|gehaltseingang|erhalten|uberweisung von|sie haben erhalten|eingezahlt|einzahlung`,
  refund: `erstattung|ruckerstattung|storno|stornierung|ruckbuchung`,
  outNoun: `zahlung|uberweisung|umsatz|transaktion`,
  inNoun: `gehalt|lohn`,
  neutral: `kreditkarte|debitkarte`,
  balance: `saldo|kontostand|neuer saldo|verfugbar|verfugbarer betrag|verfugungsrahmen|limit|neuer kontostand`,
  fee: `gebuhr|entgelt|provision|steuer`,
  total: `gesamtbetrag`,
  signs: `konto|karte|kontonummer|iban|sparkasse|bank|volksbank|saldo|ref|verwendungszweck|empfanger|auftraggeber|betrag|kontostandswecker|ihre karte|ihr konto|sehr geehrte|buchung|kunde`,
  declined: `abgelehnt|fehlgeschlagen|nicht ausgefuhrt|nicht gedeckt|nicht ausreichend|konnte nicht`,
  notice: `tan|tan fur|ihre tan|code|sicherheitscode|bestatigungscode|geben sie|niemals weiter|fallig|
    zahlungserinnerung|mahnung|wird abgebucht|angebot|gewinnen|sichern sie|rabatt|aktion|anfrage|fordert|
    kontostandswecker|neue umsatze`,
  merchant: 'bei|an|empfanger|empfanger:',
  payer: 'von|auftraggeber|auftraggeber:',
};
