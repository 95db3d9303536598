import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = {
  classes: {
    spend:
      'kharch, kharcha, kharche, kharch kiya, kharch kiye, diya, diye, di, kharida, kharidi, kharide, liya, li, liye, lage, laga, spend, spent, spend kiya, spend kiye, paid, pay kiya, bhara, bhare, bhari, jama ki, udaye, udaya, uda, uda diya, uda diye, pada, padi, mangaya, mangwaya, dalwaya, bharwaya, udhar diya, gaye, recharge, bought, gave, daan',
    earn: 'mila, mili, mile, aaya, aayi, aaye, salary, kamaya, kamaye, kamai, income, tankhwah, vetan, received, credited, bonus, refund, wapas mila, wapas aaye, becha, bechi, pagar, got, cashback, stipend',
    record:
      'likho, likh, likh lo, add, add karo, jodo, note, note karo, note kar, daalo, dalo, log, record, record karo, save karo',
    'how-much': 'kitna, kitne, kitni, total, kul, how much, kul milake',
    question:
      'kya, kaun, kaunsa, kaunsi, kab, kahan, kaise, kisko, kis, hai kya, what, which, where, when, batao, bata, bataiye',
    why: 'kyu, kyun, kyon, why, kis liye',
    show: 'dikhao, dikha, dikhaiye, show, list, batao, bata do, dekhna, dekho, search, dhundo, nikalo',
    expenses:
      'kharcha, kharche, expenses, expense, spending, transactions, transaction, history, hisaab, hisab, purchases, len den',
    report: 'report, summary, chart, graph, breakdown, category wise, analysis, statistics, mahine ka hisab',
    most: 'sabse zyada, sabse jyada, sabse bada, biggest, most, top, average, zyada, jyada',
    compare: 'compare, se zyada, se kam, tulna, versus, pichle se',
    balance: 'balance, bacha, bache, bachi, baaki, baki, kitne paise hai, account mein, left, udhaar hai',
    limit: 'limit, budget, had, maximum, se zyada nahi, zyada nahi, max',
    set: 'set, set karo, rakho, rakh, lagao, laga do, banao, badhao, kam karo, badlo',
    undo: 'undo, undo karo, wapas lo, wapis lo, galti se, galti ho gayi, revert',
    redo: 'redo, wapas lao, wapis lao, restore, wapas daalo',
    remove: 'delete, delete karo, hatao, hata do, mita do, mitao, remove, remove karo, nikal do, nikalo',
    last: 'last, pichla, pichli, pichle, aakhri, akhiri, ye, yeh, wo, woh, isko, usko, abhi wala, wala',
    entry: 'entry, kharcha, expense, transaction, wala, wali',
    change: 'badlo, badal do, change, change karo, edit, edit karo, sahi karo, theek karo, update, kar do',
    wrong: 'nahi, nahin, galat, galti, asal mein, actually, tha, thi, the, hona chahiye, matlab, sorry, ki jagah',
    every: 'har, har mahine, har hafte, roz, rozana, monthly, weekly, every, recurring, mahine mein',
    goal: 'bachana, bachane, bachat, bachao, save, goal, jama karna, jodna, lakshya',
    advice:
      'sujhav, salah, tips, kaise bachau, kaise bachaye, kaise bachaun, chahiye kya, invest, lena chahiye, kam kharch',
    export: 'export, download, csv, excel, file, backup, data',
    import: 'import, upload, bank statement, file se',
    setting: 'settings, currency, bhasha, language, timezone, notification, reminder, category, band karo, chalu karo',
    place: 'main hoon, mein rehta, rehta hu, rehti hu, mein hu, me hu, shift ho gaya',
    tongue: 'hindi, english, hinglish, angrezi, bolo, baat karo',
    link: 'link, jodo account, connect, telegram, teams, unlink',
    register: 'register, sign up, account banao, naya account, khata kholo, login, account banana',
    help: 'help, madad, kya kar sakte, kaise kaam, kaise use, kaise karu, kaise add, commands, menu, sahayata',
    stop: 'cancel, ruko, rehne do, chhodo, chodo, band karo, rahne do, nahi chahiye, stop, jane do',
    yes: 'haan, han, ha, haa, ji, ji haan, ok, okay, theek, theek hai, thik hai, sahi, sahi hai, bilkul, kar do, yes, confirm, acha, accha, pakka, haanji',
    no: 'nahi, nahin, na, mat, no, nope, bilkul nahi',
    greet:
      'namaste, namaskar, hi, hello, hey, kaise ho, kya haal, kya hal, good morning, alvida, bye, kaun ho, naam kya, shubh ratri',
    thanks: 'dhanyavaad, dhanyawad, shukriya, thanks, thank you, badhiya, bahut acha, mast, great, meherbani',
    bank: 'card, account, bank, charge, kata, kat gaye, kate, fee, transfer, bhejo, bhej, bhej do, bhej dena, bhejna, otp, pin, loan, emi, interest, declined, fail, atm, block, kyc, statement, refund nahi, upi, bill bharo, bill pay',
    world:
      'mausam, barish, baje, meeting, alarm, timer, gaana, gana, film, recipe, calories, rasta, km, kilometer, translate, matlab kya, khabar, joke, chutkula, rajdhani, samay, time, tarikh, message, call, flight, hotel, book karo, match, bachche, kutta, ghante, minute, saal, dost, yaad dilana',
    order:
      'bajao, call karo, yaad dilao, yaad dilana, jagao, bhejo, bhej do, book karo, order karo, mangwao, kholo, sunao, transfer karo, pay karo, bharo, block karo, band karo',
    you: 'tum, aap, tu, tumhara, aapka, tera, bot, robot, insaan',
    my: 'maine, mera, meri, mere, mujhe, main, mein, hum, humne, hamara, apna, apne',
    want: 'chahiye, chahta, chahti, karna hai, please, kripya, karo, sakte, sakta, sakti, kya aap, zara',
    not: 'nahi, nahin, mat, na, bina, abhi tak nahi',
    future:
      'kal karunga, karunga, karungi, hoga, dunga, dungi, agle, baad mein, lunga, jaunga, soch raha, soch rahi, lene ka plan, shayad, agar, chahiye, dena hai, dene hai, lena hai, dekha',
    filler:
      'ka, ki, ke, ko, se, par, pe, mein, me, aur, hai, hain, tha, thi, the, wala, ne, ek, lagbhag, kareeb, rs, rupaye, rupees, bhi, hi, to, toh, for, on, the, aaj, liye',
  },
  examples: {
    record: `
chai 20
khana 150
petrol 500
lunch 120
20 chai
auto 60 [kal]
kiraya 8000
sabzi 200
doodh 60 rs
dawai 340
bijli bill 1200
maine 200 kharch kiye khane pe
maine khane par ₹150 kharch kiye
maine 500 petrol pe kharch kiye
kal maine 300 ola pe spend kiye
maine uber pe ₹250 spend kiye
aaj 100 ki sabzi li
aaj maine 500 ka petrol bharwaya
sabzi pe 200 lage
auto mein 60 lage
auto wale ko 50 diye
doodhwale ko 900 diye
kiraya 8000 diya
bijli ka bill 1200 bhara
mobile recharge 299
recharge kiya 299 ka
shirt kharidi 800 ki
maine joote kharide 1500 ke
200 ka khana
500 rs petrol
20 ki chai aur 30 ka samosa
chai 20, samosa 30
dost ko 500 udhar diye
mandir mein 101 daan
rickshaw 30 rupees
zomato 350
swiggy order 420
50 rs auto kiya
add karo 200 sabzi
150 khana add karo
likho 300 petrol
note karo 50 chai
maid ko 2000 diye
school fees 5000
movie 400 kal raat
+500
salary 30000
salary aayi 50000
salary mili 40000 [aaj]
papa se 2000 mile
client se 5000 aaye
mujhe 500 mile
freelance se 8000 kamaye
purana phone becha 3000
cashback mila 50
refund aaya 300
bonus 5000 mila
chai
khana
petrol
maine chai li
sabzi kharidi`,
    spending: `
kitna kharch hua
{is mahine} kitna kharch hua
maine {is mahine} kitna kharch kiya
maine kitna kharcha kiya {is hafte}
khane pe kitna kharch hua
petrol pe kitna gaya {is mahine}
kitne paise kharch kiye maine [kal]
{pichle mahine} ka kharcha
[aaj] ka kharcha
mera kharcha
mera total kharcha {is mahine}
sabse zyada kharcha kahan hota hai
paise kahan jaa rahe hai
total kharcha batao
kitna spend kiya {is mahine}
how much did i spend {is mahine}
batao kitna kharch hua
aur {pichle mahine}?`,
    income: `
kitna kamaya
{is mahine} kitna kamaya
maine kitna kamaya {is saal}
meri income
meri income kitni hai
kitni salary aayi {is mahine}
income dikhao
total income {is mahine}`,
    balance: `
balance
mera balance
balance kitna hai
kitna bacha hai
kitne paise bache hai
kitna baaki hai
mere paas kitne paise hai
balance dikhao
account mein kitna hai`,
    list: `
kharche dikhao
mere kharche dikhao
saare kharche dikhao
list dikhao
last #5 transactions dikhao
history dikhao
transactions
kal kya kharida
pichle hafte ke kharche dikhao
petrol ke kharche dikhao
aakhri kharcha kya tha`,
    report: `
report
report dikhao
mahine ki report
summary do
hisab dikhao category wise
chart dikhao
graph banao
category wise kharcha`,
    'set-limit': `
khane ki limit 5000
limit 5000 rakho
khane ka budget 5000
budget set karo 10000
budget 20000 rakho {is mahine}
petrol ki limit 2000 set karo
khane pe 3000 se zyada nahi
main 5000 se zyada kharch nahi karna chahta khane pe
budget badhao 8000 tak
limit lagao 1000 chai pe`,
    'limit-status': `
meri limit
limit dikhao
budget dikhao
mera budget kitna hai
budget kitna bacha hai
aur kitna kharch kar sakta hu
limit cross hui kya
budget ke andar hu kya`,
    undo: `
undo
undo karo
wapas lo
last wala undo karo
galti se add ho gaya
galti ho gayi undo karo
pichla wala wapas lo`,
    redo: `
redo
wapas lao
wapas daal do
delete kiya hua wapas lao
restore karo`,
    edit: `
nahi 150 tha
150 nahi 200 tha
15 karo
isko 200 karo
last wala 300 kar do
amount badlo 200
badal do 150
category badlo
category khana karo
ye kal ka tha
wo transport tha khana nahi
galat hai 200 hona chahiye
actually 200 tha
sorry 150
edit karo
edit last entry
date badlo [kal]`,
    delete: `
delete karo
last wala delete karo
ye hata do
pichla kharcha hatao
delete last entry
chai wala delete karo
mita do
limit hatao
saara data delete karo`,
    recurring: `
kiraya 8000 har mahine
har mahine 8000 kiraya
har mahine netflix 199
roz chai 20
har hafte 500 sabzi
salary 40000 har mahine
har mahine ki 5 tarikh ko 2000 emi
monthly 299 recharge
isko har mahine repeat karo
mere subscriptions dikhao`,
    goal: `
10000 bachana hai trip ke liye
phone ke liye 20000 bachane hai
goal 50000 bike
har mahine 2000 bachana hai
bachat goal banao 5000
mera goal dikhao
2000 trip ke liye jama kiye`,
    export: `
export karo
data export karo
excel file bhejo meri
csv download
mera data download karo`,
    import: `
import karo
csv upload karna hai
bank statement import karo`,
    settings: `
settings
currency badlo
currency rupees karo
meri currency inr hai
bhasha badlo
hindi mein baat karo
english mein bolo
main delhi mein hu
main mumbai mein rehta hu
notification band karo
reminder chalu karo
nayi category banao`,
    link: `
telegram link karo
account jodo
mera account connect karo`,
    register: `
register karo
naya account banao
mera account banao
sign up karna hai`,
    help: `
help
madad karo
madad chahiye
kya kar sakte ho
tum kya kar sakte ho
ye kaise kaam karta hai
kharcha kaise add kare
limit kaise set kare
kaise use kare`,
    cancel: `
cancel
cancel karo
rehne do
chhodo
nahi
nahi chahiye
ruko
jane do
mat karo`,
    confirm: `
haan
ha
haan ji
theek hai
ok
sahi hai
bilkul
haan kar do
kar do
accha
confirm`,
    smalltalk: `
namaste
hello
hi
kaise ho
kya haal hai
dhanyavaad
shukriya
thank you bhai
badhiya
bahut acha
bye
tum kaun ho
tumhara naam kya hai
tum robot ho kya
pata nahi
shayad
accha theek
mera naam raju hai`,
    advice: `
paise kaise bachau
kharcha kaise kam karu
paise bachane ke tips do
koi salah do
kya mujhe invest karna chahiye
kya main phone le sakta hu
kahan kam kharch karu`,
    unknown: `
3000 ki bike lene ki soch raha hu
200 ka gift lene ka plan hai
shayad 450 ka camera lu
60 ka bag dekha
abhi 90 dene hai doctor ko
700 ka phone lena hai
aaj 2 meeting hai
mere 3 bachche hai
7 baje ka alarm lagao
mujhe 6 baje jagao
mummy ko call karo
gaana bajao
mausam kaisa hai
kya time hua
12 plus 5 kitna hota hai
dollar ka rate kya hai
100 dollar kitne rupaye
raju ko 500 bhejo
500 transfer karo papa ko
bijli ka bill bharo
mera card block karo
mera payment fail ho gaya
50 rupaye kyun kate
paise kat gaye par recharge nahi hua
refund nahi aaya 200 ka
otp 482913
your otp is 4821
loan chahiye 50000
kal joote kharidunga
kal 500 dunga
hotel book karo
cab book karo
joke sunao
doodh lana yaad dilana
5 km daud lagayi
sab kuch mehenga hai
kuch kharida par daam yaad nahi
bhook lagi hai
ek sawal hai
sallu kaun hai
7 baje alarm laga do
5 baje ka alarm set karo
500 papa ko bhej do
200 raju ko bhej dena
100 mummy ko transfer kar do
1000 bhai ke account mein daal do
10 minute ka timer laga do
8 baje meeting hai
mera beta 8 saal ka hai
hum 6 log hain
40 log aaye the
2 ghante wait kiya
bahar 25 degree hai`,
  },
  weights: intentWeights,
};
