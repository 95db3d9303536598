/**
 * Towns and countries that people name and the zone list does not, or writes in another language. A country with several
 * zones stands where most of its people live. Every zone's own town ("Lima", "Sao Paulo") is known without this list.
 */
export const TOWNS: Readonly<Record<string, string>> = {
  'Europe/London':
    'london, londres, londra, лондон, лондоне, 伦敦, england, uk, great britain, manchester, edinburgh, birmingham',
  'Europe/Berlin':
    'berlin, berlino, berlín, berlim, берлин, берлине, 柏林, germany, deutschland, alemania, allemagne, germania, германия, германии, 德国, munich, münchen, hamburg, köln, frankfurt, stuttgart, leipzig, düsseldorf',
  'Europe/Vienna': 'wien, vienna, viena, vienne, вена, вене, 维也纳, austria, österreich, graz',
  'Europe/Zurich':
    'zurich, zürich, zurigo, цюрих, цюрихе, 苏黎世, switzerland, schweiz, suisse, svizzera, geneva, genf, genève, basel, bern',
  'Europe/Paris':
    'paris, parigi, parís, париж, париже, 巴黎, france, frankreich, francia, франция, франции, 法国, lyon, marseille, toulouse',
  'Europe/Madrid':
    'madrid, мадрид, мадриде, 马德里, spain, spanien, españa, espagne, испания, испании, 西班牙, barcelona, barcelone, барселона, барселоне, valencia, sevilla',
  'Europe/Rome':
    'rome, roma, rom, рим, риме, 罗马, italy, italien, italia, italie, италия, италии, 意大利, milan, milano, mailand, napoli, torino, firenze',
  'Europe/Lisbon': 'lisbon, lisboa, lissabon, lisbonne, lisbona, лиссабон, лиссабоне, 里斯本, portugal, porto',
  'Europe/Moscow':
    'moscow, moskau, moscú, moscou, mosca, москва, москве, московское, 莫斯科, россия, россии, saint petersburg, st petersburg, санкт-петербург, петербург, петербурге, питер, питере',
  'Europe/Minsk': 'minsk, минск, минске',
  'Europe/Kyiv': 'kyiv, kiev, kiew, киев, киеве, київ, ukraine',
  'Europe/Amsterdam': 'amsterdam, netherlands, niederlande, holland, rotterdam, амстердам, амстердаме, 阿姆斯特丹',
  'Europe/Brussels': 'brussels, brüssel, bruxelles, bruselas, belgium, belgique',
  'Europe/Prague': 'prague, prag, praha, praga, прага, праге',
  'Europe/Warsaw': 'warsaw, warschau, varsovie, varsovia, warszawa, варшава, варшаве, poland, polska, krakow',
  'Europe/Istanbul': 'istanbul, ankara, turkey, türkei, стамбул, стамбуле, 伊斯坦布尔',
  'Asia/Almaty': 'almaty, алматы, алма-ата, астана, астане, казахстан, казахстане',
  'Asia/Tashkent': 'tashkent, ташкент, ташкенте',
  'Asia/Tbilisi': 'tbilisi, тбилиси',
  'Asia/Yerevan': 'yerevan, ереван, ереване',
  'Asia/Yekaterinburg': 'yekaterinburg, екатеринбург, екатеринбурге',
  'Asia/Novosibirsk': 'novosibirsk, новосибирск, новосибирске',
  'Asia/Vladivostok': 'vladivostok, владивосток, владивостоке',
  'Asia/Kolkata':
    'kolkata, calcutta, delhi, new delhi, mumbai, bombay, bangalore, bengaluru, chennai, hyderabad, pune, ahmedabad, jaipur, india, indien, inde, índia, индия, индии, 印度, 加尔各答, 孟买',
  'Asia/Shanghai':
    'shanghai, china, beijing, peking, pekín, pékin, shenzhen, guangzhou, 中国, 北京, 上海, 广州, 深圳, 杭州, 成都, китай, китае, пекин, пекине',
  'Asia/Hong_Kong': 'hong kong, hongkong, 香港, гонконг, гонконге',
  'Asia/Taipei': 'taipei, taiwan, 台北, 台湾',
  'Asia/Tokyo': 'tokyo, tokio, tóquio, токио, 东京, japan, japón, japon, япония, японии, 日本, osaka, kyoto, 大阪',
  'Asia/Seoul': 'seoul, korea, south korea, 首尔, 韩国, сеул, сеуле',
  'Asia/Singapore': 'singapore, singapur, singapour, 新加坡, сингапур, сингапуре',
  'Asia/Jakarta': 'jakarta, indonesia, indonesien, bandung, surabaya',
  'Asia/Dubai': 'dubai, abu dhabi, dubái, дубай, дубае, 迪拜',
  'Asia/Karachi': 'karachi, lahore, pakistan, islamabad',
  'Asia/Manila': 'manila, philippines',
  'Asia/Bangkok': 'bangkok, thailand, бангкок, бангкоке, 曼谷',
  'America/New_York':
    'new york, new york city, nyc, nueva york, nova york, nova iorque, нью-йорк, нью-йорке, 纽约, boston, washington, miami, atlanta, philadelphia',
  'America/Chicago': 'chicago, dallas, houston, austin, texas, чикаго, 芝加哥',
  'America/Los_Angeles':
    'los angeles, san francisco, seattle, california, san diego, las vegas, portland, лос-анджелес, лос-анджелесе, 洛杉矶, 旧金山, 西雅图',
  'America/Denver': 'denver',
  'America/Phoenix': 'phoenix',
  'America/Toronto': 'toronto, montreal, montréal, ottawa, québec, quebec, 多伦多, торонто',
  'America/Vancouver': 'vancouver, 温哥华, ванкувер, ванкувере',
  'America/Mexico_City': 'mexico city, mexico, ciudad de méxico, méxico, cdmx, guadalajara, mexique, messico, мехико',
  'America/Bogota': 'bogota, bogotá, colombia, medellín, cali',
  'America/Lima': 'lima, perú, peru, лима',
  'America/Santiago': 'santiago, chile',
  'America/Argentina/Buenos_Aires': 'buenos aires, argentina, rosario, буэнос-айрес',
  'America/Caracas': 'caracas, venezuela',
  'America/Sao_Paulo':
    'são paulo, san pablo, rio de janeiro, rio, brasília, brasilia, brasil, brazil, belo horizonte, curitiba, porto alegre, сан-паулу',
  'Africa/Cairo': 'cairo, kairo, egypt, каир',
  'Africa/Lagos': 'lagos, nigeria, abuja',
  'Africa/Nairobi': 'nairobi, kenya',
  'Africa/Johannesburg': 'johannesburg, cape town, south africa, durban',
  'Australia/Sydney': 'sydney, canberra, australia, сидней, сиднее, 悉尼',
  'Pacific/Auckland': 'auckland, new zealand, wellington',
};
