import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = {
  counting:
    'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
  values: {
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    100: 'cien|ciento',
    200: 'doscientos|doscientas',
    300: 'trescientos|trescientas',
    400: 'cuatrocientos|cuatrocientas',
    500: 'quinientos|quinientas',
    600: 'seiscientos|seiscientas',
    700: 'setecientos|setecientas',
    800: 'ochocientos|ochocientas',
    900: 'novecientos|novecientas',
  },
  inner: {},
  scales: { 3: 'mil|miles', 6: 'millon|millones', 12: 'billon|billones' },
  couple: 'par',
  and: 'y',
  fractions: { 0.5: 'medio|media' },
  point: 'coma|punto',
};
