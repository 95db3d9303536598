import { read } from '../money/read';

/** "expense 50 AED with CAFE ROMA"; nothing where nothing moved. Messages as banks write them, invented here. */
function movedIn(text: string, language: string): string {
  const { intent, entries } = read(text, language, 'USD');
  if (intent.value !== 'record' || entries.length === 0) return 'nothing';
  const [{ type, amount, currency, payee } = entries[0]!] = entries;
  const who = payee ? ` with ${payee.value}` : '';
  return `${type.value} ${Number(amount?.value)} ${currency.value}${who}`;
}

const MOVED: readonly (readonly [language: string, text: string, moved: string])[] = [
  [
    'en',
    'Your card ending 4417 was charged for USD 18.20 at CAFE ROMA on 12/11/26 at 14:30. Available limit USD 2,000.00',
    'expense 18.2 USD with CAFE ROMA',
  ],
  [
    'en',
    'INR 450.00 debited from A/c XX9921 on 03-11-26 to QUICK MART. UPI Ref 612233445566. Avl Bal INR 9,120.44',
    'expense 450 INR with QUICK MART',
  ],
  [
    'en',
    'Rs.12,000.00 credited to A/c XX9921 on 01-11-26 by NEFT from ACME LTD. Avl Bal Rs.21,120.44',
    'income 12000 INR with ACME LTD',
  ],
  [
    'en',
    'Alert: You spent $42.17 at GREEN GROCER with your card *8842. Reply STOP to end alerts.',
    'expense 42.17 USD with GREEN GROCER',
  ],
  [
    'en',
    'Dear Customer, AED 300.00 has been withdrawn from ATM using card 9911. Balance AED 1,204.10',
    'expense 300 AED',
  ],
  [
    'en',
    'Dear Customer, refund of GBP 25.00 from SHOE SHOP has been credited to your card ending 1002. Balance: GBP 310.20',
    'refund 25 GBP with SHOE SHOP',
  ],
  [
    'en',
    'Confirmed. KES 1,500.00 sent to JANE W on 2/11/26 at 9:15 AM. New M-PESA balance is KES 4,320.00. Transaction cost KES 23.00',
    'expense 1500 KES with JANE W',
  ],
  ['en', 'Acct **221 debited NGN5,000.00 on 02-NOV-26. Desc: POS PURCHASE. Bal: NGN12,300.10', 'expense 5000 NGN'],
  [
    'es',
    'BANCO: compra por $250.00 en FARMACIA SOL con tarjeta *3321 el 02/11/26. Saldo disponible $1,830.00',
    'expense 250 USD with FARMACIA SOL',
  ],
  [
    'es',
    'Has recibido una transferencia recibida de 1.200,00 EUR en tu cuenta *9981. Saldo: 2.310,55 EUR',
    'income 1200 EUR',
  ],
  [
    'fr',
    'Banque: paiement par carte *1234 de 35,90 EUR chez LIBRAIRIE DU COIN le 02/11. Solde: 810,20 EUR',
    'expense 35.9 EUR with LIBRAIRIE DU COIN',
  ],
  ['fr', 'Virement reçu de 900,00 EUR sur votre compte *5510. Nouveau solde : 1 640,12 EUR', 'income 900 EUR'],
  [
    'de',
    'Sparkasse: Kartenzahlung 23,40 EUR bei BUCHLADEN, Karte *7712. Neuer Saldo: 540,10 EUR',
    'expense 23.4 EUR with BUCHLADEN',
  ],
  [
    'de',
    'Ihr Konto *1832: Gutschrift 1.850,00 EUR von ACME GMBH. Neuer Kontostand 2.100,00 EUR',
    'income 1850 EUR with ACME GMBH',
  ],
  [
    'pt',
    'Compra aprovada de R$ 89,90 em LOJA AZUL no cartao final 2210. Limite disponivel R$ 1.200,00',
    'expense 89.9 BRL with LOJA AZUL',
  ],
  ['pt', 'Voce recebeu um Pix de R$ 300,00 de MARIA S. Conta 1234-5. Saldo R$ 910,11', 'income 300 BRL with MARIA S'],
  [
    'it',
    'Pagamento di 12,50 EUR presso BAR SPORT con carta *9921. Saldo disponibile 220,00 EUR',
    'expense 12.5 EUR with BAR SPORT',
  ],
  ['it', 'Hai ricevuto un bonifico di 700,00 EUR sul conto *3310. Saldo 1.020,00 EUR', 'income 700 EUR'],
  ['ru', 'Карта *4410. Покупка 640 RUB. APTEKA 12. 02.11.2026 14:20. Доступно 3120.55 RUB', 'expense 640 RUB'],
  ['ru', 'Karta *4410; Popolnenie 15000.00 RUR; Ostatok: 18120.55 RUR; 02.11.26 09:01', 'income 15000 RUB'],
  ['zh', '您尾号4410的储蓄卡11月2日14:20消费支出人民币58.00元，余额1203.20元。【银行】', 'expense 58 CNY'],
  ['zh', '您尾号4410的账户11月2日09:01收入工资人民币8000.00元，余额9203.20元。【银行】', 'income 8000 CNY'],
  [
    'id',
    'Rek *4410 transfer ke BUDI Rp150.000 berhasil 02/11/26 14:20 WIB. Saldo Rp1.200.000',
    'expense 150000 IDR with BUDI',
  ],
  ['ko', '[Web발신]\n카드승인 김*수 11/02 14:20 (일시불)12,300원 편의점 누적412,300원', 'expense 12300 KRW'],
];

