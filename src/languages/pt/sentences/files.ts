import type { Said } from '../../sentences';
import type { FILES } from '../../sentences/files';

export const files: Said<typeof FILES> = {
  'import.how':
    'Envie-me o ficheiro: um CSV como o seu banco ou outra app o escreve, ou uma exportação JSON minha. Mostro o que li antes de anotar seja o que for.',
  'import.refused':
    '{why, select, empty {Este ficheiro está vazio. Exporte-o outra vez e envie o novo.} binary {Não consigo ler este ficheiro: não é texto. Guarde-o ou exporte-o como CSV e envie esse.} wrong_type {Não consigo ler este tipo de ficheiro. Guarde-o como CSV e envie esse.} no_rows {Este ficheiro tem cabeçalhos mas nenhuma linha. Exporte um período com movimentos e envie esse.} no_columns {Não encontro nem dia nem valor neste ficheiro. Um CSV precisa de uma coluna para cada um.} too_many_columns {Este ficheiro tem colunas a mais para uma lista de lançamentos. Deixe só o dia, o valor e a descrição e envie-o outra vez.} too_many_rows {Este ficheiro tem mais de {most} linhas. Envie-o por partes.} too_large {Este ficheiro tem mais de {most} MB. Envie-o por partes.} other {Não consegui obter o ficheiro do chat. Envie-o outra vez, por favor.}} Nada foi anotado.',
  'import.title':
    '📄 {name}: {count, plural, one {# lançamento} other {# lançamentos}}, {from} – {to} · Ainda nada foi anotado',
  'import.read-as':
    'Dia{dayColumn, select, none {} other { “{dayName}”}} ({order, select, dmy {dia, mês, ano} mdy {mês, dia, ano} other {ano, mês, dia}}{assumed, select, yes {, suposto} other {}}) · valor{amountColumn, select, none {} other { “{amountName}”}} ({decimal, select, comma {vírgula decimal} other {ponto decimal}}; {spends, select, positive {positivo é gasto} other {negativo é gasto}}) · {currency}',
  'import.broken':
    '⚠️ {count, plural, one {# linha não se consegue ler e fica de fora:} other {# linhas não se conseguem ler e ficam de fora:}}',
  'import.broken-line':
    '• linha {line}: {why, select, same_wallet {de uma carteira para a mesma} zero {o valor é zero} negative {o valor é negativo} too_large {o valor é demasiado grande} unknown_currency {moeda desconhecida} no_such_day {esse dia não existe} date_in_future {o dia está no futuro} quote {umas aspas por fechar} long {a linha é longa demais} no_day {falta o dia} no_amount {falta o valor} too_precise {mais decimais do que a moeda tem} other {sinais que não são texto}} – “{says}”',
  'import.doubles':
    '♻️ {count, plural, one {# já está no seu livro ou repetido no ficheiro e fica de fora} other {# já estão no seu livro ou repetidos no ficheiro e ficam de fora}} (linhas {lines})',
  'import.doubles-taken': '♻️ O que já lá está é importado na mesma.',
  'import.none': 'Não há nada de novo para importar neste ficheiro. Nada foi anotado.',
  'import.ask':
    '{count, plural, =0 {Não há nada de novo para importar.} one {Importar # lançamento?} other {Importar # lançamentos?}}',
  'import.done':
    '✅ {count, plural, one {# lançamento importado} other {# lançamentos importados}}{some, select, none {} other {{doubles, plural, one {; # já lá estava} other {; # já lá estavam}}}}{unread, select, none {} other {{broken, plural, one {; # linha ilegível} other {; # linhas ilegíveis}}}}.',
  'import.running':
    '⏳ {count, plural, one {A importar # lançamento. Aviso quando terminar.} other {A importar # lançamentos. Aviso quando terminar.}}',
  'import.rewinding':
    '⏳ {what, select, undo {{count, plural, one {A tirar # lançamento de {name}} other {A tirar # lançamentos de {name}}}} other {{count, plural, one {A trazer de volta # lançamento de {name}} other {A trazer de volta # lançamentos de {name}}}}}. Aviso quando terminar; entretanto pode continuar.',
  'import.rewound':
    '{what, select, undo {↩️ {count, plural, one {Tirado: # lançamento de {name}} other {Tirados: # lançamentos de {name}}}} other {↪️ {count, plural, one {De volta: # lançamento de {name}} other {De volta: # lançamentos de {name}}}}}.',
  'import.progress':
    '⏳ {name}: {what, select, import {{done, number} de {all, number} linhas importadas até agora} undo {{done, number} de {all, number} lançamentos tirados até agora} other {{done, number} de {all, number} lançamentos trazidos de volta até agora}}.',
  'import.wait': '«Desfazer» e «trazer de volta» esperam que isso termine; então aviso. Tudo o resto funciona.',
  'import.discarded': 'Descartado. Nada foi anotado.',
  'import.stale': 'Essa importação já terminou ou foi descartada. Envie o ficheiro outra vez para recomeçar.',
  'button.import': 'Importar',
  'button.swap-days': 'Trocar dia e mês',
  'button.flip': 'Inverter o sinal',
  'button.take-doubles': 'Incluir esses também',
  'button.discard': 'Descartar',
  'export.done': '📎 {what}: {count, plural, one {# lançamento} other {# lançamentos}}.',
  'export.too-many':
    'São mais de {most} linhas, demasiadas para o Excel aqui. Escreva “exportar em csv” ou indique um período.',
  'sheet.heading':
    '{column, select, day {Data} type {Tipo} amount {Valor} currency {Moeda} category {Categoria} payee {Favorecido} note {Nota} tags {Etiquetas} wallet {Carteira} other {Para a carteira}}',
  'sheet.type': '{type, select, expense {Despesa} income {Receita} refund {Reembolso} other {Transferência}}',
};
