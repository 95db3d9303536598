import type { RecurrenceWords } from '../../understanding/recurrence/words';

export const recurrence: RecurrenceWords = {
  every: 'cada|todos los|todas las|todo|toda',
  other: 'segunda|segundo|otra|otro',
  whole: {
    day: 'diario|a diario|diariamente|diaria',
    workday: 'entre semana|de lunes a viernes|los días laborables|cada día laborable|los días hábiles',
    week: 'semanal|semanalmente|una vez por semana|una vez a la semana',
    fortnight: 'quincenal|quincenalmente|cada quincena',
    month: 'mensual|mensualmente|una vez al mes',
    'two-months': 'bimestral|bimensual',
    quarter: 'trimestral|trimestralmente',
    half: 'semestral|semestralmente|dos veces al año',
    year: 'anual|anualmente|una vez al año',
  },
  per: {
    day: 'al día|por día',
    week: 'a la semana|por semana',
    month: 'al mes|por mes|del mes',
    quarter: 'al trimestre|por trimestre',
    year: 'al año|por año',
  },
  weekdays: {
    before: 'los',
    names: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados', 'domingos'],
  },
  lastDay: 'último día|ultimo dia|fin de mes|final de mes|final del mes|fin de cada mes',
  times: 'veces|cuotas|pagos',
  varies:
    'importe varía|el importe varía|monto varía|el monto varía|monto variable|importe variable|cantidad variable|variable|varía|cambia cada vez',
  lead: 'agrega un gasto recurrente de|agrega un gasto recurrente|gasto recurrente|gasto fijo|pago recurrente|recurrente|agrega|añade|registra|automáticamente|repite|pago|me pagan|cobro|de|por|para|el|la|los|las|mi|mis|ahora|es|a',
  that: 'esto|eso|lo|lo mismo',
};
