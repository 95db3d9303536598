import type { Currency } from '../../ledger/money';

/** Currencies that share a name or a sign; the most usual first. A person's own currency is meant where it is a member. */
const FAMILIES: Readonly<Record<string, string>> = {
  dollar: 'USD AUD CAD NZD SGD HKD TWD JMD TTD BZD BBD BSD FJD GYD LRD NAD SRD XCD BND KYD BMD SBD ZWG',
  cent: 'USD EUR AUD CAD NZD SGD HKD ZAR KES',
  dollarsign:
    'USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP JMD TTD BZD BBD BSD FJD GYD LRD NAD SRD XCD BND KYD BMD',
  pound: 'GBP EGP LBP SYP SDG SSP GIP FKP SHP',
  peso: 'MXN ARS COP CLP UYU DOP PHP CUP',
  krone: 'SEK NOK DKK ISK',
  kroner: 'NOK DKK SEK',
  crown: 'SEK NOK DKK ISK CZK',
  rupee: 'INR PKR LKR NPR MUR SCR',
  franc: 'CHF XOF XAF XPF DJF GNF RWF BIF KMF CDF',
  dinar: 'KWD JOD BHD IQD TND DZD LYD RSD MKD',
  rial: 'SAR QAR OMR IRR YER',
  dirham: 'AED MAD',
  yen: 'JPY CNY',
  yuan: 'CNY TWD HKD MOP SGD',
  won: 'KRW KPW',
  ruble: 'RUB BYN',
  lira: 'TRY SYP LBP',
  shilling: 'KES TZS UGX SOS',
  leu: 'RON MDL',
  real: 'BRL',
  manat: 'AZN TMT',
  som: 'UZS KGS',
  taka: 'BDT',
};

/** Beginnings of the words that say whose dollar it is, for the first two letters of the code. */
const REGIONS: Readonly<Record<string, string>> = {
  US: 'us u.s americ estadoun statuni etats-uni etasuni amerik америк сша 美 अमेरिक',
  AU: 'austral aussie австрал 澳',
  CA: 'canad kanad канад 加拿大',
  NZ: 'new_zeal neuseel neo-zel neozel neozeland kiwi новозел 新西兰 纽',
  SG: 'singap сингап 新加坡',
  HK: 'hong hk гонконг 香港',
  TW: 'taiwan тайван 台湾 臺灣',
  JM: 'jamai',
  TT: 'trinidad',
  GB: 'brit sterl esterl ster steerl uk english engl брит стерл 英',
  EG: 'egypt egip egit agypt ägypt masri египет 埃及',
  LB: 'leban liban libanes ливан',
  SY: 'syri siri сири',
  MX: 'mexic mexik messic мексик 墨西哥',
  AR: 'argent аргент 阿根廷',
  CO: 'colomb kolumb колумб 哥伦比亚',
  CL: 'chile chilen cilen чили 智利',
  UY: 'urugu уругв',
  DO: 'dominic доминик',
  PH: 'philip filip филип 菲律宾',
  CU: 'cuban kuban',
  SE: 'swed suec schwed sued sved шведск 瑞典',
  NO: 'norw norueg norweg norveg норвеж 挪威',
  DK: 'dan dansk датск 丹麦',
  IS: 'icel isl исланд 冰岛',
  CZ: 'czech chec tschech tcheq cec чешск 捷克',
  IN: 'indi индий 印度',
  PK: 'pakist пакист 巴基斯坦',
  LK: 'sri_lank ceylon',
  NP: 'nepal непал',
  CH: 'swiss suiz schweiz suiss suic svizz швейцар 瑞士',
  XO: 'west_afric cfa',
  KW: 'kuwait koweit кувейт 科威特',
  JO: 'jordan giord иордан',
  BH: 'bahrain bahrein',
  IQ: 'iraq irak ирак',
  TN: 'tunis тунис',
  DZ: 'alger argel алжир',
  RS: 'serb серб',
  SA: 'saudi саудов 沙特',
  QA: 'qatar катар',
  OM: 'oman оман',
  IR: 'iran иран',
  YE: 'yemen йемен',
  AE: 'emirat uae эмират 阿联酋',
  MA: 'morocc marroq marok maroc марок',
  JP: 'japan japon japan giappon япон 日',
  CN: 'chin cin китай 中',
  KR: 'korea south_kor corea coree sudkor корей 韩',
  RU: 'russ rus росс русск 俄',
  BY: 'belar bielor weissruss белор',
  TR: 'turk turc turq türk турец 土耳其',
  KE: 'kenya keni',
  TZ: 'tanzan',
  UG: 'ugand',
  RO: 'roman ruman rum румын',
  MD: 'moldov',
  BR: 'brazil brasil bresil brasilian бразил 巴西',
  MY: 'malays малайз',
  PL: 'polish poln polac polon польск',
  TH: 'thai tailand thail тайск',
  ZA: 'south_afric sudafric sudafrik sud-afric южноафр',
  ID: 'indones индонез',
  BG: 'bulgar болгар',
  UA: 'ukrain ucran украин',
  NG: 'niger нигер',
  GH: 'ghan ган',
  KH: 'cambod kambodsch камбодж',
  HU: 'hungar ungar ungher hongr венгер',
  GE: 'georg грузин',
  KZ: 'kazak kazaj kasach казах',
  VN: 'vietnam вьетнам',
  MN: 'mongol монгол',
  IL: 'israel израил',
  PE: 'peru перуан',
  BD: 'bangla',
  ET: 'ethiop',
};

/** Stands for whatever the person pays with: "a grand". */
export const OWN = 'own';

export function family(name: string): readonly Currency[] | undefined {
  if (name === OWN) return [OWN];
  return FAMILIES[name]?.split(' ');
}

/** The member of a family that an adjective names: ("dollar", "australian") -> AUD. */
export function memberFor(members: readonly Currency[], adjective: string): Currency | undefined {
  if (adjective.length === 0) return undefined;
  return members.find((code) =>
    REGIONS[code.slice(0, 2)]?.split(' ').some((stem) => adjective.startsWith(stem.replaceAll('_', ' '))),
  );
}

/** The person's own currency where it fits, else the most usual. */
export function readingFor(members: readonly Currency[], own: Currency): Currency {
  return members.includes(own) || members[0] === OWN ? own : members[0]!;
}
