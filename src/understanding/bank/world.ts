import type { Words } from '../numbers/words';
import type { BankWords } from './words';

/** Banks of languages that have no folder yet: Arabic, Persian, Korean, Thai, Czech, Polish, Turkish, Vietnamese, Dutch, Japanese. */
export const WORLD_BANK: BankWords = {
  out: `zaplatili|odchozi uhrada|uhrada|تم خصم|خصم|شراء|شراء انترنت|سحب|حوالة صادرة|دفع|مدفوعات|سداد|برداشت|برداشت پول|خرید|승인|사용|출금|결제|일시불|โอนเงินออก|ใช้จ่าย|ยอดใช้จ่าย|ถอนเงิน|ชำระ|จ่าย|
    odchozi platba|platba kartou|vyber|platnosc|wyplata z bankomatu|obciazenie|przelew wychodzacy|harcama|odeme|cekildi|thanh toan|chuyen tien|rut tien|
    betaling|pinbetaling|afgeschreven|ご利用|お支払い|引き落とし|出金|จ่ายเงิน|โอนออก|gd:-`,
  in: `prichozi uhrada|حوالة واردة|إيداع|ايداع|حوالة راتب|راتب|استلام|تم إيداع|واریز|입금|รับเงิน|เงินเข้า|ฝากเงิน|รับโอน|โอนเข้า|prichozi platba|przelew przychodzacy|wplyw|uznanie|yatan|hesabiniza|gelen|
    nhan tien|bijgeschreven|ontvangen|入金|振込|gd:+`,
  refund: 'استرداد|استرجاع|취소|승인취소|คืนเงิน|vraceni|zwrot|iade|hoan tien|terugbetaling|返金|برگشت',
  outNoun: '카드|تحويل|حوالة|transakcja|islem|giao dich',
  inNoun: 'เงินเดือน',
  neutral: 'بطاقة الخصم|بإستخدام بطاقة الخصم المباشر|باستخدام بطاقة الخصم|بطاقة الائتمان|신용카드|체크카드|카드승인',
  balance: `رصيدك|رصيد|الرصيد|رصيدك الحالي|المتبقي|المبلغ المتبقي|الحد المتاح|موجودی|مانده|누적|누적금액|잔액|잔고|총누적|คงเหลือ|ยอดคงเหลือ|วงเงินคงเหลือ|ยอดเงิน|zustatek|disponibilni|saldo po|
    dostepne|bakiye|kullanilabilir|so du|sd|残高`,
  fee: 'رسوم|ضريبة|수수료|ค่าธรรมเนียม|poplatek|prowizja|masraf|phi|kosten',
  total: 'إجمالي',
  signs: `بطاقة|بطاقتك|حسابك|حساب|آيبان|ايبان|مدى|حساب شما|عزیز|카드|은행|web발신|체크|누적|님|บช|บัญชี|บัตร|ธนาคาร|ucet|na ucet|kartou|rachunek|karta|hesap|kart|banka|the|tk|rekening|
    مبلغ|من|في|عبر|القسط|ktb|kbank|scb|bbl|ktc|cimb|visa|พร้อมเพย์`,
  declined: `مرفوض|مرفوضة|رفض|غير كاف|رصيد غير كافي|거절|승인거절|한도초과|잔액부족|ไม่สำเร็จ|odrzucona|zamitnuta|reddedildi|geweigerd`,
  notice: `رمز التحقق|رمز|كلمة المرور|لا تشارك|عرض|خصم يصل|رمز یکبار|رمز پویا|인증번호|결제예정|이벤트|할인|รหัส|otp|โปรโมชั่น|
    ครบกำหนด|kod do|haslo|onay kodu|ma otp|認証コード`,
  merchant: 'في|لدى|لـ|ที่|u|w|naar|bij',
  payer: 'من|od|van|จาก',
};

/** Networks, banks and words of one country, for amounts whose sign is missing or shared. */
export const BANK_CURRENCIES: Readonly<Record<string, Words>> = {
  INR: 'upi|imps|neft|rtgs|vpa|ifsc|sbi|hdfc|icici|paytm',
  COP: 'bancolombia|nequi|daviplata|davivienda',
  MXN: 'spei|banorte|bbva mexico|banamex',
  ARS: 'mercado pago argentina|uala',
  BRL: 'pix|nubank|itau|bradesco',
  NGN: 'nxg|gtbank|zenith bank|opay|nip|palmpay',
  KES: 'mpesa|fuliza',
  KRW: '입금|출금|누적|잔액|web발신',
  IRR: 'مانده|موجودی|برداشت|واریز|بانک',
  RUB: 'сбер|тинькофф|сбп|tinkoff',
  CAD: 'interac',
  THB: 'บช|คงเหลือ|พร้อมเพย์',
};
