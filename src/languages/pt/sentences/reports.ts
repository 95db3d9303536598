import type { Said } from '../../sentences';
import type { REPORTS } from '../../sentences/reports';

export const reports: Said<typeof REPORTS> = {
  'spending.total': 'Você gastou {amounts} {period} ({count, plural, one {# lançamento} other {# lançamentos}}).',
  'spending.none': 'Nenhum gasto {period}.',
  'spending.category':
    'Você gastou {amounts} em {category} {period} ({count, plural, one {# lançamento} other {# lançamentos}}).',
  'income.total': 'Você recebeu {amounts} {period}.',
  'income.none': 'Nenhuma receita anotada {period}.',
  'balance.total': '{period}: receitas {earned}, gastos {spent}, sobram {left}.',
  'report.title': '📊 {period}',
  'report.spent': 'Você gastou {amounts} em {count, plural, one {# lançamento} other {# lançamentos}}.',
  'report.earned': 'Receitas {amounts}.',
  'report.line': '• {category}: {amounts}{share, select, none {} other { ({shareText})}}',
  'report.none': 'Nenhum lançamento {period}. Escreva um, como “12 almoço”.',
  'spending.payee':
    'Você gastou {amounts} em {payee} {period} ({count, plural, one {# lançamento} other {# lançamentos}}).',
  'spending.tag':
    'Você gastou {amounts} em #{tag} {period} ({count, plural, one {# lançamento} other {# lançamentos}}).',
  'spending.none-named': 'Nenhum gasto {period} com {what}.',
  'spending.words':
    'Você gastou {amounts} {period} no que diz “{words}” ({count, plural, one {# lançamento} other {# lançamentos}}).',
  'spending.no-words': 'Nenhum lançamento {period} diz “{words}”.',
  'question.unknown': 'Não conheço nenhuma categoria nem período “{name}”, e nenhum lançamento {period} fala disso.',
  'question.nearest': 'Você quis dizer {category}?',
  'question.known':
    'Suas categorias: {categories}. Pergunte como “quanto com {example} no mês passado?”; “minhas categorias” mostra todas.',
  'question.reversed': 'O fim ({to}) vem antes do início ({from}). Você quis dizer {period}?',
  'report.no-such-day': 'Esse dia não existe no calendário. Pergunte de novo com outro.',
  'report.no-such-month': 'Um ano tem doze meses, esse não existe. Pergunte, por exemplo, “quanto em outubro?”.',
};