test.each(MOVED)('%s: %s', (language, text, moved) => {
  expect(movedIn(text, language)).toBe(moved);
});

const NOTHING: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Your OTP for the transaction of USD 25.00 at CAFE ROMA is 449120. Do not share it with anyone.'],
  ['en', 'Your card ending 4417 was declined for USD 18.20 at CAFE ROMA: insufficient funds.'],
  ['en', 'Transaction of INR 900 on card XX9921 failed. No amount was debited. Call 18001234567'],
  [
    'en',
    'Your credit card XX9921 statement is generated. Total due INR 12,400. Minimum due INR 620. Due date 18-11-26',
  ],
  ['en', 'Reminder: your bill of $64.20 is due on 30 Nov. Pay now to avoid late fees. Account 9921'],
  ['en', 'Avl Bal in A/c XX9921 as on 02-11-26 is INR 9,120.44'],
  ['en', 'Get up to 20% cashback on your card this weekend! Win vouchers of $50. T&C apply. Bank'],
  ['en', 'JANE has requested money from you: INR 500 via UPI. Account XX9921. Pay now.'],
  ['es', 'Tu código de verificación es 449120 para la compra por 25,00 EUR con tarjeta *3321. No lo compartas.'],
  ['es', 'Compra rechazada por 25,00 EUR en tienda, tarjeta *3321: saldo insuficiente'],
  ['fr', 'Votre code 449120 pour le paiement de 25,00 EUR par carte *1234. Ne le communiquez à personne. Banque'],
  ['de', 'Ihre TAN für die Überweisung von 25,00 EUR lautet 449120. Bank, Konto *1832'],
  ['de', 'Kartenzahlung 25,00 EUR abgelehnt, Karte *7712: nicht ausreichend gedeckt. Sparkasse'],
  ['pt', 'Compra recusada de R$ 89,90 no cartao final 2210: saldo insuficiente'],
  ['it', 'Codice OTP 449120 per pagamento di 25,00 EUR con carta *9921. Non comunicare a nessuno. Banca'],
  ['ru', 'Код подтверждения 4491 для оплаты 640 RUB картой *4410. Никому не сообщайте. Банк'],
  ['ru', 'Отказ. Недостаточно средств. Карта *4410, покупка 640 RUB, доступно 12.55 RUB'],
  ['zh', '验证码449120，您正在用尾号4410的卡支付58.00元，请勿告诉他人。【银行】'],
  ['zh', '您尾号4410的信用卡账单800.00元，还款日11月18日，请及时还款。【银行】'],
];

test.each(NOTHING)('nothing moved, %s: %s', (language, text) => {
  expect(movedIn(text, language)).toBe('nothing');
});

test('a person who speaks of a card is no bank', () => {
  const { entries } = read('paid 50 for a new phone cover with my bank card', 'en', 'USD');
  expect(entries).toHaveLength(1);
  expect(entries[0]?.note?.value).toContain('phone cover');
});
