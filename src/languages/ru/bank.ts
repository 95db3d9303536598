import type { BankWords } from '../../understanding/bank/words';

/** Cyrillic, and the Latin letters in which the same messages often come. */
export const bank: BankWords = {
  out: `покупка|оплата|списание|списано|снятие|снято|выдача|выдача наличных|списали|платеж|платёж|перевод на|отправлено|плата|плата за|pokupka|oplata|
    spisanie|spisano|snyatie|vydacha|platezh|plata|perevod na|sovershena pokupka|oplata uslug|списание средств|автоплатеж|автоплатёж|комиссия за|вы перевели|перевод клиенту|
    vasha operatsija|oplata v i-net`,
  in: `зачисление|зачислен|зачислено|зачислены|пополнение|поступление|поступил|поступило|начислен|начислено|начислены|перевод от|получен перевод|вам перевели|выплата|внесение|
    zachislenie|zachisleno|zachisleny|popolnenie|postuplenie|nachisleno|vyplata|perevod ot|vnesenie|зарплата|аванс|пополнение счета|пополнение счёта`,
  refund: 'возврат|отмена покупки|отмена операции|возврат покупки|vozvrat|otmena',
  outNoun: 'операция|транзакция|tranzakcija|tranzakciya|provedena tranzakcija|operatsija|operaciya|перевод|perevod',
  inNoun: 'cashback|кэшбэк|кешбэк|проценты|protsenty',
  neutral: 'кредитная карта|по кредиту|po kreditu',
  balance: `доступно|остаток|баланс|dostupno|dostupna suma|dostupny ostatok|ostatok|balans|balance|лимит|limit|доступный лимит|доступный остаток|задолженность|
    zadolzhennost|минимальный платеж|сумма вклада|summa vklada|dostupno:`,
  fee: 'комиссия|komissiya|в т.ч. комиссия',
  total: 'итого списано',
  signs: `карта|карты|карте|карту|karta|karty|kartu|счет|счёт|счета|счёта|счет карты|schet|scheta|сумма|summa|остаток|ostatok|баланс|доступно|dostupno|visa|mir|maes|ecmc|mastercard|банк|bank|
    сбербанк|тинькофф|tinkoff|тинькофф|рнкб|мир|mcc|term|uspeshno|успешно|spr|data|odobr|pos|код авторизации`,
  declined: `отказ|отклонена|отклонен|отклонено|otkaz|otklonena|недостаточно|недостаточно средств|nedostatochno|nedostatochno sredstv|неуспешно|neuspeshno|не удалась`,
  notice: `код|код подтверждения|код:|пароль|одноразовый пароль|никому не сообщайте|не сообщайте|kod|
    kod podtverzhdeniya|parol|nikomu ne soobschajte|заблокирована|предлагаем|одобрен кредит|предодобрен|
    кредит до|акция|скидка|до %|оформите|просит|запрос перевода|запросил|напоминаем|к оплате|
    необходимо внести|подайте заявку|вход в|vhod v|bud udet`,
  merchant: 'в|в магазине|получатель|на имя|term|term:|mesto',
  payer: 'от|отправитель|ot',
};
