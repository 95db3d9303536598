import { folded } from './folded';
import type { Role } from './mapping';

/** What banks and other apps write above their columns, the surest first. A balance is known so that it is not taken for an amount. */
const WORDS: Readonly<Record<Role | 'balance', string>> = {
  day: `date|day|transaction date|trans date|posting date|booking date|completed date|started date|date posted|posted|value date|timestamp|datetime|created|
    fecha|fecha operacion|f operacion|fecha valor|f valor|dia|datum|buchungstag|buchungsdatum|buchung|belegdatum|tag|valutadatum|wertstellung|valuta datum|
    date operation|date de l operation|date d operation|date comptable|date de comptabilisation|date valeur|jour|data|data operazione|data contabile|data lancamento|
    data movimento|data mov|data valuta|data do lancamento|giorno|дата|дата операции|дата проводки|дата платежа|день|日期|交易日期|交易时间|记账日期|日`,
  amount: `amount|transaction amount|amount paid|sum|value|total|price|cost|importe|monto|cantidad|valor|importe eur|montant|somme|prix|betrag|umsatz|summe|betrag eur|preis|
    quantia|valor r|montante|importo|importo eur|somma|сумма|сумма операции|сумма платежа|сумма в валюте счета|金额|交易金额|金额 元|数额`,
  debit: `debit|debits|debit amount|withdrawal|withdrawals|money out|paid out|out|spent|outflow|cargo|cargos|debe|gasto|soll|ausgabe|ausgaben|belastung|lastschrift|
    debit eur|depense|depenses|debito|saida|saidas|despesa|addebito|addebiti|uscite|uscita|spesa|dare|расход|списание|дебет|支出|借方|支出金额`,
  credit: `credit|credits|credit amount|deposit|deposits|money in|paid in|in|received|inflow|abono|abonos|haber|ingreso|haben|einnahme|einnahmen|gutschrift|credit eur|
    recette|credito|entrada|entradas|receita|accredito|accrediti|entrate|entrata|avere|приход|зачисление|кредит|поступление|收入|贷方|存入|收入金额`,
  type: `type|transaction type|entry type|kind|debit credit|dr cr|credit debit|tipo|tipo de movimiento|typ|art|soll haben|s h|sens|type d operation|тип|вид|тип операции|类型|收 支|收支`,
  currency: `currency|ccy|currency code|moneda|divisa|wahrung|waehrung|devise|monnaie|moeda|valuta|divisa eur|валюта|валюта операции|币种|货币`,
  category: `category|categories|budget category|categoria|kategorie|rubrik|categorie|категория|类别|分类|种类`,
  payee: `payee|merchant|merchant name|counterparty|beneficiary|name|vendor|store|shop|recipient|comercio|beneficiario|destinatario|empfanger|zahlungsempfanger|
    beguenstigter zahlungspflichtiger|begunstigter zahlungspflichtiger|auftraggeber empfanger|auftraggeber|name zahlungsbeteiligter|beneficiaire|marchand|tiers|favorecido|estabelecimento|
    esercente|controparte|negozio|получатель|контрагент|место|магазин|商户|交易对方|商家|收款人`,
  note: `note|notes|description|memo|details|narrative|narration|transaction description|particulars|reference|remarks|comment|what|concepto|descripcion|detalle|observaciones|nota|
    verwendungszweck|buchungstext|beschreibung|notiz|zweck|libelle|description operation|motif|remarque|descricao|historico|lancamento|observacao|descrizione|causale|dettagli|
    описание|назначение|назначение платежа|комментарий|заметка|备注|说明|摘要|商品|描述|商品说明`,
  tags: `tags|tag|labels|label|hashtags|etiquetas|etiqueta|schlagworter|schlagworte|etiquettes|etiquette|etichette|etichetta|теги|тег|метки|标签`,
  wallet: `wallet|account|account name|paid with|from account|cuenta|cartera|konto|geldborse|compte|portefeuille|conta|carteira|conto|portafoglio|счет|кошелек|账户|钱包|支付方式`,
  toWallet: `to wallet|to account|transfer to|a la cartera|cuenta destino|zielkonto|an geldborse|vers le portefeuille|compte destination|para a carteira|conta destino|conto destinazione|al portafoglio|
    на счет|в кошелек|转入账户|转入钱包`,
  balance: `balance|running balance|saldo|kontostand|solde|saldo contabile|saldo disponivel|остаток|баланс|余额|账户余额`,
};

const roles = new Map<string, { readonly role: Role | 'balance'; readonly rank: number }>();
for (const [role, words] of Object.entries(WORDS) as [Role | 'balance', string][])
  for (const [rank, name] of words.split('|').entries())
    if (!roles.has(folded(name))) roles.set(folded(name), { role, rank });

/** What the heading of a column says it holds; the lower `rank`, the surer among several columns. A currency may stand beside it. */
export function headerRole(cell: string): { readonly role: Role | 'balance'; readonly rank: number } | undefined {
  const name = folded(cell);
  if (name.length > 40) return undefined;
  return roles.get(name) ?? roles.get(name.replace(/ ?\b[a-z]{3}$| ?[€£$¥₽₹]$/u, '').trim());
}

/** The currency a heading names: "Amount (EUR)", "Betrag in EUR". */
export function headerCurrency(cell: string): string | undefined {
  return /\b([A-Z]{3})\)?\s*$/.exec(cell.trim())?.[1];
}
