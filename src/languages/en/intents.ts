import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = {
  classes: {
    spend: `spend, spent, spending, spnt, spnd, paid, pay for, bought, buy, buying, purchased, cost, cost me, ordered, got myself, picked up, treated,
      shelled out, forked out, blew, dropped, splurged, burned, burnt, went on, went to, handed over, gave, tipped, lent, donated, topped up, filled up, renewed, grabbed,
      had, debited, venmo, venmoed, zelle, zelled, cashapped`,
    earn: `salary, wage, wages, paycheck, payslip, income, earn, earned, earning, earnings, received, got paid, paid me, made, bonus, dividend, dividends,
      refund, refunded, reimbursed, reimbursement, cashback, sold, freelance, gig, tips, pension, allowance, stipend, came in, credited, pocket money, commission,
      payday, grant, scholarship, won, rent from, take home, bring home, brought in, overtime, royalties, gift from, deposit from, inheritance`,
    record: 'add, log, record, note, note down, jot down, write down, put down, put in, enter, track, save this, book',
    'how-much':
      'how much, how many, what amount, total, sum of, in total, altogether, overall, what did, what have, what was, what s my total',
    question: `what, what s, whats, which, when, when s, where, where s, who, who s, how, did, do, does, is, are, was, were, have i, has, can, could, will, would,
      am, whats, wheres, hows, any, tell me, let me know, do you know, wondering, explain`,
    why: 'why, why s, how come, what for, reason, how is it',
    show: 'show, list, display, give me, see, view, pull up, let me see, show me, print, send me, find, search, look up, look at, review, check, get me, open, read, bring up, browse',
    expenses: `expenses, expense, expenditure, expenditures, spending, spend, spent, spendings, purchases, purchase, transactions, transaction, payments, outgoings,
      costs, outlays, entries, records, history, buys, purchased, withdrawals, transactoins, expences, bought`,
    report: `report, reports, summary, summarize, summarise, chart, charts, graph, graphs, pie, breakdown, overview, statistics, stats, analysis, analyze, recap, trend,
      trends, diagram, plot, digest, by category, per category, by month, dashboard`,
    most: 'most, biggest, largest, highest, top, main, greatest, least, smallest, average, on average, mostly, priciest, usual, typical, normal',
    compare:
      'compare, compared, comparison, versus, vs, more than, less than, than last, than usual, difference, up or down, increased, decreased, gone up, gone down, too much',
    balance: `balance, left, remaining, remain, net, do i have, have i got, how much money, how much cash, broke, in my account, in the bank, in my bank, in my wallet, net worth, cash flow,
      afford, funds, do i owe, how rich`,
    limit: `limit, limits, budget, budgets, budgeting, cap, capped, ceiling, at most, no more than, max, maximum, not more than, up to, allowance of, threshold, spending limit, envelope`,
    set: 'set, put, make, raise, lower, increase, decrease, reduce, change, update, create, define, cap, fix, adjust, establish, start, bump',
    undo: 'undo, revert, roll back, rollback, take back, take that back, undo that, unsave, that was a mistake, by mistake, by accident, scratch that, accidentally',
    redo: 'redo, restore, bring back, bring it back, put it back, put that back, undelete, un delete, reinstate',
    remove: 'delete, remove, erase, drop, get rid of, wipe, clear, discard, throw out, take out, take off',
    last: 'last, previous, latest, most recent, recent, that, this, it, last one, the one before, recently, newest, past',
    entry: 'entry, expense, transaction, record, one, purchase, payment, item, that, it',
    change:
      'change, edit, correct, fix, modify, update, rename, adjust, move, make it, make that, set it, replace, recategorize, recategorise, amend, switch it, turn it into',
    wrong:
      'wrong, no it, no that, actually, should be, should have been, was actually, i meant, meant, not, instead, mistake, typo, correction, incorrect, rather, oops, sorry, it was, that was, wasn',
    every: `every, each, monthly, weekly, daily, yearly, annually, quarterly, biweekly, fortnightly, recurring, repeat, repeating, per month, a month, regularly, automatically, every other, repeats, per week, per year, standing, auto, of the month`,
    goal: 'save, saving, save up, savings goal, goal, goals, put aside, set aside, target, saving up, saving for, piggy bank, fund',
    advice: `should i, should we, tips, tip for, advice, advise, recommend, suggest, how can i save, how to save, how do i save, invest, investing, worth it, good idea, cut back, cut down, spend less, save money,
      save more, afford, ideas, how could i, better with money, can i afford, where can i save, smarter`,
    export: 'export, download, csv, excel, xlsx, spreadsheet, backup, back up, my data, file, pdf, json',
    import: 'import, upload, load, bring in, migrate, bank statement, from another app, from a file, csv file',
    setting: `settings, setting, preferences, currency, language, time zone, timezone, notifications, notification, reminders, alerts, digest, week start, start of the week, first day, default,
      quiet hours, mute, turn off, turn on, switch to, summaries, category called, new category, add a category, locale, date format, summary every`,
    place:
      'i m in, im in, i am in, i live in, i moved to, we re in, based in, moved to, located in, my city is, travelling to, i m now in, clock',
    tongue:
      'english, spanish, french, german, portuguese, italian, russian, chinese, hindi, indonesian, speak, talk to me in, language, answer in, reply in, mandarin',
    link: 'link, connect, pair, unlink, disconnect, telegram, teams, whatsapp, my other account, same account, linking, web chat, widget, join accounts, attach',
    register:
      'register, sign up, signup, sign me up, create an account, new account, create account, make an account, open an account, join, enroll, log in, login, sign in',
    help: `help, commands, what can you do, how does this work, how do you work, how to use, instructions, guide, manual, how do i use, what do you do, what can i, examples, menu, getting started, tutorial, features,
      how do i add, how do i log, how do i set, how can i, help me, what else can you, can you do`,
    stop: 'cancel, stop, never mind, nevermind, forget it, forget that, forget about it, abort, quit, exit, leave it, don t bother, drop it, skip, skip it, not now, no thanks, no thank you, leave it',
    yes: 'yes, yep, yeah, yup, ok, okay, sure, correct, right, exactly, confirm, confirmed, do it, go ahead, fine, of course, absolutely, sounds good, y, definitely, please do, affirmative, k, that s right, perfect',
    no: 'no, nope, nah, n, not really, negative, don t, wrong, never, no way',
    greet: `hi, hello, hey, good morning, good evening, good afternoon, good night, howdy, yo, hiya, greetings, how are you, how s it going, what s up, sup, morning, bye, goodbye, see you, see ya, later,
      take care, nice to meet you, your name, who are you, are you a bot, are you human, are you real, how old are you, are you a robot, real person, lol, haha, how you doing, you doing, your birthday, nice day`,
    thanks:
      'thanks, thank you, thx, ty, cheers, appreciate, appreciated, great, cool, awesome, nice, good job, well done, love it, you re the best, brilliant, amazing, pleasure, grateful, helpful',
    bank: `card, cards, account, accounts, checking, bank, atm, fee, fees, charge, charged, charges, charging, statement, withdraw, withdrawal, withdrew, transfer, transferred, transfers, transferring, deposit, top up, topup, top-up, topping, pin, passcode,
      declined, pending, refund, direct debit, standing order, overdraft, loan, mortgage, interest, credit, debit, cheque, check, checks, checkbook, routing, fraud, fraudulent, unauthorized, stolen, exchange rate, rate, apr, score, swift, sepa, iban, beneficiary, payee,
      identity, verify, verification, top-ups, contactless, apple pay, google pay, visa, mastercard, rewards, points, reversed, credited, disposable, virtual, activate, block, freeze, branch, atms, dispute, payday, 401k, w2,
      tax, taxes, due, bill, bills, minimum payment, insurance, code, otp, password, merchant, seller, expire, expires, expired, arrive, arrived, delivery, delivered, shipped, order, savings, payment`,
    world: `weather, temperature, rain, forecast, meeting, meetings, appointment, calendar, alarm, timer, reminder, song, music, playlist, movie showtimes, recipe, cook, calories, nutrition, directions, route, traffic, street, miles, kilometers, kilograms, pounds are, ounces, cup of,
      plus, minus, times, divided, square root, multiply, calculate, translate, translation, definition, meaning, mean, spell, news, joke, jokes, fact, facts, stock, stocks, president, capital of, population, time is it, the time, date is, birthday, email, message, messages, text, phone, call, flight, flights, hotel, reservation, reservations, restaurant,
      restaurants, uber, coin, die, dice, oil, tire, tires, mileage, mpg, gas tank, battery, volume, lights, vacation, pto, shopping list, to do list, todo, grocery list, homework, exercise, doctor, dentist, tv, movie, game, team, score, history of, world, war, planet, math, percent of, distance, far, near me, nearby, recipes, ingredients, tank, jar, steps, people, name, country, city, dog, movies,
      meters, metres, km, kg, minutes, hours, hour, seconds, liters, degrees, pages, friends, years old, cats, kids, book a, essay, video, web, internet search`,
    order: `book, play, call, remind, wake, order me, order, reserve, turn, text, email, tell, schedule, translate, convert, calculate, flip, roll, sing, read, write, send, open, navigate, buy me, get me, find me, pay my, pay the, pay, transfer, move, wire, start, plan,
      define, spell, look, search, google, activate, block, freeze, unblock, cancel my, close, report, put a, make a, take me, repeat, say, include, invite, set an, set a timer, dial, rent a`,
    you: 'you, your, yours, u, ur, yourself, ai, siri, alexa, robot, bot, human, assistant',
    my: 'my, i, me, mine, i ve, i m, we, our, us',
    want: 'want, want to, would like, i d like, need, need to, please, can you, could you, would you, can i, may i, let s, let me, wanna, gonna, trying to, looking for, help me, will you, how do i, how can i, how to, id like, is it possible, are you able',
    not: 'not, n t, never, don, doesn, didn, isn, wasn, haven, hasn, can t, cannot, won, wouldn, couldn, without, no longer, still, dont, didnt, doesnt, isnt, cant, wont, shouldn',
    future:
      'will, ll, going to, tomorrow, tonight, next, later, soon, upcoming, from now, in the future, until, gonna, due, thinking of, thinking about, planning, plan to, considering, might, would, could, may, need to, have to, must, should, if, wish, dreaming of, looking at, saw',
    filler:
      'the, a, an, of, in, on, at, to, for, from, with, and, or, by, my, s, as, so, be, been, it, i, this, that, there, about, around, some, me, up, out, but, if, then, just, t, d, m, ve, re, ll, was, is',
  },
  examples: {
    record: `
fill up $40 [this morning]
filled the tank $55 [this morning] with credit card
fuel $52 with credit card
snacks at the gas station $8 with credit card
groceries $45 [this morning] with my debit card
petrol $50 [this morning] by card
pizza €60 shared between #4 people
dinner 90 eur divided by #3
brunch £35 split with anna and joe
sushi €48 split in #2
lunch 12
12 lunch
coffee 3.50
12
$20
15.90
$12.50 groceries
taxi 9 [yesterday]
rent 1500
uber 23
dinner $45 at the italian place
coffee 3, taxi 9, groceries $45
coffee 3 and a bagel 4
spent 20 on gas
spent $60 at walmart [yesterday]
i spent 35 on a haircut
i spent $18 for parking [this morning]
i just spent 7 on ice cream
paid 80 for electricity
paid $120 internet bill
i paid 15 for the taxi
paid the plumber 90
paid rent 900 [on the 1st]
paid off 200 of the loan
bought shoes for $75
bought a book 14
i bought a new phone for 600
just bought groceries for $52.30
got a pizza for 11
got milk and bread 6.40
grabbed a sandwich 8
picked up a prescription 22
had breakfast for $9
ordered sushi $32
the hotel was 240
movie tickets cost $28
cinema cost me 14
it cost 30 to fix the bike
new tires 380
filled up the car 55
fuel 48.20 [last friday]
gym membership 30
phone bill 25
water bill $41.10
netflix 15.99
spotify subscription 9.99
monthly pass 49
bus ticket 2.80
train to work 6
parking fee 12
dentist 150
doctor visit $90
pharmacy 13.75
aspirin 4.20
birthday present for anna $40
flowers 25 for mom
donated 50 to the red cross
donation 20
gave 10 to a street musician
tipped the waiter 5
lent tom 50
school fees 300
course fee $199
a hundred on drinks
20 quid on beer
5 bucks for coffee
5 bucks coffee
beer with friends 18
drinks 24 [last night]
brunch with alice $37
lunch at subway 9.80
starbucks 5.60
mcdonalds $8
amazon 34.99
ikea 120 new lamp
target 62.15 household stuff
dog food 38
vet 85
cat litter 12
toothpaste 3
haircut 25 [on monday]
laundry 8
dry cleaning $16
toys for the kids 45
kindergarten 250
babysitter 60
car insurance 420
health insurance $180
mortgage 1200
interest on the loan 45
bank fee 3
atm fee 2.50
credit card payment 300
cash withdrawal 100
withdrew 100 from the atm
repair of the washing machine 130
2 beers 9
3 coffees $12
#2 pizzas 24
1 kg apples 3.20
tickets x#4 80
[yesterday] lunch 14
[yesterday] i spent 22 on books
[on monday] taxi 17, [on tuesday] taxi 19
$12 lunch
12 for lunch
30 on fuel
eating out 42.10
5 misc
misc 7.20
other 10
food 100
transport 20
groceries: 45
groceries - 45
expense: 20 snacks
expense 15 taxi
-20 taxi
-15
log 25 for starbucks
log $12 lunch
log an expense of 30 for food
add 15 coffee
add $40 for gas
add expense 12 for parking
add an expense: taxi 14
add 50 to groceries
record 80 for shoes
record a payment of $200 for rent
note 15 for lunch
note down 9 snacks
put 12 down for snacks
put down $30 for gas please
please add 20 for lunch
can you add 12 for coffee
could you log $30 groceries
i want to add an expense of 20 for taxi
i need to record 45 for fuel
save this: dinner 50
enter 17 for sandwiches
track $6 latte
hey, lunch was 14
hi, i spent 25 on food today
today i spent 60 on clothes
ok so i paid 70 for the concert
we paid $90 for dinner
my wife spent 200 on clothes
my share of dinner was 22
split dinner 30 each
shopping 150 from card
coffee 4 cash
groceries 50 by card
paid 20 in cash for lunch
paid by card 35 pharmacy
lunch 12 #work
taxi 30 #trip #berlin
+500
+2000 salary
+50 refund
salary 3000
got salary 2500 [today]
got paid 2400
got paid $1800 [on friday]
i got paid 900 for the website
received 300 from a client
received $50 from mom
i received a bonus of 1000
bonus 750
income 1200
income: 400 freelance
freelance 650
earned 80 tutoring
i earned $200 selling old stuff
made $120 [yesterday] driving
made 60 in tips
tips 35
sold my bike for 200
sold old phone $150
refund 25 from amazon
got a refund of $19
got 40 back from tom
tom paid me back 30
cashback 5
dividends 42
interest received 3.20
pension 1100
scholarship 500
overtime pay 220
paid 400 by upwork
client paid me 700
mom sent me 100
won 50 in the lottery
rent from tenant 800
side gig 90
log income 1250 paycheck
add income 300
add 2000 salary
record income of $450
paycheck came in 2100
salary came in, 3100
tax refund 340
birthday money 50
allowance 20
i have spent 30 on snacks
i've paid 12 for the bus
forgot to add lunch 13
forgot coffee 4 [yesterday]
also 5 for water
and 8 for the taxi
another 20 for beer
wasted 10 on scratch cards
blew 300 on a jacket
splurged $250 on dinner
dropped 60 at the bar
shelled out 90 for tickets
renewed domain 12
topped up my phone 20
phone top up 10
transit card top up 25
bread
lunch
coffee
taxi
groceries
new shoes
movie tickets
gym
bought coffee
i bought lunch
bought some groceries
spent money on gas
paid for parking
train ticket
haircut and shampoo
i had lunch for 15 at subway
had dinner at nobu 210
airport taxi 42 euros
beach umbrella 100 pesos
1500 plumber
home depot 84.11 paint
hairdresser 60 incl. tip
cleaning lady 80
lawyer 400
gas 40
oil change 60
car wash 15
toll 4.50
flight to rome 180
airbnb 340
hotel 3 nights 390
museum 12
concert 75
game on steam 29.99
apple music 10.99
stamps 6
office supplies 33
printer ink 45
lottery ticket 5
cigarettes 11
wine 14
weekly shop 92
monthly rent 1100 paid
pocket money for kids 20
pocket money 30
charity 25
church 10
meeting snacks 18
business lunch 54
pizza for the team meeting $64
alarm clock 25
weather app 3
play tickets 60
book 20
books 35
calendar 9
phone call credit 10
music lessons 40
battery for the car 110
juice 4, crisps 2
juice 4 and crisps 2
shampoo 6, razor 9, cream 12
gift wrap 3 and a card 4
brood 2,40
zeep 12,50
vervoer 31
kapper 28 [gisteren]
ik heb 15 euro uitgegeven aan fruit
20 euro voor de trein
boodschappen 45,20
huur betaald 800
salaris 2500
chleb 6
bilet 12
fryzjer 60, obiad 35
wydatek 40 na paliwo
czynsz 1200
ekmek 25 tl
kira 8000
market 350 tl aldım
maaş 30000 yattı
bánh mì 25k
ăn trưa 40k
đổ xăng 60k
ラーメン 900円
電車 220円使った
本を1500円で買った
給料250000
점심 9000원
택시비 7500원 냈어
월급 3000000
चाय पर 20 रुपये खर्च किए
मैंने किताब पर 300 रुपये खर्च किए
खबز 10
دفعت 50 للتاكسي
اشتريت خبز ب 20
راتب 4000
বই কিনতে 200 টাকা খরচ
boiler repair 180
utilities 210
tank of gas 64
fueled up for 52
topped off the tank 38
gym 40 with card
car park 7 cash`,
    spending: `
is it more than {last month}
is this more than {last month}?
is that more than {last week}?
when was the last time i paid the plumber
when was the last time i bought shoes
when did i last pay the vet
when did i last go to the hairdresser
when was my last visit to the dentist
the last time i paid the gardener
when have i last bought petrol
how much did i spend {last month}
how much did i spend {this week}
how much did i spend [yesterday]
how much did i spend on food
how much did i spend on coffee {this month}
how much have i spent
how much have i spent on taxis {this year}
how much money have i spent {recently}
how much did i spend at walmart
how much did i spend with my card {this month}
how much did we spend on the trip
how much do i spend on rent
how much do i usually spend on food
how many dollars did i spend on clothes
how much cash did i burn on eating out {last year}
how much went on groceries {last month}
how much was spent on fuel
how much has the car cost me {this year}
how much did christmas cost me
how much did i pay for electricity {last month}
how much did i pay for netflix {this year}
how much have i paid in rent {since january}
how much more did i spend on food than {last month}
how much on food {this month}
how much {this month}
how much for food {last week}
how much for gas
how much on beer
how much on beer {this month}
how much on wine {last week}
how much on vacation
how much on vacation {this year}
how much on coffee {this week}
how much on presents
how much on books {last month}
how much on clothes
how much on zumba
how much for the kids
how much for the dog {last month}
how much so far
how much so far {this month}
how much {in march}
how much do i spend on mondays
how much on weekends
what did i spend {last month}
what did i spend on drinks
what did i spend [on the 3rd]
what have i spent so far
what have i spent on clothes {this year}
what has gas cost me {this month}
what did the car cost me {this year}
what did lunch cost me [on monday]
what are my expenses {this month}
what were my expenses {in march}
what is my total spending {this month}
what was my total for food
what is the total of my expenses
what s my spending on travel
what do i spend on subscriptions
what do i spend the most on
what do i spend most of my money on
what are my biggest expenses
what were my largest costs {last month}
what is my biggest category
what is my average spending per week
which category is the highest
which category do i spend the most in
which month did i spend the most
which day did i spend most on food
in what did i spend more {this month}
where do i spend the most
where does my money go
where is all my money going
where did my money go {last month}
when did i last pay for the gym
when did i spend 50 on taxi
when did i spend $80 at the pharmacy
did i spend more {this month} than {last month}
did i spend more than 100 on food {last week}
did i spend more than $200 in restaurants
did i spend too much on coffee
did i overspend {last month}
did i overspend on clothes
do i spend too much on eating out
do i overspend on takeout
have i spent a lot {lately}
have i been spending too much on games
have i spent more than usual
has my spending gone up {this year}
is my food spending higher than {last month}
is my spending less than usual
am i spending more {than last month}
am i spending too much
am i overspending
are my expenses going down
compare {this month} with {last month}
compare my food spending {this month} and {last month}
compare spending {january} and {february}
{this month} versus {last month}
spending {this month}
spending on food
spending {this week} by day
expenses {this month}
expenses {last week}
expenses for food {this month}
my expenses
my expenses {this month}
my spending
my spending {in july}
my food expenses
{july} expenses
{this month} expenses
total {today}
total {this month}
total spent {last month}
total expenses {this year}
total expenses
total for groceries {this month}
total for taxis
total so far
sum of expenses {this week}
sum for food {this month}
food {this month}?
food {last month}
coffee {this month}
groceries {last week}?
taxi total {this year}
and {last month}?
and food?
and on food?
what about {last month}
what about taxis
tell me how much i spent on food
tell me what i spent {last week}
can you tell me how much i spent on books
could you tell me my total spending {this week}
please tell me how much i spent {last month}
let me know how much i have spent on gas
i want to know how much i spent on groceries
i'd like to know what i spent {this month}
i would like to see how much i spend on food
give me the amount spent on clothes
show me how much i spent {this week}
show spending on groceries
show me my spending
calculate my expenses {this month}
looking at {last week}, what did i spend
for all cards, what did i spend {last month}
between {march and may}, how much did i spend on food
{since monday} how much did i spend
how am i doing {this month}
how did i do {last month}
how much did i already spend {today}
how much did i waste on cigarettes
how high are my expenses
how big are my food costs
how expensive was {last month}
spent {today}?
spent on food?
spent so far
any spending {today}
what percentage of my money goes to rent
additional expenses on tax {since november}
what extra food costs have i had {this month}
what did car repairs run me {this year}
money spent on dining out
amount spent on shoes
did i stick to my food budget
have i gone over budget on clothes
was my {last month} more expensive
is my electricity more expensive than {last year}
how does {this month} compare to {last month}
could you tell me how much money i spent {last month}
can you tell me what i spend on clothes
can you tell me what i have spent on dining {this month}
tell me how much cash i blew on drinks {last year}
tell me how much money went to taxis
i want to know my spending on food
i want to know my recent spending
i want to know what i spent
i need to know how much i spent {last week}
what have i been spending on rent
what is my spending history {this month}
my spending history {last week}
have i gone over my pizza budget {this month}
have i stuck to my clothes budget
was i over my budget for gifts {last month}
did i go over on groceries {this month}
did i keep to my budget {last week}
is my shopping spend more than usual {this month}
is my fuel spend lower than usual
are my grocery costs higher than usual
what did the dentist run me
what did insurance run me {this year}
what has daycare cost me
what did we spend for the wedding
approximately how much did i spend on beer
roughly how much do i spend on lunch
about how much went to snacks {this month}
on average how much do i spend on gas
average per day {this month} on snacks
average per week {this year} on books
per day on average {last month} on parking
how much do i drop on coffee every week
how much dough did i spend on shoes
how much have i blown on games
how much money did i waste on candy
how much are my monthly expenses
how much is my spending {this month}
how much was my spending {last week}
how much is going to streaming
what amount did i spend on fruit {last month}
what amount have i spent so far
do i spend a lot on takeout
do i spend more on food or on rent
do i blow my money on clothes
am i spending a lot on food
did i spend anything {today}
has there been more spending {lately}
looking back at {may}, what did i spend on gifts
in the past week how much did i spend
during {last year} which month did i spend most
which store do i spend the most at
which weekday do i spend the most
where did i spend the most money {last month}
hoeveel heb ik uitgegeven {deze week}?
hoeveel heb ik aan eten uitgegeven
ile wydałem {w tym miesiącu}
ne kadar harcadım {bu ay}
{今月}いくら使った
{이번 달} 얼마 썼어
كم صرفت {هذا الشهر}
what expenses did i have {in april}
what costs have i had {this year}
give me the total of my purchases {in june}
give me the total for fuel
what's the most i spent in one day
what's the most expensive thing i bought
how much has gone out {this week}
how much went out {last month}
how much have restaurants charged me {this month}
what has my dog cost me {this year}
what do my kids cost me
which shops do i spend the most in
did i spend less {this month} than {in may}`,
    income: `
how much did i earn {last month}
how much have i earned {this year}
how much did i make {this month}
how much money did i make {last year}
how much income did i have {this month}
how much do i earn
how much do i make
how much did i get paid {last month}
how much salary did i receive
how much came in {this month}
how much did freelancing bring me
how much of my income comes from freelance
what did i earn {this year}
what have i earned so far
what is my income
what is my income {this month}
what was my income {in march}
what s my salary
what do i make a year
what are my earnings
my income
my income {this month}
my earnings {this year}
income {this month}
income {last year}
income so far
show my income
show me my earnings {this month}
list my income
total income
total income {this year}
total earned {this year}
tell me how much i earned
tell me my income
tell me what i make
which client paid me the most
where does my income come from
did i earn more {this month}
did i make more than {last month}
when was i last paid
did i get my salary {this month}
salary {this year}?
income by source
average income
how much do i take home
how much am i paid
what amount am i earning
give me my income {for march}
how much do i make a year
what do i make in a year
what's my annual salary
how much is my yearly income
what's my total income
how much am i earning
how much do i get paid
what's the amount of my income
what do i earn per month
how much money came in {this month}
how much came into my account {last month}
how much have i been paid {this year}
what money came in {last week}`,
    balance: `
balance
my balance
what is my balance
what s my balance
whats my balance
show my balance
show balance
check my balance
check balance
tell me my balance
current balance
balance please
how much money do i have
how much money do i have left
how much do i have left
how much is left
how much is left {this month}
what is left
what s left
what do i have left {this month}
how much cash do i have
how much have i got
how much money is in my account
how much is in my bank account
how much is there in my accounts
how much does my account have
how much do i have in the bank
what is my bank balance
what is in my account
what is the balance of my account
what's the balance of my checking account
what is my net balance {this month}
income minus expenses
income vs expenses
income versus expenses {this month}
do i have money left
do i have enough money
do i have enough in my account for a laptop
do i have enough money to buy shoes
is there enough in my account for rent
is there any money left
am i broke
am i in the black
am i in the red
am i saving money
did i save anything {this month}
how much did i save {this month}
how much have i saved
how much could i save {this month}
what's my cash flow
cash flow {this month}
net {this month}
how much remains
remaining money
money left
what do i owe {this month}
how much do i owe
i want to know my balance
i would like to know how much money i have
can you tell me my balance
could you give me my account balance
may i see my balance
what's my net worth
surplus {this month}
did i spend more than i earned
how much money is in all my bank accounts
how much dough do i have in the bank
how much cash is in my savings account
what's the total in my accounts
what do my accounts have in them
do i have enough money for a new tv
do i have the money for a car in my account
is there enough money in my checking for rent
is there enough in savings to buy a bike
tell me what's in my bank account
what's my checking account balance
give me the balance of my savings
what's the status of my balance`,
    list: `
list
list my expenses
list expenses {this month}
list all transactions
list everything [from yesterday]
show my expenses
show expenses
show my expenses {this week}
show all expenses on coffee
show all my taxi rides
show me all purchases {last week}
show me my last transactions
show my recent transactions
show recent expenses
show the last #5 expenses
show my last purchase
show my entries
show entries {for march}
show history
show transactions at walmart
show me the transaction at starbucks
show me payments to netflix
show everything i bought {this week}
show me what i bought [yesterday]
transactions
my transactions
transactions {last month}
recent transactions
last transactions
last #10 entries
history
transaction history
my purchases
purchases {this week}
all my expenses
all expenses {in may}
all transactions over 100
latest entries
what did i buy [yesterday]
what did i buy {last week}
what did i buy at target
what did i log today
what have i bought {this week}
what did i record {this month}
what was my last transaction
what was my last expense
what was the last thing i bought
what is my most recent purchase
what are my recent transactions
what are my last #3 expenses
what transactions do i have on groceries
what transactions did i make {last week}
what payments did i make [yesterday]
what were my withdrawals [yesterday]
which expenses did i have {last week}
which purchases were over 50
largest #5 purchases {this month}
top #10 expenses {this year}
did i buy anything at ikea {this month}
did i already log lunch
did i pay the rent
have i paid the rent {this month}
have i already recorded the taxi
when did i buy the shoes
when did i last go to the dentist
how many transactions did i make {this week}
how many times did i take a taxi
how many coffees did i buy
how many purchases {this month}
find my uber expenses
find all payments to spotify
find the hotel expense
search for taxi
search expenses with pizza
look up my dentist payments
pull up my transactions
pull up recent expenses
give me my transactions {for march}
give me a list of my expenses
give me all food expenses
let me see my purchases
let me see the last entries
i want to see my transactions
i want to see all entries {from last month}
i would like to see what i bought
i need to see my recent purchases
i need a list of my expenses
can you show me my transactions
can i see my expenses
could you list my purchases {from last week}
please show my transactions
please review my recent card transactions
tell me my last transaction
tell me what i bought [on monday]
was my last purchase at amazon
display expenses
view expenses
view history
see my transactions
details for food {this month}
show me the details
show everything tagged #trip
what's under food
which entries have no category
list incomes and expenses
what is the last transaction on my mastercard
what was my last purchase with the amex card
what transactions are on my card {this month}
tell me all the purchases on my credit card {this month}
tell me {this month}'s transactions on my amex
please review my latest card purchases
please tell me my recent transactions on the debit card
show me purchases on my visa {last week}
what withdrawals did i make from my account {last week}
what purchases are on my bank account [yesterday]
what did i buy with my card [yesterday]
go over my recent purchases with me
any recent transactions at the pharmacy
are there any transactions from costco
is there a transaction from uber [yesterday]
was there a purchase at best buy {last week}
was my last purchase groceries
how many times have i eaten out {this month}
how many transactions are there
can you find my latest purchases
can you look up my purchases at target
could you bring up my recent transactions
bring up my purchases
i'd like to see my recent activity
recent activity
what's my most recent activity
i need my transactions {from last month}
what have i purchased lately
what items did i buy at walmart
my latest transaction please
read me my last #3 transactions
inform me about my recent transactions
what things did i buy {this week}
show me everything i paid for {last month}
toon mijn uitgaven
laatste #5 uitgaven
آخر #5 مصاريف
pokaż wydatki
harcamalarımı göster`,
    report: `
at this pace how much will it be by the end of the month
at this rate what will i have spent by the end of {this month}
how am i doing {this month}
am i on track {this month}
where will i end up {this month}
my spending pace
spending forecast for {this month}
report
report {this month}
monthly report
weekly report
my report
report {for march}
report on food
report on food {this month}
food report
transport report {last month}
compare food and transport
compare groceries with eating out {this month}
compare groceries
show me a report
give me a report
give me a report {for last month}
make a report
i want a report
i need a report {for this year}
send me the report
yearly report
summary
summary {this week}
summary of {last month}
give me a summary
give me a quick summary of my spending
summarize {this month}
summarise my expenses
chart
show me a chart
show a chart of my spending
chart of food {this year}
pie chart {this month}
draw a graph of my expenses
graph {this year}
show me the graph
plot my spending by month
bar chart by category
breakdown
breakdown by category
breakdown of my expenses
break down my spending {this month}
spending by category
expenses by category {this month}
expenses per month
spending per week
by category
by category {this month}
statistics
stats
my stats
stats {this month}
show stats
overview
overview {this month}
monthly overview
give me an overview of {last month}
analyze my spending
analysis of my expenses
analyse {last month}
recap of {last week}
recap
spending trends
trend {this year}
show me trends
top categories {this month}
top categories
compare categories
dashboard
spending summary
how does my spending look by category
visualize my expenses
income and expenses by month
show me spending over time`,
    'set-limit': `
no more than 2000 in total
limit card to 500 a month
set a limit of 500 for food
set limit 300 for eating out
set a budget of 1000
set my budget to $1500 a month
set monthly budget 2000
set food budget to 400
set a weekly limit of 100
set a monthly spending limit of $800
set a limit on taxis: 60
set a cap of 50 on coffee
set the limit for clothes to 150
set limit
set a limit
set a budget
set up a budget for groceries
limit food 400
limit groceries
limit my taxis
limit my shopping
limit 500
limit food to 400 a month
limit my spending to 1000
limit coffee to 30 per week
limit: transport 80
budget 1000
budget food 300
budget for food 300 a month
budget of 200 for gifts
budget: 500 groceries
monthly budget 1500
monthly limit 1200
weekly limit 150
daily limit 30
my budget is 2000
my budget for food is 300
my limit is 900 a month
my monthly budget is $1800
food limit 350
food budget 350
cap food at 300
cap my eating out at $200
cap entertainment 100 a month
i want to spend at most 300 on food
i want to spend no more than 200 on clothes
i want to limit eating out to 150
i want to set a budget
i want a limit of 400 for groceries
i don't want to spend more than 500 {this month}
i do not want to spend more than 100 on coffee
i'd like to set a limit of $50 for taxis
i should not spend more than 300 on food
i can spend 200 a week
don't let me spend more than 40 on games
no more than 60 on coffee
no more than 300 a month on eating out
at most 100 for clothes {this month}
max 200 for restaurants
max 50 a week on snacks
maximum 400 groceries per month
keep food under 300
keep my spending below 1200
keep me under 500 {this month}
raise the food limit to 500
raise my budget by 100
increase my grocery budget to 450
increase the limit to 600
lower the limit for clothes to 80
lower my budget to 900
reduce the food budget to 250
change my limit to 700
change the food budget to 350
change my monthly budget to 1600
update budget groceries 400
new budget 1400
new limit for gifts 100
create a budget for travel of 800
make a budget of 500 for the holidays
add a limit of 100 for clothes
add a budget for food
put a limit of 60 on taxis
put a cap of 200 on shopping
warn me when i spend more than 500 on food
alert me if i go over 1000
tell me when i pass 300 on eating out
notify me when food is over 200
budget 20 a day`,
    'limit-status': `
limits
my limits
show my limits
show limits
show me my budgets
show budget
show my budget
budgets
budget
budget status
limit status
what are my limits
what are my budgets
what is my budget
what is my limit
what's my budget for food
what's my limit for eating out
what limits do i have
which limits did i set
which budgets are over
do i have a limit
do i have a budget for food
do i have a monthly limit
do i have a spending limit
how much of my budget is left
how much budget do i have left
how much of the food budget is left
how much is left of my food limit
how much is left in my budget
how much can i still spend
how much can i still spend {today}
how much can i spend {this week}
how much more can i spend on food
how much am i allowed to spend
how much is left for food
how close am i to my limit
how close am i to my budget
how am i doing with my budget
how is my budget doing
how are my limits
how are my budgets looking
am i over budget
am i over my limit
am i within budget
am i within my limits
am i on track
am i on track with my budget
am i near the limit
have i reached my limit
have i exceeded my food budget
did i go over the limit
did i exceed my budget {last month}
is my food budget used up
is there anything left of my budget
remaining budget
remaining limit for food
budget left
food budget left?
what's left of the food budget
what's left of my budget
check my budget
check my limits
list my budgets
tell me my limits
tell me my budget for clothes
i want to know my spending limit
i want to see my budget
i want to check my limits`,
    undo: `
undo
undo that
undo it
undo please
undo this
undo the last one
undo last
undo last entry
undo my last expense
undo the last transaction
undo what i just did
undo the last change
undo the last thing you did
please undo that
please undo
can you undo that
can you undo the last entry
could you take that back
i want to undo that
i need to undo the last one
take that back
take it back
take back the last entry
revert
revert that
revert the last entry
revert the last change
roll that back
roll back the last one
scratch that
scratch the last one
oops, undo
oops undo that
oops, take that back
wait, undo that
no, undo
sorry, undo that
that was a mistake, undo it
that was a mistake
that was an accident
that was by mistake
i didn't mean to add that
i did not mean to log that
i added that by mistake
i logged that by accident
don't save that
don't count that
don't record that
that shouldn't be there
i pressed the wrong button
go back one step
undo 12 lunch
undo taxi`,
    redo: `
redo
redo that
redo it
redo please
redo the last one
please redo
bring it back
bring that back
bring back the last entry
bring back what i deleted
put it back
put that back
put it back please
restore it
restore that
restore the last entry
restore what i deleted
restore the entry i just removed
undo the undo
undo my undo
i want it back
undelete it
undelete that
undelete the last entry
reinstate it
no, keep it after all
actually, bring it back
wait, i still need that entry, restore it
can you restore the last one
do it again, i undid it by mistake`,
    edit: `
no, make it 15
no, 15
no, it was 15
no it was 20 not 12
no i meant 30
no, food
no, that's transport
no, that was transport
not food, transport
it was transport, not food
it's transport not food
it was 15
it was 15 not 12
it was $20, not $30
it was [yesterday]
it was [on monday]
that was [yesterday]
that was [last friday]
that was [on the 3rd]
that was [yesterday], not [today]
that was transport
that was for work
that was 14.50
that was groceries
that was income
that should be 20
that should be transport
that should have been 45
this should be food
should be 15
should be groceries
should be [yesterday]
make it 15
make it 15.50
make it $20
make it euros
make it transport
make that 30
make that food
make that [yesterday]
make the last one 25
change it to 15
change it to food
change that to transport
change that to [yesterday]
change to 20
change the amount to 30
change the date to [yesterday]
change the date
change the category
change the category to food
change category to transport
change the last one to 40
change the last expense to 25
change my last expense to groceries
change the last entry
change the last transaction to $50
change lunch to 14
change lunch from 12 to 14
change 12 to 21
change the taxi to 19
change the note to dinner with bob
change the currency to dollars for the last one
edit
edit it
edit that
edit the last one
edit last
edit the last entry
edit my last expense
edit the last expense to 30
edit lunch
edit the taxi entry
edit my income entry [of monday] from 1000 to 1200
edit [yesterday]'s dinner to 40
edit category
edit amount
edit the amount to 18
i want to edit the last entry
i need to change the last expense
i want to change the amount
i need to correct the last entry
can you change it to 20
can you change the category to travel
can you fix the last entry
could you move it to groceries
please change it to 12
please correct that to 19
please make it 20
correct the last one
correct that to 15
correct the amount: 22
correction: 15
correction, it was 15
fix the last one
fix it, it was 12
fix the date, it was [yesterday]
fix that: 12 not 21
update it to 30
update the last entry to 30
update the amount
modify the last expense
modify that to 12
move it to food
move it to [yesterday]
move that to transport
move the last one to groceries
move lunch to eating out
put it under food
put that under transport
put it in groceries
put that in [yesterday]
file it under gifts
categorize it as food
categorise that as travel
recategorize the last one as health
mark it as income
mark it as transport
mark that as a gift
set it to 20
set the category to food
set the date to [monday]
set the last one to 18
rename it to dinner
rename the last one to taxi home
rename that lunch with bob
call it lunch instead
replace 12 with 15
actually 15
actually it was 15
actually 15 not 12
actually, that was [yesterday]
actually it was transport
actually make it 20
i meant 15
i meant 150
i meant transport
i meant [yesterday]
i mean 12.50
i meant euros not dollars
sorry, 15
sorry it was 15
sorry i meant 20
oops, 15
oops it was 21
oops, i meant 50
oops it's groceries
wrong amount, 15
wrong amount, it should be 30
wrong amount
wrong category
wrong category, it's food
wrong date, it was [yesterday]
wrong date
wrong, it was 12
the amount is wrong
the category is wrong, it's transport
the date is wrong
the last one was 30
the last one was [yesterday]
the last one is transport
the last one was wrong, it should be 10
lunch was 14, not 12
the taxi was 19, not 17
dinner was [yesterday]
the coffee was on thursday, not [today]
not 12 but 15
not 12, 15
not food
not groceries, it's a gift
not [today], [yesterday]
15 not 12
15 instead of 12
transport instead of food
instead of 12 it was 15
it was dollars not euros
it was in euros
in dollars, not euros
it was income, not an expense
it wasn't food, it was a gift
it wasn't 12 it was 21
that wasn't food
that's not food
that's wrong, it was 15
that's wrong, change it to 12
that is not right, it was 40
typo, 15
typo: 150
add a note to the last one
add a tag to that
no, not [today], [yesterday]`,
    delete: `
delete
delete it
delete that
delete this
delete the last one
delete last
delete last entry
delete the last entry
delete my last expense
delete the last transaction
delete that expense
delete this transaction
delete lunch
delete the lunch [from yesterday]
delete the taxi
delete the taxi 19
delete 12 lunch
delete the 12 expense
delete the expense of $50
delete [yesterday]'s dinner
delete entry #3
delete the second one
delete all entries [from today]
delete my food limit
delete the limit for coffee
delete the budget
delete my goal
delete the rent schedule
delete recurring netflix
delete all my data
delete my account
delete everything
please delete that
please delete the last one
can you delete the last entry
can you delete that
could you remove it
i want to delete an expense
i want to delete the last one
i need to delete an entry
remove it
remove that
remove the last one
remove the last expense
remove my last transaction
remove lunch
remove the coffee [from monday]
remove the 40 entry
remove the limit on food
remove my budget
remove the limit
remove that expense please
remove the duplicate
erase it
erase that
erase the last entry
erase the last expense
drop the last entry
drop the last one
get rid of that
get rid of the last one
clear the last entry
clear the limit
i was wrong, delete that
it's a duplicate, delete it
stop the limit on food
cancel my last purchase entry
cancel the recurring rent
stop the recurring netflix
no more rent reminder, delete it
wipe my data
forget everything about me
can you remove the coffee [from yesterday]
can you remove the dinner [of monday]
can you delete the groceries [from sunday]
remove the sandwich`,
    recurring: `
what are my fixed costs
my fixed costs
how much are my fixed costs
fixed costs
fixed expenses
how high are my recurring costs
how much do i pay every month for subscriptions
what do my subscriptions cost a month
recurring costs
what regular payments do i have
phone 20 on the 31st of each month
phone 20 on the #5 of every month
bus 4 daily
coffee 3 daily
lunch 9 every workday
electricity every month, amount varies
electricity every month, varies
water bill every #3 months, amount varies
gas monthly, amount varies
insurance 600 yearly [on 15 march]
allowance 10 every sunday from [1 january]
loan 250 every month #12 times
gym 30 every #2 weeks {until june}
cleaning 40 every monday and thursday
rent is 950 every month from now on
make it every month
what repeats every month
which bills come every month
my regular payments
my standing orders
show recurring payments
rent 900 every month on the 1st
rent 900 every month
rent 1200 monthly
every month rent 900
every month 50 for the gym
every month on the 5th 30 for phone
every friday 20 for the cleaner
every monday 15 bus pass
every week 40 groceries
every day 3 coffee
every year 120 insurance
every two weeks 60 cleaning
every other friday 50
every #2 weeks 40 pocket money
netflix 15 every month
netflix 15.99 monthly
netflix $12 each month
spotify 10 a month recurring
gym 30 per month, recurring
gym 30 every month on the 15th
phone bill 25 each month
salary 3000 every month
salary 2500 every month on the 25th
i get 2500 salary every month
i get paid 3000 on the last day of every month
i pay 900 rent every month
i pay $15 for netflix every month
i pay 60 for internet monthly
i pay 1200 rent on the 1st of each month
i spend 3 on coffee every day
insurance 300 every quarter
insurance 600 yearly
add recurring rent 900
add a recurring expense of 20 for icloud
add rent 800 every month
add recurring
recurring rent 900
recurring expense 15 netflix
recurring: gym 40 monthly
new recurring payment
set up recurring rent
set up a recurring expense
set up a monthly expense of 50
log 10 for spotify every month
record 900 rent every 1st
record rent automatically every month
repeat this every month
repeat it monthly
repeat that every week
repeat rent every month
make it recurring
make it monthly
make this a monthly expense
make that a weekly expense
do this every month
this repeats every month
same every month
same thing every week
auto add rent 900 every 1st
automatically add 15 for netflix each month
schedule rent 900 for the 1st of every month
mortgage 1100 on the 3rd of every month
20 for milk every week
15 a week for the paper, every week
subscription 9.99 every month
subscription 5 monthly
daily bus 4 on weekdays
pocket money 10 every sunday
kindergarten 250 monthly
show my recurring expenses
what recurring expenses do i have
list recurring payments
list my subscriptions
what subscriptions do i have
my subscriptions
my recurring payments
upcoming bills
which payments repeat`,
    goal: `
put 50 to the bike
put 20 to my trip
how is my house goal
how is my laptop goal?
how is the yacht goal
how is my wedding goal doing
drop my laptop goal
delete the bike goal
how is my trip goal
how is my bike goal doing
how is the car fund
save 3000 for a car {by june}
save 500 for a bike {by june}
put 50 aside for the bike
put aside 50 for the trip
take 20 out of the trip goal
took 30 from the bike fund
drop the trip goal
delete the goal trip
delete my car goal
remove the bike goal
show my trip goal
save 200 for the trip
save 1000 for a new laptop
save 50 a month for a bike
save $5000 by december
save up 300 for christmas
save for a car
save for vacation
i want to save 500
i want to save 2000 for a holiday
i want to save $100 a month
i want to save for a house
i want to save up for a guitar
i'd like to save 800 for a phone
i need to save 1500 for tuition
i'm saving for a bike
i'm saving 300 for a tent
i'm saving up for a wedding
let's save 100 for gifts
help me save 400 for a camera
goal: 1000 for travel
goal 500 trip
goal laptop 1200
new goal
new goal: bike 600
set a goal
set a goal of 2000 for the trip
set a savings goal of $1000
set savings goal 500
create a goal for a car, 8000
create a savings goal
make a goal of 300
add a goal
add a goal of 1500 for furniture
add 50 to the trip goal
put 50 aside for the trip
put aside 100 for christmas
put 20 towards the bike
put 100 into savings
put $30 in the piggy bank
set aside 200 for taxes
set aside 50 every month for the trip
moved 100 to the holiday fund
my goal is 3000
my savings goal is 1000 by june
target 2000 for the kitchen
start saving for a trip
saving 100 for the concert
saved 50 for the trip
saved 20 towards the bike
how is my goal doing
how close am i to my goal
how far am i from my savings goal
how much have i saved for the trip
how much do i still need for the laptop goal
show my goals
show goals
my goals
goals
what are my goals
what goals do i have
savings goals`,
    export: `
export taxi as json
export coffee to excel
export my groceries as csv
save {march} as csv
download the taxi rides as a spreadsheet
export
export my data
export my expenses
export expenses {for 2025}
export all transactions
export to csv
export to excel
export {last month} as csv
export csv
export everything
export as pdf
can i export my data
can you export my transactions
please export my entries
i want to export my data
i want my data as a file
i want to download my expenses
i need a csv of my expenses
i need an excel file with all expenses
download my data
download my expenses
download csv
download a spreadsheet
download all transactions {from march}
download report as csv
send me a csv
send me an excel sheet
send me a file with all my expenses
send me my data
give me a csv file
give me all my data
get my data as csv
back up my data
make a backup
backup
save my expenses to a file
spreadsheet of {last month} please
csv
excel
put my transactions in a spreadsheet`,
    import: `
import
import my data
import a csv
import transactions
import expenses from a file
import my bank statement
import from excel
import from another app
import from splitwise
i want to import my old expenses
i want to upload a csv
i have a csv file to import
i have an excel file with my expenses
can i import a bank statement
can i upload my statement
can you read my csv file
upload a file
upload my transactions
upload csv
load my data from a file
load transactions from a csv
bring in my data from another app
how do i import my data
migrate from mint
i'd like to import my history
restore from backup file
read my bank export
add all these from a csv`,
    settings: `
settings
my settings
change settings
open settings
show my settings
preferences
change my currency
change my currency to euro
change currency to dollars
change the default currency to usd
change the language
change language to german
change language
change my time zone
change my timezone to london
change the time of the daily summary
set currency to eur
set my currency to pounds
set the currency
set language to english
set my language to french
set my time zone to paris
set timezone to new york
set time zone
set week start to monday
use euros
use dollars by default
use spanish
use metric date format
switch to english
switch to german please
switch language
switch to euros
switch currency to gbp
my currency is euro
my currency is usd
my currency is dollars
my default currency is inr
my language is french
my time zone is berlin
my timezone is utc
my week starts on sunday
i use euros
i use dollars
i pay in euros
i'm in kolkata
i'm in london now
i am in berlin
i'm in tokyo this week
i live in madrid
i live in new york
i moved to canada
i'm based in paris
we moved to spain
speak german
speak english please
speak spanish
please speak french
talk to me in italian
answer in english
reply in german
can you speak spanish
can we speak english
i want to speak french
i speak portuguese
i want to use pounds
in english please
english
english please
deutsch
turn off notifications
turn on notifications
turn off the daily summary
turn on weekly digest
turn off reminders
mute notifications
mute alerts at night
stop sending me reminders
stop the daily digest
don't send me messages at night
quiet hours from #22 to #8
no notifications after #9pm
send me a daily summary at #8
send me a weekly report every monday
remind me every evening to log expenses
remind me to log my expenses at #9
send alerts by email
send alerts to telegram
email me the weekly report
add a category called pets
add category hobbies
new category: baby
create a category for the dog
create category garden
rename the category food to meals
rename category misc
my categories
show categories
which categories are there
manage categories
add a wallet called cash
use pounds
use yen
use swiss francs please
use british pounds by default`,
    link: `
link
link my account
link my telegram
link telegram
link teams
link my accounts
link this chat to my account
link my web account
link whatsapp
link another device
connect my account
connect telegram
connect to teams
connect this to my other account
connect my telegram account
connect with the website
i want to link telegram
i want to connect my accounts
i also use telegram, link them
i already have an account, link it
i have an account on the web
how do i link my accounts
how do i connect telegram
can i use the same account in teams
can i connect my telegram
pair this chat
pair my phone
unlink telegram
unlink my account
disconnect teams
disconnect telegram
here is my link code
linking code
my link code is #482913
use my account here
join my telegram and web accounts`,
    register: `
register
register me
sign up
sign me up
signup
i want to register
i want to sign up
i'd like to create an account
i need an account
i don't have an account yet
create an account
create an account for me
create account
create my account
make me an account
make an account
new account
open an account for me here
how do i register
how do i sign up
can i sign up
can i register here
please register me
register with my email
join
get me started with an account
log in
log me in
sign in
sign me in
i want to log in
login`,
    help: `
help
help me
help please
i need help
i need some help
can you help me
what can you do
what can you do for me
what do you do
what else can you do
what are you able to do
what can i do here
what can i ask
what can i ask you
what can i say
what can you help me with
what things can you help with
what are your features
what are the commands
what do you know
what do you know about
what topics do you know
what questions can i ask
tell me what you can do
tell me what you do
tell me how this works
show commands
show me the commands
show help
commands
command list
menu
how does this work
how does it work
how do you work
how do i use this
how do i use you
how do i start
how do i begin
how do i add an expense
how do i log an expense
how do i record income
how do i set a limit
how do i set a budget
how do i change my currency
how do i undo
how do i delete an entry
how do i edit an expense
how do i see my expenses
how can i add an expense
how can i delete something
how can i see my limits
how to add expense
how to use the bot
how to set a limit
where do i start
where do i see my expenses
guide
instructions
tutorial
examples
give me an example
give me some examples
show me an example
explain how this works
i don't understand how this works
i'm lost
i don't know what to do
what is this
what is this bot
what is outlay
what are you for
what are you good at
what is your purpose
which things can i ask about
i would like to know what you can do
can i know what you can help with
getting started
start
user guide
support
faq
what kind of things can you do
what kinds of stuff can you help with
what types of things can i ask you
what sort of questions can you answer
what subjects can you help with
what subjects do you know
which topics are you good at
what are you capable of
what can i use you for
what are some things you can do
could you tell me your features
can you tell me what you can do
i want to know what you can help me with
list the things you can do
give me a list of things you can help with
what all can you help me with
tell me your capabilities
wat kan je?
wat kun je doen
help mij
co potrafisz
ne yapabilirsin`,
    cancel: `
cancel
cancel that
cancel it
cancel this
cancel please
please cancel
can you cancel that
stop
stop it
stop that
stop this
please stop
stop now
never mind
nevermind
never mind that
nvm
forget it
forget that
forget about it
forget what i said
ignore that
ignore what i said
ignore the last command
abort
abort that
quit
exit
leave it
leave it be
let it be
drop it
skip
skip it
skip this
not now
not today thanks
no
nope
nah
no thanks
no thank you
no way
no, don't
no, leave it
no, cancel
don't
don't do it
don't do that
do not do that
don't bother
no need
not needed
i changed my mind
i don't want that
i don't want to
wrong, cancel
that's enough
enough
back
go back
shut up
stop talking
be quiet
hold on, stop
wait, no
please be quiet
stop that please
stop what you are doing
stop right now
can you stop
can you stop that please
please cancel what i said
cancel what i asked
cancel the last request
cancel my request
i want to cancel
i don't want it anymore
i no longer want that
no don't do that
don't worry about it
disregard that
disregard what i said
ignore my last message
quit what you're doing
abort the operation`,
    confirm: `
yes
yes please
yep
yeah
yup
ya
y
yes that's right
yes, that is correct
yes it is
yes do it
yes, delete it
yes, save it
ok
okay
ok do it
ok go ahead
ok good
okay fine
sure
sure thing
sure, go ahead
of course
correct
that's correct
that is correct
right
that's right
exactly
exactly right
confirm
confirmed
i confirm
confirm it
do it
go ahead
go for it
please do
sounds good
looks good
looks right
fine
that's fine
fine by me
agreed
i agree
absolutely
definitely
certainly
affirmative
true
it's true
that works
save it
yes my answer is yes
i say yes
alright
all right
approve
accept
👍`,
    smalltalk: `
hi
hello
hey
hey there
hi there
hello there
hi bot
hello bot
good morning
good morning!
good evening
good afternoon
good night
morning
yo
hiya
howdy
greetings
how are you
how are you?
how are you doing
how are you today
how are you doing today
hey how are you
hi, how are things
how do you do
how is it going
how's it going
how's your day
how was your day
how have you been
are you ok
are you well
are you doing well
i want to know how you are
what's up
whats up
sup
what's new
nice to meet you
nice to see you
pleased to meet you
good to see you
it was nice talking to you
it was great chatting
thanks
thank you
thank you very much
thank you so much
thanks a lot
thanks a bunch
thanks for your help
thanks for the help
thanks for helping me
thank you for the answer
thank you for that
thanks for trying
many thanks
ok thanks
ok thank you
okay thanks
great thanks
great, thank you
perfect, thanks
cool thanks
thx
ty
cheers
much appreciated
i appreciate it
that was helpful
very useful, thanks
great
cool
nice
nice one
awesome
wow
good job
well done
good bot
bad bot
love it
i love you
you are great
you are funny
you are the best
you're awesome
you're stupid
lol
haha
hahaha
bye
bye bye
goodbye
good bye
see you
see you later
see you tomorrow
see ya
later
take care
have a nice day
have a great day
have a good one
have a good weekend
talk to you later
that's all
that will be all
that is all, thanks
that's all for now
that's it, bye
i'm done for today
who are you
who made you
who created you
what's your name
what is your name
what are you called
do you have a name
tell me your name
what should i call you
how old are you
when is your birthday
when were you born
where are you from
where do you live
are you a bot
are you a robot
are you human
are you a human
are you real
are you a real person
am i talking to a person
am i talking to a human
could you be a real person
are you an ai
do you like pizza
do you have friends
do you sleep
what do you like
what are your hobbies
what's your favorite color
what did you say
what was that
pardon
sorry?
say that again
say it again please
repeat that
repeat that please
can you repeat that
could you repeat what you said
come again
i didn't catch that
what
huh
hmm
hm
ok cool
i see
i understand
got it
makes sense
interesting
really
oh really
my name is bob
my name is sarah
call me bob
call me max from now on
change my name to bob
you can call me sam
please use my name
i'm bob
i'm tired
i'm bored
i'm happy
i'm sad
i'm fine
i am fine thanks
i'm not sure
i am not sure
i don't know
i do not know
i have no idea
no idea
i can't say
i can't tell
maybe
perhaps
possibly
could be
i guess
it's false
that's false
not true
you're wrong
are you there
anyone there
is anybody there
test
testing
happy birthday
merry christmas
happy new year
congratulations
what do you enjoy
do you have any pets
do you own a dog
how many pets do you have
who do you work for
who is your boss
which company made you
who programmed you
who designed you
what country are you from
where were you made
what do you do for fun
what do you do in your free time
do you know my name
what is my name
what name do you have for me
can you tell me my name
from now on call me ann
i'd like you to call me chris
please use the name alex for me
my name is not bob
switch my name to kate
i want to be called jay
can i call you max
can i change your name
your new name is robo
i will call you buddy
what is your age
when were you created
tell me how old you are
tell me how you're doing
i need to know how you are
just checking how you are doing today
hope you are well
how has your day been
it was nice to chat
it was a pleasure speaking with you
nice talking to you, bye
that's all, thanks for everything
that is all i needed
have a nice evening
bye for now
until next time
i gotta go
i have to go now
are you an actual person
are you a machine
am i speaking with a computer
tell me if you are human
i want you to repeat that
say that one more time
could you say that again please
i missed that, repeat
what did you just say
you can repeat that
thank you for the info
i'm grateful for your help
you've been a great help
appreciate the help
you helped a lot, thanks
i am unsure
i'm undecided
that may be true
it could be
i couldn't tell you
not certain
that's not true
that is incorrect, i think
negative, that's false
what is the meaning of life
why are we here
what's the point of it all
dank je
bedankt
dziękuję
teşekkürler
شكرا
ありがとう
고마워`,
    advice: `
how can i save money
how do i save money
how can i save more
how can i save more money each month
how can i spend less
how could i spend less on food
how do i spend less
how can i cut my spending
how can i reduce my expenses
how do i reduce my grocery bill
how to save money
how to spend less
how to budget
how do i budget better
how do i stop wasting money
how should i budget
how should i manage my money
how much should i save
how much should i spend on rent
how much should i spend on food
where can i save
where can i save money
where can i cut back
where could i cut costs
what can i cut
what should i cut
what should i do with my money
what should i do to save more
what would you recommend i cut
should i invest
should i invest my money
should i buy a car
should i buy this
should i pay off my debt first
should i save more
can i afford a car
can i afford a new phone
can i afford a 500 laptop
can i afford to spend 300
can i afford this
could i afford a vacation
can i spend 300 on shoes
do i have enough for a vacation, what do you think
is it worth buying a car
is it a good idea to invest
tips for saving
tips
saving tips
money tips
give me tips
give me advice
give me some advice on saving
any tips
any advice
any ideas how to save
advice
advice please
advise me
recommend me a way to save
suggest how to spend less
suggest where i can save
help me spend less
help me save money
help me budget
i want to save money
i want to spend less
i want to save more
i need to cut back
i spend too much, what should i do
i need advice
teach me to budget
what is the 50/30/20 rule
how do i get out of debt
is my spending normal
am i spending more than i should`,
    unknown: `
thinking of buying a car for 20000
i'm thinking about a new sofa for 900
planning to spend 200 on presents
i plan to buy a camera for 450
might buy a bike for 300
a new kitchen would cost 8000
that coat costs 150 but i did not buy it
saw a nice bag for 60
i could spend 40 on dinner tonight
if i buy a phone for 700 can i still pay rent
i still have to pay 90 to the dentist
i need to pay 50 for the ticket
looking at a flat for 1200
why was i charged 15.99 by that gym on the 3rd of each month
why do they take 40 euros off me every month
why am i being charged 12 dollars for a bus each month
the cash the machine gave me was less than i asked for
the sum i received at the atm was not what i wanted
the cash i got was wrong
the biggest mistake of my life
the biggest fish in the sea
the worst day of my life
call me shane
call me anna from now on
you can call me joe
i have 2 meetings today
i have 3 kids
i have 2 dogs and a cat
i am 30 years old
i'm 25
i was born in 1990
i ran 5 km today
i walked 10000 steps
i slept 7 hours
i weigh 80 kg
i have 20 emails
i got 3 messages
i have 100 friends
i read 50 pages
i watched 2 movies
i drank 2 liters of water
drink 500 ml of water
my flight is at 7
my train leaves at 9
the meeting is at 3
dinner at 8 tonight
dentist at #5
dentist [on tuesday] at #10
lunch with bob at #12
class starts at #9
room 204
gate 12
page 35
chapter 7
100 meters
20 degrees
5 stars
level 40
version 2.5
top 10
42 is the answer
set an alarm for 7
set an alarm
set alarm for #6 am
set the alarm for 6
set a timer for 10 minutes
set a timer
start a 5 minute timer
stop the timer
how long is left on the timer
wake me up at 7
wake me at #6
alarm at 7
alarm for noon
i need an alarm
is there an alarm set
snooze
remind me to call mom
remind me to buy milk
remind me at 5 to leave
remind me to pay rent tomorrow
remind me about the meeting
create a reminder to take my pills
i need a reminder to water the plants
what reminders do i have
what are my reminders
don't let me forget to call dad
don't forget my keys
add milk to my shopping list
add eggs to the shopping list
add bread to the list
put milk on the grocery list
take eggs off my shopping list
remove milk from my list
remove bread from the shopping list
is milk on my shopping list
what is on my shopping list
what's on my to do list
add laundry to my todo list
put cleaning on my to do list
clear my to do list
make a list of movies
make a list of goals for the year
add a meeting to my calendar
add dentist to my calendar [on friday]
remove the appointment from my calendar
delete the meeting
delete my appointment [on monday]
cancel my meeting
cancel my appointment
cancel my reservation
cancel my flight
cancel my order
move my meeting to 3
schedule a meeting with tom
schedule a meeting for #4
set up a meeting [on thursday]
what's on my calendar
what meetings do i have
do i have any meetings [today]
when is my next meeting
am i free [on friday]
book a flight to paris
book me a flight for under 300
book a hotel in rome
book a room for 2 nights
book a table for 4
book a table for two at #8
find me a flight to london for less than 200
i need a flight from berlin to oslo
i want a hotel near the beach
find a hotel under 100 a night
reserve a table for 2 at 7
make a reservation for 5 people
i want to eat at 7 for two people
rent a car for 3 days
i need a rental car in boston
order me a pizza
order an uber
order more paper towels
get me an uber
call me a cab
i need a taxi to the airport
i need an uber for 2 people
can i get a ride downtown
call mom
call 555 1234
call bob at #5
dial #5551234
text mary i'm late
send a message to john
send an email to my boss
read my messages
do i have new messages
any new emails
play some music
play jazz
play the next song
play track 5
turn up the volume
turn the volume to 5
turn on the lights
turn off the lights
open the garage
what song is this
next song
what's the weather
what is the weather like today
will it rain tomorrow
weather in london
is it cold outside
how hot will it be
what time is it
what time is it in tokyo
what's the date today
what day is it
what's today's date
when does the store open
are the shops open
how do i get to 24 oak street
how do i get to the airport
directions to the station
how far is it to paris
how long does it take to get to work
is there traffic
where is the nearest gas station
find a restaurant near me
any good thai places around here
what's a good restaurant
recommend a movie
recommend a restaurant
suggest something to eat
what should i cook tonight
how do i cook rice
recipe for pancakes
what are the ingredients for pizza
how many calories in an apple
how many calories does a burger have
how much sugar is in cola
what's 12 plus 5
what is 12 times 8
what is 15 percent of 80
what's 20% of 60
what is 100 divided by 4
what is the square root of 81
calculate 5 times 6
calculate 12 + 5
how much is 5 plus 7
12 + 5 = ?
add 5 and 7
add 12 to 20
convert 10 miles to km
convert 20 dollars to euros
convert $50 to pounds
how many pounds in a kilo
how many feet in a mile
how many cups in a liter
how much is 100 dollars in euros
how much is $20 in yen
what is 30 euros in dollars
what is 50 usd worth in eur
exchange rate
what is the exchange rate
what's the dollar to euro rate
current rate of the pound
how many days until christmas
how do you say hello in spanish
translate dog to french
how do you spell necessary
what does frugal mean
define inflation
what is the meaning of life
what is the capital of france
who is the president
who won the game
who won the world cup in 1998
who wrote hamlet
when was the second world war
when did the war start
how tall is the eiffel tower
how old is the queen
how big is the moon
how many people live in india
how many planets are there
what causes earthquakes
why is the sky blue
how do plants grow
can dogs eat chocolate
can penguins fly
does coffee contain caffeine
tell me a joke
tell me a story
tell me a fun fact
tell me something interesting
sing a song
flip a coin
roll a dice
roll the die
heads or tails
pick a number between 1 and 10
latest news
what's in the news
how is the stock market
how is apple stock doing
what's the price of bitcoin
what is the price of gold
how much does a tesla cost
how much is a new iphone
how much does it cost to fly to rome
what does a gallon of milk cost
what's the cost of a stamp
how much is a ticket to the zoo
what is the cheapest phone
who sells the cheapest tires
where can i buy shoes
where is my phone
find my phone
where did i park
how many miles per gallon does my car get
when should i change my oil
when was my last oil change
do i have enough gas to get home
will i run out of gas
tire pressure
my tire is flat
battery level
reset your settings
reset to factory settings
restore factory settings
go back to the original configuration
change your name
change your voice
change your accent
whisper
speak louder
speak slower
talk faster
sync my devices
how many vacation days do i have
how many days off do i have left
request time off
i want to take a vacation
can i get pto from 3 to 8
what's my salary grade
when is payday
when do i get paid
when will my paycheck arrive
how do i get my tax form
how much tax do i pay
what are my state taxes
how do i file taxes
what's my insurance coverage
what does my insurance cover
what is my health plan
what's my credit score
how do i improve my credit score
what is my credit limit
increase my credit limit
raise my credit limit to 5000
can i get a higher credit limit
i want to increase the limit on my credit card
how can i get a limit increase on my card
what is the limit on my card
what is the withdrawal limit
what is the transfer limit
what's the maximum i can withdraw
overdraft limit
increase my overdraft to 500
what is the interest rate
what is my savings interest
what's the apr on my card
how many points do i have
how many reward points have i earned
redeem my points
pay my bill
pay my electric bill
pay my phone bill please
pay the water bill
pay rent
pay 50 to my credit card
pay $100 towards my visa bill
i want to pay my bills
i need to pay my electricity bill
i'd like to pay 40 on my water bill
i have a bill to pay
help me pay my bill
can you pay my rent
the gas bill should be paid today
when is my bill due
when is the rent due
when is my next payment due
what day is my mortgage due
what is the due date of my credit card
what is the minimum payment on my card
what's the minimum i must pay
how much is my phone bill
how much is my electricity bill
how high is my water bill
what is my cable bill
what will my bill be
how much do i owe on my credit card
transfer 500 to john
transfer $100 to my savings
transfer money to my sister
transfer 50 from checking to savings
move 200 to savings account
move $50 from savings to checking
send 20 to anna
send $50 to my brother
send money to mom
wire 1000 to my landlord
make a transfer of 300
i want to transfer 500 to another account
i want to send money abroad
set up a transfer of 800 for tomorrow
set up a standing order
set up a direct debit for 50
make a standing order for 300 on the 1st of every month
i want a standing order of 100 every month
cancel my direct debit
cancel the standing order
stop the payment of 90 to the gym
cancel the transfer
cancel a payment
revert the 40 payment
reverse the transaction
revert my payment to the shop
refund me the 50
refund me please
i want a refund
i want my money back
when will i get my refund
where is my refund
where is my 20 refund
my refund hasn't arrived
i should have received 200 but it's not here
they still owe me 50
why was i charged 1
why was i charged $1
why was i charged twice
why was i charged a fee
why did you charge me 5
why is there a fee of 2
what is this 1 charge
what is this $10 charge on my card
what is this fee
what's the 2 fee for
there is a charge of 15 i don't recognize
there is a 1 euro charge on my statement
there's a $30 payment i didn't make
i see a charge of $20 i did not make
i was charged 10 extra
i was charged twice for the same thing
i was charged 5 for a withdrawal
i've been charged 3 for no reason
i got charged a 2 fee
i have an extra 1 fee on my statement
an extra 5 was taken from my account
someone took 100 from my account
someone used my card
someone withdrew 300 from my account
i didn't make a withdrawal of 200
i did not buy anything for 50
i don't recognize a payment of 40
the atm gave me 20 instead of 100
i asked for 50 and got 20 from the machine
i tried to withdraw 30 but got 10
the atm took my card
my card was declined
my card payment was declined
my payment was declined
my payment of 20 was declined
my card is not working
my card does not work
my card has not arrived
i'm still waiting for my card
i still don't have my card after 2 weeks
it's been 2 weeks and no card
when will my card arrive
how long does delivery take
how long does a transfer take
my transfer is pending
my transfer of 100 is still pending
my transfer failed
the transfer of $500 hasn't arrived
i made a transfer of 900 and it's not there
my top up failed
my top up was reverted
why did my top up fail
can i top up with my card
how do i top up
top up my account
is there a fee for top up
is there a limit for top ups
do you charge for withdrawals
what do you charge for transfers
how much do you charge for exchange
what are your fees
what are your rates
is the exchange rate good
why is the exchange rate wrong
can i get cash back
can i exchange currencies
can i hold euros
which currencies do you support
what countries are supported
which atms can i use
where can i withdraw money
where can i use my card
can i use my card abroad
can i use apple pay
apple pay doesn't work
how do i activate my card
activate my card
i want to activate my card
i lost my card
i lost my wallet
my card was stolen
my phone was stolen
i found my card
block my card
freeze my account
freeze my card
unblock my card
i need a new card
i want a second card
can i get a card for my daughter
how old do i need to be to have an account
can my 18 year old son open an account
i forgot my pin
i forgot my passcode
what is my pin
change my pin
i want to change my pin
my pin is blocked
i can't log into the app
the app doesn't work
i can't verify my identity
how do i verify my identity
why do you need my identity
what documents do you need
change my address
i need to update my address
i need to change my phone number
edit my personal details
i changed my last name
how do i close my account
i want to close my account
close my accounts
i want to cancel my loan
can i get a loan
i want a loan of 5000
what is the loan limit
mortgage options
how much can i borrow
i want to open a savings account
open a bank account
where is my money
my money is gone
my balance did not update after a transfer
my balance is wrong after a deposit
i deposited a cheque but it isn't there
my cash deposit isn't there
my salary has not arrived
do you accept cheques
i need new checks
order a checkbook
there is fraud on my account
i want to report fraud
i want to report a fraudulent charge
report a stolen card
suspicious activity on my account
i want to talk to a person
i want to speak to the manager
let me talk to a human agent
where are your branches
what are your opening hours
your code is 123456
your verification code is 4821
code 839201
otp 5521
482913 is your login code
do not share this code 1234
my password is 1234
it was a contactless payment of 30
the payment was international
the loan was 40000
the fee you charged
the fee you took two days ago
i can't pay that now
it doesn't work
it just doesn't work
it arrived
still nothing
then 7
then 12
the 3rd one
the first one
about 3 weeks
two weeks
[on the 3rd]
[tomorrow]
until tomorrow
at #8 pm
i'll be there at 8
i will pay 50 tomorrow
i will buy a car
i am going to buy shoes tomorrow
i might spend 300 on a phone
i want to buy a phone for 500
i want to buy a house
i'd like to buy a bike
i need to buy milk
we spend very little
people spend too much
money is important
everything is expensive
prices have gone up
has the price of bread gone up
inflation is at 5%
gas prices are up 10 percent
the weather is nice
it's raining
the movie was great
the food was good
i like pizza
i love coffee
i hate mondays
my dog is sick
my mother is coming
i'm going on vacation
i'm hungry
i'm at work
good luck
abc
asdf
qwerty
blah blah
123abc
???
...
a different thing
something else
do it with a card
make the application
is there a limit to that
what about the interest
a question about fees
i just have 2 questions
i have a question
a quick question
i bought something but don't remember the price
can you pay
is this safe
is my data safe
who can see my data
do you work at night
how many voicemails do i have
how many songs do i have
how secure is my phone
how do i write an essay
how do i fix a bike
how do i delete my browser history
how do i change a tire
do not disturb
mow the lawn
send me a motivational quote every day
give me a quote
give me a number
find articles about space
search the web for shoes
show me pictures of cats
show me hotels in rome
show me some restaurants
show me the way home
list good books
list the planets
list the players of the team
what are the best phones
what are the top #10 songs
biggest city in the world
largest animal
average height of a man
total population of spain
compare iphones
compare cats and dogs
history of rome
limit of a function
speed limit
what's the speed limit here
budget of the us government
report a problem
report a bug
report an accident
weather report
balance of power
what is a balance sheet
tax return
undo my shirt
save the date
save the planet
save me
save my number
save this contact
save this picture
goal by messi
who scored the goal
what's the score
connect to wifi
connect bluetooth
link to the article
register to vote
sign up for the gym
export of oil
import duties
download a game
download the app
delete my emails
delete the photo
delete the alarm
remove the song from the playlist
erase the board
change the channel
change the song
change my flight
edit my photo
move it
every day is the same
every dog has its day
monthly magazine
my daily routine
add up 5 and 9
add 14 and 30 together
what do you get if you add 5 and 6
subtract 8 from 20
can you subtract 12 from 40
take 7 away from 19
divide 90 by 6
multiply 7 by 8
what's 14 minus 5
what is half of 90
what is 3 squared
what's the cube root of 27
what is 8 to the power of 2
how much is 13 times 4
what is 25 percent of 200
what percent of 50 is 10
do the math for 6 times 9
how many inches are in 5 feet
how many ounces are in 2 liters
what is 6 miles in kilometers
how many grams in 3 pounds
convert 3 cups to milliliters
change 5 gallons into liters
what are 100 pesos in dollars
how many yen do i get for 20 dollars
how strong is the euro against the dollar
dollars to pounds please
when will the 5 payment be credited
when will the $10 refund be credited to me
when will my $40 deposit show up
when does the 20 transfer arrive
will the $5 charge be reversed
has my $30 cheque cleared
the 12 payment is still pending
why is my 60 payment pending
set up a direct debit of 90 to the gym
then set that direct debit of 120 to the shop
make a standing order for 400 on the 5th of each month
create a standing order of $200 to my landlord
i'd like a standing order to my sister for 50 each month
schedule a payment of 80 to my credit card
send 30 back to my card
put 200 into my savings account
deposit 50 into checking
withdraw 40 from savings
borrow 1000
lend me 20
give me a loan of 300
can i withdraw more than 500
could i have an overdraft of 700
you took 20 from me
you charged me 6 for a transfer
you owe me 30
where is my 25 that was refunded
the exact amount was 5000
no, not more than 500
i want to change the limit for withdrawals abroad
change my daily withdrawal limit
raise the transfer limit on my card
link my new card
link my card to the app
how do i link my card
how do i link a replacement card
add a card
add my card to apple pay
add a second cardholder
delete my bank account
close my credit card
how do i log in, my account is blocked
i can't sign in
my login doesn't work
log me out
reset my password
i forgot my username
what's my routing number
what's my account number
what is my iban
set up direct deposit
how do i get direct deposit
i'm traveling to spain, tell the bank
notify my bank that i'm going to japan
put a travel notice on my card
when does my card expire
what's the expiration date on my card
my card is damaged
my card got bent
i need a replacement card
how long until my replacement card comes
what's the status of my card application
was my loan approved
was my application approved
why was my card declined at the store
my card didn't go through at the restaurant
why is my account frozen
there is a hold on my account
put a stop on my account
what's the interest on my checking account
which bank has the best rate
can i pay my card with points
how can i use my rewards
how do i redeem cash back
i need a box of checks
send me new checks
order new checks please
do i owe taxes this year
how much do i owe in federal taxes
what's my state tax
when is tax day
where is my w2
can you get me my w2 form
move my 401k to the new employer
how do i roll over my retirement account
what's my insurance plan
how do i change my insurance
does my insurance cover dental
what benefits do i have
how many sick days have i used
how many vacation days have i taken
was my time off approved
did my vacation request get approved
put in time off for july
ask for days off from the 3rd to the 7th
how much is my cell phone bill
how much is the gas bill
what do i have to pay for water this month
what will i pay for power this month
what's the smallest amount i can pay on my card
what's the lowest payment for my car loan
when do i need to pay my car loan
what day is my water bill due
what's the due date for the electric bill
can you tell me when my phone bill is due
how can i find when the rent is due
pay the cable bill from my savings
use my checking account to pay the gas bill
i need help paying the phone bill
please put a payment on my credit card
take care of my electric bill
the internet bill needs to be paid
i have a loan payment that has to be made
is it ok to give grapes to dogs
is it safe to drink the water in mexico
is it ok to freeze cheese
is it going to be sunny
is it possible to set an alarm
is it possible to book a flight
is there a meeting with tom today
do i have an appointment with kim
do i have anything on my schedule
am i busy tomorrow
clear my calendar
clear my browsing history
clear my list
cancel the event this afternoon
cancel the event [on friday]
take the meeting off my calendar
remove the concert from my schedule for may
erase everything on my to do list
put an event on my calendar
book a meeting room for #4
find a meeting room
find a time to meet with bob
when is the meeting
what's on my reminder list
read my reminders
read me my to do list
read out my shopping list
what did i ask you to remind me about
what was i supposed to remember
what did i want to do today
what chores do i have to do
did i finish the laundry
is cleaning on my list
add call the plumber to my list
put batteries on the shopping list
drop apples from the shopping list
order what's on my shopping list
order shampoo from amazon
buy me some headphones online
where is my order
when will my package arrive
track my package
has my order shipped
i want to buy speakers on amazon
how much is a tv at best buy
how much is that phone on amazon
how much does my car model cost this year
how much is a gallon of gas
how much farther is it
how much farther to chicago
how far away is the beach
how long is the drive to denver
how busy is the diner right now
how long is the wait at the steakhouse
does the diner take reservations
do they take reservations at the grill
confirm my reservation
confirm my table for 5
cancel my table at the grill
are there tables open at the steakhouse tonight
book the restaurant for three under the name jones
i need a table for six people at #7
show me restaurants with good reviews
show me games that were played
show me the scores
get me the score of the game last night
show me hotels with a pool
how are the reviews for the diner
what are the ratings of that place
does the burger place have good reviews
suggest a restaurant
suggest some mexican food
i feel like thai food, any suggestions
what should i eat for lunch
give me an idea for dinner
how do i make lasagna
how do you cook a steak
what do i need to make bread
list what i need for chili
how long do i bake chicken
how long should i boil eggs
can i use butter instead of oil
what can i use instead of milk
is milk still good after 3 weeks
how long does rice last in the fridge
how healthy is avocado
how much protein is in an egg
how much fat is in cheese
how many calories in a slice of bread
how many carbs are in beer
what's the best way to remove a stain
what's the best way to clean a rug
how to fix a door
how to fix a leaking tap
how do i repair a phone screen
how do i change a lightbulb
how do i change a flat
how do i jump start a car
how do i change my oil
what kind of gas does my car take
what type of fuel do i use
when was my last service
schedule a tune up for my car
my brakes need to be checked
what's my tire pressure
do my tires need air
how much gas is left
how much gas do i have
how much gas is in the tank
do i have enough fuel to reach boston
what mileage do i get
what's the mpg of this car
is there a gas station close by
turn the heat up
turn the thermostat to 70
switch on the lamp
dim the lights in the kitchen
make it louder
make it quieter
set the volume to 5
turn it down
change to the next song
skip this song
who sings this
what's playing
add this song to my playlist
start my workout playlist
play some rock
go into whisper mode
speak with a british accent
talk slower please
can you speak a bit faster
pair with my speaker
sync with my phone
disconnect from my phone
find my keys
locate my phone
where am i
what's my location
send my location to mom
share my location with dave
tell mom where i am
text dad that i'm coming
message sarah hello
call my dentist
ring my brother
make a phone call to the office
what time is it in london
what time zone is chicago in
what's the date tomorrow
what is the next holiday
when is thanksgiving
how long until the new year
book me on a flight from rome to paris
i'm looking for flights from austin to miami on #3 may
find flights for under 400 dollars
is my flight on time
when does flight 212 land
when does my plane board
my luggage is lost
they lost my suitcase
how many carry on bags can i bring
what can i pack in my carry on
do i need a visa for china
do i need shots to travel to kenya
what plug do they use in italy
do i need an adapter
is it safe to travel to peru
what should i see in rome
what are fun things to do in madrid
i need a place to stay in austin from the 3rd to the 8th
please find me a place to stay in boston
get me a hotel near the airport from may 2 to may 5
i'll need a car in denver from 3/2 until 3/6
get me a rental car from monday to friday
get me a ride to the mall
i need a lift for four people
what does ubiquitous mean
what's the definition of entropy
how is pneumonia spelled
how would you say thank you in japanese
what is dog in german
translate good morning into french
give me a fun fact about cats
any interesting facts about bees
make me laugh
toss a coin
flip a coin, i pick tails
roll two dice
roll a six sided die
who was the first man on the moon
who wrote the bible
who is the richest man in the world
who sings the national anthem
what year did world war two end
what's the largest country
what is the fastest car
what's the tallest building
what are the highest rated phones
what are the best rated laptops
which laptop is the best
which phones have the best cameras
which state has the lowest taxes
where is mount fuji
where can i get my car washed
where can i find cheap dinner plates
where do they make pasta
when did columbus sail
when is the super bowl
when does the movie start
when should i plant tomatoes
why do cats purr
why do we sleep
how do magnets work
how does a microwave work
how do i tie a tie
how do i get a passport
how do i lose weight
how do i start a business
how do i write a resume
how does my phone compare to the new one
how many episodes are there
how many movies do i have on file
how many visits did my website get today
how many hits has my page had
how many contacts do i have
how many unread emails do i have
how old is my computer
how is the stock of tesla doing
how did the market do today
what was the point of the war
what is happening in the news
what is the tallest mountain
what's trending
what movies are out
what should i watch
put on a movie
put on a show about history
put on the news
put into words how you feel
put some music on
search my contacts for john
search for a repair shop
search for articles about dogs
look up pictures of cars
find plans for a shed
find a mechanic
find me a plumber
find out where i can buy curtains
check the battery
check my voicemail
check the score
check if it's raining
open my email
open the door
close the blinds
do you think it will snow
does it hurt to get a tattoo
does exercise really help
does the sun ever move
did it rain yesterday
did the lakers win
can cats see in the dark
can i plant roses in winter
can you draw a picture
can you write a poem
are there aliens
are bananas berries
is tom wrong for leaving the party
is it wrong to lie
is the earth round
should i wear a coat
should i bring an umbrella
he should not have gone
so, do you come here often
you got it all wrong
you are getting everything wrong
no not tomorrow
no not today
not that one
the other one
tell me about the history of rome
tell me about sharks
tell me the distance to the moon
tell me when the bus comes
let me know when it stops raining
i want to learn guitar
i want to watch a movie
i want to know about mars
i need directions home
i need a doctor
i need a new phone
i would like a pizza delivered
my phone is broken
my screen is cracked
my dog ate chocolate
my internet is slow
the lights are off
the printer is out of ink
the car won't start
restore my phone
reset to the original settings
go back to default settings
revert to the first configuration
factory reset please
change your language model
can you talk like a pirate
sum 4 and 11
sum up 12 and 30
add up 40 and 15 and 3
please add 6 and 8 together
what do 5 and 9 add up to
plus 7 and 20
dentist at 4pm
doctor 3pm
gym 6pm
haircut [tomorrow] at #4
call sam at 17:15
drink 300 ml
take 2 pills
run 3 miles
cancel the direct debit of 30 to netflix
stop the standing order of 20 for spotify
set up that direct debit of 15 for amazon prime
ok great, now set that standing order of 60 for the gym
perfect, then make that transfer of 90 to the restaurant
thanks, can you refund the 35 to the shop
many thanks, then block the payment of 70 to the hotel
increase the direct debit for the gym to 40
that payment of 45 to the cinema was contactless
it was an online payment of 22 to zara
i made a payment of 65 to ikea and it's pending
i paid 30 with my card but it was refunded
i paid 40 twice for the same thing by card and want it back
I was charged 12 for spotify but i cancelled it
#10 minuten wachten
afspraak om #5
موعد الساعة #5
my daughter is 8
my son is 5 years old
my dad turned 60
my sister turns 21 next week
her birthday is on the 5th
he scored 20 points
our team won 3 to 1
we are 6 people
there were 40 people at the party
i have 15 minutes left
i waited 2 hours
it takes 30 minutes
it is 25 degrees outside
the score was 2 1
my phone is at 20 percent
my weight is 70
my shoe size is 42
my bus is number 14
i live at number 7
i got up at 6
i lost 3 kilos
i scored 90 on the test
the machine only gave me 20
the cash machine swallowed my 50
the atm paid out 20 but took 60
the shop charged me 15 twice
i only got 10 of the 40 i asked for
how much time do i have
how much time is left on the clock
how much water should i drink
how much sleep do i need
how much rain fell
how much snow is there
how much does a whale weigh
how much does it cost to live in paris
how much does bread cost in france
how much does a house cost in texas
how much is a taxi in new york
how much do nurses earn
how much do teachers make
how much does a pilot get paid
how much longer is it
how much battery is left
how much room is left on my phone
how many people were there
how many calories did i burn
how many steps did i take
what's the average temperature in may
what's the average age of a dog
what's the average income in germany
what's the highest mountain
who is the best paid player
who is the richest singer
who earns the most in hollywood
what did newton find
what did the president say
summary of the news
summary of the film
summarize this article
chart a route to the lake
graph of a sine wave
plot of the movie
report on the war
undo the last song
undo the last word i typed
repeat the song
repeat my alarm on weekdays
repeat the question
skip the last track
edit my profile picture
correct my grammar
delete the voicemail
remove my alarm
set the temperature to 20
set my status to away
change the station
limit my screen time to 2 hours
limit the volume to 5
raise the blinds
lower the thermostat by 3
how do i get a higher limit on my card
how do i raise my card limit
save the recipe
save this link
save 20 percent at the store
goal of the year
every week there is rain
list of countries
list the ingredients
show me how to dance
show me the map
balance the ball
is my balance board broken
income tax rules
import car from japan
export rules in china
register my car
link to the video
settings of my tv
speak to an agent
spanish lessons near me
english movies
no not [tomorrow]
not [tomorrow]
not [today]
not on [friday]
no, [on monday] please
what language do they speak in peru
which languages are spoken in india
what language is this
which currency is used in japan
what currency do i need in turkey
what time zone is peru in
my goal weight is 70
what's my goal pace
what is my target weight
what is my goal for steps today
how many steps to my goal
goal of the game
subscribe me to the newsletter
sign up for a class
sign me up for the race
register for the exam
join the meeting
delete the message
delete the word`,
  },
  weights: intentWeights,
};
