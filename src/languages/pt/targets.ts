import type { TargetWords } from '../../understanding/target/words';

export const targets: TargetWords = {
  carry: `por favor|não|nao|desculpa|na verdade|eu|me|meu|minha|meus|minhas|isso|isto|esse|essa|este|esta|um|uma|de|do|da|dos|das|para|em|no|na|com|e|ou|que|qual|
    quais|quando|onde|muda|mudar|altera|alterar|corrige|põe|coloca|faz|move|apaga|apagar|remove|remover|exclui|excluir|tira|mostra|mostrar|ver|lista|
    comprei|gastei|paguei|lançamento|lançamentos|gasto|gastos|despesa|despesas|registro|registros|categoria|valor|preço|data|dia|nota|errado`,
  the: 'o|a|os|as',
  was: 'era|eram|foi|foram|é|são|custou',
  to: 'para|pra|mas|como|por',
  not: 'não|em vez de|e não',
  rename: 'renomeia|chama|renomeia para|chama de|chame de|chama isso de|chame isso de|muda o nome para',
  at: 'no|na|em',
  last: 'último|última|últimos|últimas',
  all: 'tudo|todos|toda|todas|todo',
  over: 'mais de|acima de|maior que|maiores que|pelo menos|a partir de',
  under: 'menos de|abaixo de|menor que|menores que|no máximo|até',
  find: 'procura|procurar|busca|buscar|encontra',
  more: 'mais|próximo|próxima|ver mais',
  income: 'receita|renda|rendimento',
  expense: 'despesa|gasto|uma despesa',
  refund: 'reembolso|estorno',
};
