import type { QuestionWords } from '../../understanding/question/words';

export const questions: QuestionWords = {
  questions: {
    afford:
      'posso pagar|posso me permitir|posso gastar|poderia gastar|dá para gastar|dá pra gastar|tenho dinheiro para|tenho dinheiro pra|tenho o suficiente|cabe no orçamento|dá para comprar|dá pra comprar',
    last: 'quando … pela última vez|quando foi a última vez|a última vez que|quando … última vez|última vez que',
    why: 'por que … mais|por que … tanto|porque … mais|porquê … mais|por que gastei|o que aumentou|o que subiu|de onde vem o aumento',
    usual:
      'que o normal|que o habitual|que de costume|que o de costume|com o habitual|com o normal|mês normal|mês típico',
    net: 'saldo líquido|evolução do saldo|evolução do meu saldo|saldo ao longo|saldo … ao longo|saldo mês a mês|saldo por mês|como evoluiu meu saldo|como evoluiu o meu saldo',
    flow: 'receitas contra despesas|receitas e despesas|receitas e gastos|receitas vs|receitas versus|receita e despesa|renda e gastos|ganhei … gastei|entradas e saídas|ganhos e gastos',
    compare:
      'compar*|versus|vs|mais que|mais do que|menos que|menos do que|mais … do que|menos … do que|mais … que no|menos … que no|diferença entre|em relação',
    'by-weekday': 'dia da semana|dias da semana|em que dia|em que dias|em quais dias',
    'average-month': 'média por mês|média mensal|média ao mês|por mês em média|em média por mês|por mês na média',
    average: 'média|em média|por dia|ao dia|diári*',
    pace: 'nesse ritmo|neste ritmo|a este ritmo|nesse passo|se continuar assim|como estou indo|previsão|projeção|até o fim do mês|até ao fim do mês',
    payees:
      'a quem|para quem|pra quem|qual loja|que loja|quais lojas|em que lojas|por loja*|por estabelecimento*|por comerciante*|por beneficiário*|onde compro',
    wallets:
      'por carteira*|por conta|por contas|por meio de pagamento|por meios de pagamento|por forma de pagamento|dinheiro ou cartão|cartão ou dinheiro|dinheiro e cartão|qual conta|quais contas',
    tags: 'por etiqueta*|por tag*|por hashtag*|minhas tags|minhas etiquetas',
    'by-day': 'por dias|dia a dia|dia por dia|por data|cada dia',
    'by-month':
      'por mês|por meses|mês a mês|mês por mês|relatório anual|resumo anual|balanço anual|relatório do ano|resumo do ano|qual mês|em que mês',
    week: 'relatório semanal|resumo semanal|relatório da semana|resumo da semana',
    most: 'mais gastei|gastei mais|gasto mais|gastei o máximo|maior categoria|principais categorias|maiores categorias|para onde vai … dinheiro|pra onde vai … dinheiro|onde vai … dinheiro|para onde foi … dinheiro|por categoria*',
    biggest: 'maiores|maior gasto|maior despesa|mais caro*|mais cara*|mais alto*|mais altas|top 5|top 10',
    tips: 'dica*|economizar|poupar|gastar menos|cortar gastos|algo estranho|algo incomum|cobrado duas vezes|cobraram duas vezes|duplicad*',
    overview: 'relatório|resumo|balanço|visão geral',
  },
  against: 'que|com|ao|contra|vs|versus|relação',
  around:
    'paguei|pagar|pago|comprei|comprar|fui|ir|gastei|gastar|fiz|tive|comi|usei|pedi|vez|última|último|quando|o|a|os|as|um|uma|ao|à|no|na|em|de|do|da|meu|minha|conta|fatura|pagamento|compra|dinheiro|algo|pela|eu',
  on: 'com|em|no|na|nos|nas|para',
  all: 'tudo|todo|todos|toda|todas|total|média|geral|coisas|mês|meses|semana|semanas|ano|anos|dia|dias|fim|período|momento|agora|categoria|categorias|gastos|gasto|dinheiro|cartão|este|esta|cada|mais|menos|relatório|resumo|que|quê|qual|e|ou|até|hoje|ontem|comparação|o|a|os|as|eu',
};
