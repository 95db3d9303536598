import type { BankWords } from '../../understanding/bank/words';

export const bank: BankWords = {
  out: `you've paid|thank you for using|you bought|bought|paid|we processed|processed|cash withdrawal|debited|is debited|was debited|has been debited|debit of|debit transaction|dr.|dr|withdrawn|withdrew|deducted|charged for|was charged|were charged|
    has been charged|spent|was spent|you spent|you paid|you have paid|have been paid|successfully paid|paid to|sent to|sent rs|you sent|you have sent|transferred to|
    you have transferred|you have transfered|transferred from|you made a|made a purchase|purchase of|pending charge|pending charge for|has posted to|
    debit|debit alert|you have successfully deposited|cashback reversal|auth pmt|was approved|has been approved|approved for|paid:|transaction was made|
    txn of|used for|transfer from account|has been used|is used|swiped`,
  in: `you've received|credited|is credited|was credited|has been credited|credited with|credit of|credit alert|credit with amount|cr|cr.|received|you received|you have received|
    transfer received|payment received|has received|deposited|deposited in|deposited to|deposit of|has credit for|credit!|upi credit|added to your|added to|loaded to|
    payment received from|receive|salary credited|cash deposit|interest paid|sent you|paid you`,
  refund: 'refund|refunded|has been refunded|refund of|reversed|reversal|as reversal|cashback credited|chargeback',
  outNoun: `cash advance|advance|payment of|bill payment of|purchase|transaction|transaction of|transaction for|transaction with|trx|trx using|txn|pos|pos transaction|atm withdrawal|withdrawal|payment|transfer|
    online banking transfer|outward transfer|bill payment|direct debit|standing order|autopay|ach|fee`,
  inNoun: 'credit|deposit|salary|inward transfer|cashback|interest|payroll|direct deposit',
  neutral: `credit card|debit card|credit cards|cr crd|credit card bill|credit limit|cr. limit|cr limit|avl cr. limit|debit consumer card|
    credit/debit|credit score|merchant credited|credit account|debit account|card credit|cards credit|dr cr`,
  balance: `minimum payment|bal|balance|avl bal|avl balance|avbl bal|aval bal|avail bal|avail. bal|available balance|available bal|avl bal-|clear bal|clr bal|final balance|updated balance|
    updated bal|updated balance is|current balance|current bal|your current|ledger balance|closing balance|new balance|m-pesa balance|total bal|total avail. bal|
    total avail bal|avlbl amt|avlbal|avl lmt|avl limit|avail limit|avail lmt|available limit|available credit|available credit limit|card available limit|avl cr. limit|
    cr. limit|credit limit|limit|remaining balance|balance is|balance:|bal:|total due|total outstanding|outstanding|minimum due|min due|above the|exceeds|over your|
    wallet balance|account balance|balance after|bal is|left|remaining|threshold|total:`,
  fee: `fee|fees|service fee|charge of|s.charge|s.charge of|service charge|service charge of|vat|tax|gst|commission|transaction cost|transaction fee|cost|disaster fund|stamp duty|surcharge`,
  total: 'total of|total amount|total debited|with a total of|total amount of',
  signs: `you received|you've received|you have received|you've paid|you paid|you sent|your balance is|mandate|otp|one time password|verification code|passcode|do not share|never share|ignore if|debited|credited|has posted to|checking account|savings account|you set|a/c|ac|acct|acc|account|account no|a/c no|acct no|ac no|card ending|ending in|ending with|card no|card|upi|upi ref|ref no|ref|ref:|imps|neft|rtgs|utr|rrn|umn|umrn|txn no|
    transaction id|transaction number|trx id|dear customer|dear client|dear user|dear sir|dear cardholder|dear name|dear|customer|vpa|ifsc|bank|not you|not u|if not you|if not done by you|
    helpline|sms block|reply stop|text stop|txt stop|alert|transaction alert|alerts|netbanking|mobile banking|available balance|avl bal|bal|balance|terms and conditions|
    t&c|confirmed|successful|successfully|powered by|order|autopay|statement|wallet|pos|atm|desc|remarks|info|amt|amount|for queries|click|visit|id`,
  declined: `declined|has been declined|was declined|failed|has failed|unsuccessful|insufficient|insufficient funds|insufficient balance|could not be|not processed|rejected|was not approved|not approved|declines|no amount was debited`,
  notice: `statement is ready|mandate of|mandate for|will be taken|will be collected|otp for|otp is|is your otp|is the otp|your otp|one time password|one-time password|one time passcode|
    verification code|security code|login code|auth code|is your code|use code|passcode|blocked|
    payment request|has requested|requested money|request of|collect request|is due|due on|due date|due by|
    overdue|bill is generated|statement is generated|bill generated|bill alert|new bill|will be debited|
    will be deducted|will be charged|to be debited|scheduled for|is scheduled|upcoming|mandate created|
    mandate is|mandate registered|registration|registered|pre-approved|pre approved|apply now|enjoy|offer|
    offers|exclusive|win|discount|sale|get up to|upto|up to|cashback on|avail|hurry|shop now|buy now|eligible|
    apply for|subscribe|kyc|reminder|pay now|minimum amount due|total amount due|ignore if paid|
    ignore if already paid|low balance|has been changed|activated|deactivated|logged in|login|new device|
    password|available for withdrawal|has avl bal|avl bal of|balance as on|as on|expires|limit has been|
    card has been dispatched|set up|emi of|flat|voucher`,
  merchant:
    'at|to|towards|with|at:|desc|desc:|info|info:|info-|at vpa|to vpa|via upi to|remarks|remarks:|description|description:|merchant|merchant:|trf to|paid to|sent to',
  payer: 'from|by|from:|from vpa|sender|info|info:|desc|desc:|remarks|remarks:|description:|of sender',
};
