import type { Said } from '../../sentences';
import type { ENTRIES } from '../../sentences/entries';

export const entries: Said<typeof ENTRIES> = {
  'edit.done': '✏️ Alterado:',
  'edit.what': 'O que devo mudar? Escreva como “muda para 15”, “foi ontem” ou “era transporte”.',
  'entry.which': 'Qual deles?',
  'entry.none':
    'Não achei nenhum lançamento{what, select, none {} other { “{whatText}”}}, então não mudei nada. “mostre os últimos 10” lista o que há.',
  'entry.hint': 'Para mudar, escreva “muda para 15”, “foi ontem” ou “era transporte”.',
  'delete.done': '🗑️ {count, plural, one {Apagado} other {Apagados # lançamentos}}:',
  'delete.ask': 'Apagar {count, plural, one {este # lançamento} other {estes # lançamentos}}?',
  'delete.kept': 'Nada foi apagado.',
  'delete.too-many':
    'Seriam mais de {most} lançamentos, então nada foi apagado. Diga um dia ou uma categoria, como “apaga tudo de ontem”.',
  'list.title': '🔎 {what}: {count, plural, one {# lançamento} other {# lançamentos}}, {amounts}',
  'list.none': '🔎 {what}: não achei nada.',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '{from}–{to} de {count}. Um número abre o lançamento.',
  'list.end': 'Era só isso.',
  'search.what':
    '{type, select, expense {Gastos} income {Receitas} refund {Reembolsos} transfer {Transferências} other {Lançamentos}}{words, select, none {} other { com “{wordsText}”}}{category, select, none {} other { em {categoryName}}}{tags, select, none {} other { {tagsText}}}{min, select, none {} other { a partir de {minAmount}}}{max, select, none {} other { até {maxAmount}}}{period, select, none {} other { {periodText}}}',
};
