/** What is said, on Saturday 21 November 2026; the amount, the rule, the first day it can fall on, and what it is called. */
type Row = readonly [string, string, string, string, string | undefined];

const MONTHLY = 'FREQ=MONTHLY;INTERVAL=1;';
const TODAY = '2026-11-21';
const FIRST = `${MONTHLY}BYMONTHDAY=1`;
const SAME_DAY = `${MONTHLY}BYMONTHDAY=21`;
const TWO_WEEKS = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;UNTIL=20270630';
const LAST_FRIDAY = `${MONTHLY}BYDAY=-1FR`;
const IN_MARCH = 'FREQ=YEARLY;INTERVAL=1;BYMONTH=3;BYMONTHDAY=15';
const MON_THU = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH';
const WORKDAYS = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR';
const LAST_DAY = `${MONTHLY}BYMONTHDAY=-1`;

export const RULES: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['yoga 15 on mondays and thursdays', '15', MON_THU, TODAY, 'yoga'],
    ['piano lesson 40 on fridays', '40', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=FR', TODAY, 'piano lesson'],
    ['rent 900 every month on the 1st', '900', FIRST, TODAY, 'rent'],
    ['gym 30 every 2 weeks until june', '30', TWO_WEEKS, TODAY, 'gym'],
    ['netflix 15.99 monthly', '15.99', SAME_DAY, TODAY, 'netflix'],
    ['salary 2400 every month on the last friday', '2400', LAST_FRIDAY, TODAY, 'salary'],
    ['salary 2400 on the last friday of every month', '2400', LAST_FRIDAY, TODAY, 'salary'],
    ['electricity every month, amount varies', 'varies', SAME_DAY, TODAY, 'electricity'],
    ['insurance 600 yearly on 15 march', '600', IN_MARCH, TODAY, 'insurance'],
    ['cleaning 40 every monday and thursday', '40', MON_THU, TODAY, 'cleaning'],
    ['coffee 3 every weekday', '3', WORKDAYS, TODAY, 'coffee'],
    ['phone 20 on the 31st of each month', '20', `${MONTHLY}BYMONTHDAY=28,29,30,31;BYSETPOS=-1`, TODAY, 'phone'],
    ['loan 250 every month 12 times', '250', `${SAME_DAY};COUNT=12`, TODAY, 'loan'],
    ['parking 60 every 3 months on the 5th', '60', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5', TODAY, 'parking'],
    ['allowance 10 every sunday from 1 january', '10', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=SU', '2027-01-01', 'allowance'],
    ['every other friday 50 for the cleaner', '50', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', TODAY, 'cleaner'],
    ['mortgage 1100 on the last day of every month', '1100', LAST_DAY, TODAY, 'mortgage'],
    [
      'salary 3000 on the last working day of every month',
      '3000',
      `${MONTHLY}BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1`,
      TODAY,
      'salary',
    ],
    ['bus 4 daily', '4', 'FREQ=DAILY;INTERVAL=1', TODAY, 'bus'],
    ['insurance 90 every quarter', '90', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=21', TODAY, 'insurance'],
  ],
  de: [
    ['Yoga 15 montags und donnerstags', '15', MON_THU, TODAY, 'Yoga'],
    ['Miete 900 jeden Monat am 1.', '900', FIRST, TODAY, 'Miete'],
    ['Fitness 30 alle 2 Wochen bis Juni', '30', TWO_WEEKS, TODAY, 'Fitness'],
    ['Netflix 15,99 monatlich', '15.99', SAME_DAY, TODAY, 'Netflix'],
    ['Gehalt 2400 am letzten Freitag jeden Monats', '2400', LAST_FRIDAY, TODAY, 'Gehalt'],
    ['Strom jeden Monat, Betrag wechselt', 'varies', SAME_DAY, TODAY, 'Strom'],
    ['Versicherung 600 jährlich am 15. März', '600', IN_MARCH, TODAY, 'Versicherung'],
    ['Putzhilfe 40 jeden Montag und Donnerstag', '40', MON_THU, TODAY, 'Putzhilfe'],
    ['Kaffee 3 jeden Werktag', '3', WORKDAYS, TODAY, 'Kaffee'],
  ],
  es: [
    ['yoga 15 los lunes y jueves', '15', MON_THU, TODAY, 'yoga'],
    ['alquiler 900 cada mes el día 1', '900', FIRST, TODAY, 'alquiler'],
    ['gimnasio 30 cada 2 semanas hasta junio', '30', TWO_WEEKS, TODAY, 'gimnasio'],
    ['netflix 15,99 mensual', '15.99', SAME_DAY, TODAY, 'netflix'],
    ['sueldo 2400 el último viernes de cada mes', '2400', LAST_FRIDAY, TODAY, 'sueldo'],
    ['luz cada mes, el importe varía', 'varies', SAME_DAY, TODAY, 'luz'],
    ['seguro 600 cada año el 15 de marzo', '600', IN_MARCH, TODAY, 'seguro'],
    ['limpieza 40 todos los lunes y jueves', '40', MON_THU, TODAY, 'limpieza'],
    ['café 3 de lunes a viernes', '3', WORKDAYS, TODAY, 'café'],
  ],
  fr: [
    ['yoga 15 les lundis et jeudis', '15', MON_THU, TODAY, 'yoga'],
    ['loyer 900 chaque mois le 1er', '900', FIRST, TODAY, 'loyer'],
    ["gym 30 toutes les 2 semaines jusqu'en juin", '30', TWO_WEEKS, TODAY, 'gym'],
    ['netflix 15,99 par mois', '15.99', SAME_DAY, TODAY, 'netflix'],
    ['salaire 2400 le dernier vendredi de chaque mois', '2400', LAST_FRIDAY, TODAY, 'salaire'],
    ['électricité tous les mois, montant variable', 'varies', SAME_DAY, TODAY, 'électricité'],
    ['assurance 600 chaque année le 15 mars', '600', IN_MARCH, TODAY, 'assurance'],
    ['ménage 40 tous les lundis et jeudis', '40', MON_THU, TODAY, 'ménage'],
    ['café 3 chaque jour ouvré', '3', WORKDAYS, TODAY, 'café'],
  ],
  pt: [
    ['yoga 15 às segundas e quintas', '15', MON_THU, TODAY, 'yoga'],
    ['aluguel 900 todo mês no dia 1', '900', FIRST, TODAY, 'aluguel'],
    ['academia 30 a cada 2 semanas até junho', '30', TWO_WEEKS, TODAY, 'academia'],
    ['netflix 15,99 mensal', '15.99', SAME_DAY, TODAY, 'netflix'],
    ['salário 2400 na última sexta de cada mês', '2400', LAST_FRIDAY, TODAY, 'salário'],
    ['luz todo mês, valor varia', 'varies', SAME_DAY, TODAY, 'luz'],
    ['seguro 600 todo ano em 15 de março', '600', IN_MARCH, TODAY, 'seguro'],
    ['faxina 40 toda segunda e quinta', '40', MON_THU, TODAY, 'faxina'],
    ['café 3 todo dia útil', '3', WORKDAYS, TODAY, 'café'],
  ],
  it: [
    ['yoga 15 di lunedì e giovedì', '15', MON_THU, TODAY, 'yoga'],
    ['affitto 900 ogni mese il 1', '900', FIRST, TODAY, 'affitto'],
    ['palestra 30 ogni 2 settimane fino a giugno', '30', TWO_WEEKS, TODAY, 'palestra'],
    ['netflix 15,99 al mese', '15.99', SAME_DAY, TODAY, 'netflix'],
    ["stipendio 2400 ogni mese l'ultimo venerdì", '2400', LAST_FRIDAY, TODAY, 'stipendio'],
    ['luce ogni mese, importo variabile', 'varies', SAME_DAY, TODAY, 'luce'],
    ['assicurazione 600 ogni anno il 15 marzo', '600', IN_MARCH, TODAY, 'assicurazione'],
    ['pulizie 40 ogni lunedì e giovedì', '40', MON_THU, TODAY, 'pulizie'],
    ['caffè 3 ogni giorno feriale', '3', WORKDAYS, TODAY, 'caffè'],
  ],
  ru: [
    ['йога 500 по понедельникам и четвергам', '500', MON_THU, TODAY, 'йога'],
    ['аренда 900 каждый месяц 1 числа', '900', FIRST, TODAY, 'аренда'],
    ['спортзал 30 каждые 2 недели до июня', '30', TWO_WEEKS, TODAY, 'спортзал'],
    ['нетфликс 15,99 ежемесячно', '15.99', SAME_DAY, TODAY, 'нетфликс'],
    ['зарплата 2400 в последнюю пятницу каждого месяца', '2400', LAST_FRIDAY, TODAY, 'зарплата'],
    ['электричество каждый месяц, сумма разная', 'varies', SAME_DAY, TODAY, 'электричество'],
    ['страховка 600 каждый год 15 марта', '600', IN_MARCH, TODAY, 'страховка'],
    ['уборка 40 каждый понедельник и четверг', '40', MON_THU, TODAY, 'уборка'],
    ['кофе 3 по будням', '3', WORKDAYS, TODAY, 'кофе'],
  ],
  zh: [
    ['每月1号房租3000', '3000', FIRST, TODAY, '房租'],
    ['健身房30每2周到六月', '30', TWO_WEEKS, TODAY, '健身房'],
    ['视频会员 15.99 每月', '15.99', SAME_DAY, TODAY, '视频会员'],
    ['每月最后一个星期五工资8000', '8000', LAST_FRIDAY, TODAY, '工资'],
    ['电费每月，金额不定', 'varies', SAME_DAY, TODAY, '电费'],
    ['保险每年3月15日600', '600', IN_MARCH, TODAY, '保险'],
    ['打扫40每周一和周四', '40', MON_THU, TODAY, '打扫'],
    ['咖啡15每个工作日', '15', WORKDAYS, TODAY, '咖啡'],
  ],
};
