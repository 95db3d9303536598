import type { Said } from '../../sentences';
import type { TALK } from '../../sentences/talk';

export const talk: Said<typeof TALK> = {
  welcome:
    'Oi! Me conte o que você gasta e eu cuido das contas.\nExperimente: “12 almoço”, “café 3,50, táxi 9 e 45 mercado ontem”, ou pergunte “quanto este mês?”.',
  help: 'É só escrever o que você gastou ou recebeu:\n• “12 almoço”, “45 mercado ontem”\n• vários de uma vez: “café 3,50, táxi 9”\n• receitas: “recebi 2.400 de salário”\n• pergunte: “quanto este mês?”, “quanto em comida no mês passado?”\n• “relatório” mostra o mês com o gráfico\n• “limita comida a 300 por mês” avisa a tempo\n• envie um arquivo CSV para importar; “exporta outubro em csv” gera um\n• “rascunhos” mostra o que falta terminar\n• “desfazer” tira a última mensagem',
  smalltalk: 'Às ordens. Me conte o que você gastou ou pergunte “quanto este mês?”.',
  'not-understood':
    'Não entendi. Escreva como “12 almoço” ou “táxi 9 ontem”, ou pergunte “quanto este mês?”. “ajuda” mostra o que sei fazer.',
  'answer-not-understood': 'Não entendi isso como resposta. Você também pode escrever “cancelar”.',
  cancelled: 'Cancelado. Nada foi anotado.',
  'nothing-to-cancel': 'Não há nada para cancelar. “desfazer” tira o seu último lançamento.',
  sorry:
    'Desculpe, algo deu errado do meu lado e nada mais foi feito. Tente de novo. Se acontecer outra vez, informe este número a quem opera o bot: {turn}',
  'sum-too-large':
    'Esses valores somam mais do que consigo contar com exatidão, então não digo soma nenhuma. Pergunte por um período mais curto ou procure um lançamento com dígitos a mais: “tudo acima de 1000000”.',
  'one-moment': 'Um momento, meu livro de contas está acordando. Sua mensagem está segura.',
  empty: 'A mensagem veio vazia. Escreva o que você gastou, como “12 almoço”.',
  'only-text': 'Por enquanto só leio texto. Escreva como “12 almoço”.',
  'too-long': 'É longo demais para uma mensagem. Envie até 4.000 caracteres por vez.',
  'button-stale': 'Esse botão não faz mais nada. Escreva o que você quer, ou “ajuda”.',
  'which-intent': 'Não sei bem o que você quer. O que eu faço?',
  'intent.record': 'Anotar',
  'intent.spending': 'Dizer quanto gastei',
  'intent.report': 'Mostrar o relatório',
  'intent.undo': 'Tirar o último',
  'intent.income': 'Dizer quanto recebi',
  'intent.list': 'Listar lançamentos',
  'intent.edit': 'Alterar um lançamento',
  'intent.delete': 'Apagar um lançamento',
  'intent.settings': 'Mostrar os ajustes',
  'intent.help': 'Mostrar o que sei fazer',
};
