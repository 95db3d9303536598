import type { Said } from '../../sentences';
import type { REPORTS } from '../../sentences/reports';

export const reports: Said<typeof REPORTS> = {
  'spending.total': 'Gastaste {amounts} {period} ({count, plural, one {# apunte} other {# apuntes}}).',
  'spending.none': 'Sin gastos {period}.',
  'spending.category': 'Gastaste {amounts} en {category} {period} ({count, plural, one {# apunte} other {# apuntes}}).',
  'income.total': 'Ingresaste {amounts} {period}.',
  'income.none': 'Sin ingresos anotados {period}.',
  'balance.total': '{period}: ingresos {earned}, gastos {spent}, quedan {left}.',
  'report.title': '📊 {period}',
  'report.spent': 'Gastaste {amounts} en {count, plural, one {# apunte} other {# apuntes}}.',
  'report.earned': 'Ingresos {amounts}.',
  'report.line': '• {category}: {amounts}{share, select, none {} other { ({shareText})}}',
  'report.none': 'Sin apuntes {period}. Escribe uno, como «12 almuerzo».',
  'spending.payee': 'Gastaste {amounts} en {payee} {period} ({count, plural, one {# apunte} other {# apuntes}}).',
  'spending.tag': 'Gastaste {amounts} en #{tag} {period} ({count, plural, one {# apunte} other {# apuntes}}).',
  'spending.none-named': 'Sin gastos de {what} {period}.',
  'spending.words':
    'Gastaste {amounts} {period} en lo que dice «{words}» ({count, plural, one {# apunte} other {# apuntes}}).',
  'spending.no-words': 'Ningún apunte {period} dice «{words}».',
  'question.unknown': 'No conozco ninguna categoría ni fecha «{name}», y ningún apunte {period} la menciona.',
  'question.nearest': '¿Querías decir {category}?',
  'question.known':
    'Tus categorías: {categories}. Pregunta como «¿cuánto en {example} el mes pasado?»; «mis categorías» las muestra todas.',
  'question.reversed': 'El final ({to}) está antes que el principio ({from}). ¿Querías decir {period}?',
  'report.no-such-day': 'Ese día no existe en el calendario. Pregunta otra vez con otro.',
  'report.no-such-month': 'Un año tiene doce meses, ese no existe. Pregunta, por ejemplo, «¿cuánto en octubre?».',
};
