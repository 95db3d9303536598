import type { LimitWords } from '../../understanding/limit/words';

export const limits: LimitWords = {
  order: 'limita|limite de|limite|limitar|teto de|teto|orçamento de|orçamento',
  keep: 'não acumula|não acumule|sem acumular|não leva o resto|não passa o resto|não acumula o resto',
  carry:
    'acumula|acumule|acumula o resto|e acumula o resto|leva o resto|e leva o resto|passa o resto|e passa o resto|acumulando o resto|leva a sobra|e leva a sobra|transfere o resto|e transfere o resto',
  income:
    'meu dia de pagamento é|meu dia de pagamento é dia|dia de pagamento é|dia de pagamento|recebo dia|recebo no dia|meu salário cai dia|meu salário cai no dia|meu salário chega dia',
  payday:
    'de salário a salário|de pagamento a pagamento|entre pagamentos|por salário|até o salário|de um salário ao outro|de salário em salário',
  day: 'por dia|ao dia|diário|diária|cada dia|hoje|dia',
  week: 'por semana|semanal|cada semana|esta semana|essa semana|semana',
  month: 'por mês|ao mês|mensal|cada mês|este mês|esse mês|mês',
  year: 'por ano|ao ano|anual|cada ano|este ano|ano',
  remove: 'remove|remova|remover|tira|tire|tirar|apaga|apagar|exclui|excluir|cancela',
  raise: 'aumenta|aumente|aumentar|sobe|suba|subir',
  lower: 'diminui|diminua|diminuir|abaixa|abaixe|baixa|reduz|reduza|reduzir',
  bound: 'não mais de|não mais que|no máximo|máximo|máx',
  total: 'no total|total|tudo|todos os gastos|meus gastos|ao todo|no geral',
  limit: 'limite|limites|teto|orçamento|orçamentos',
  by: 'em',
  it: 'ele|isso|esse|este|o',
  fill: 'um|uma|o|a|os|as|meu|minha|meus|minhas|para|pra|em|no|na|nos|nas|de|do|da|dos|das|com|é|são|coloca|põe|define|definir|cria|criar|novo|nova|quero|gastar|gastos|gasto|não|me|deixa|que|e|avisa|se|eu|quando|muda|por favor|como|estão|está|quanto|resta|sobra|tenho|mostra|colocar|limitar|só|passar|por|ao|mais de|mais que|menos de|até|passar de|abaixo de',
};
