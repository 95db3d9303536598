import type { RecurrenceWords } from '../../understanding/recurrence/words';

export const recurrence: RecurrenceWords = {
  every: 'cada|todo|toda|todos os|todas as|todo o|toda a',
  other: 'segunda|segundo|outra|outro',
  whole: {
    day: 'diário|diária|diariamente',
    workday: 'em dias úteis|nos dias úteis|todo dia útil|de segunda a sexta|dias de semana',
    week: 'semanal|semanalmente|uma vez por semana',
    fortnight: 'quinzenal|quinzenalmente',
    month: 'mensal|mensalmente|uma vez por mês|uma vez ao mês',
    'two-months': 'bimestral',
    quarter: 'trimestral|trimestralmente',
    half: 'semestral|semestralmente',
    year: 'anual|anualmente|uma vez por ano',
  },
  per: {
    day: 'por dia|ao dia',
    week: 'por semana',
    month: 'por mês|ao mês|do mês|no mês',
    quarter: 'por trimestre',
    year: 'por ano|ao ano',
  },
  weekdays: {
    before: 'às|aos|nas|nos|as',
    names: [
      'segundas|segundas-feiras',
      'terças|terças-feiras',
      'quartas|quartas-feiras',
      'quintas|quintas-feiras',
      'sextas|sextas-feiras',
      'sábados',
      'domingos',
    ],
  },
  lastDay: 'último dia|ultimo dia|fim do mês|final do mês|fim de cada mês',
  times: 'vezes|parcelas|pagamentos',
  varies: 'valor varia|o valor varia|valor variável|variável|varia|muda cada vez|muda toda vez',
  lead: 'adicione uma despesa recorrente de|adicione uma despesa recorrente|despesa recorrente|despesa fixa|pagamento recorrente|recorrente|adicione|adiciona|registre|registra|automaticamente|repita|repete|pago|recebo|de|do|da|para|pra|o|a|os|as|meu|minha|é|agora',
  that: 'isso|isto|o mesmo|a mesma coisa',
};
