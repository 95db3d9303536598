import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = {
  counting:
    'zero um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
  values: {
    20: 'vinte',
    30: 'trinta',
    40: 'quarenta',
    50: 'cinquenta|cinqüenta',
    60: 'sessenta',
    70: 'setenta',
    80: 'oitenta',
    90: 'noventa',
    100: 'cem|cento',
    200: 'duzentos|duzentas',
    300: 'trezentos|trezentas',
    400: 'quatrocentos|quatrocentas',
    500: 'quinhentos|quinhentas',
    600: 'seiscentos|seiscentas',
    700: 'setecentos|setecentas',
    800: 'oitocentos|oitocentas',
    900: 'novecentos|novecentas',
  },
  inner: {},
  scales: { 3: 'mil', 6: 'milhão|milhões', 9: 'bilhão|bilhões|mil milhões', 12: 'trilhão|trilhões' },
  couple: 'par',
  and: 'e',
  fractions: { 0.5: 'meio|meia' },
  point: 'vírgula|ponto',
};
