import type { Said } from '../../sentences';
import type { RECORD } from '../../sentences/record';

export const record: Said<typeof RECORD> = {
  'record.count': '✅ {count, plural, one {# lançamento anotado} other {# lançamentos anotados}}:',
  'record.line':
    '{mark, select, check {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '“{sign}” pode ser mais de uma moeda; usei {currency}.',
  'record.assumed-settings': 'Assumi {what}. Para mudar: “minha moeda é o dólar”, “estou em Lisboa”, “fale português”.',
  'record.ask-amount': 'Quanto foi {what, select, none {isso} other {“{whatText}”}}?',
  'record.ask-category': 'Qual é a categoria de {what, select, none {{amount}} other {“{whatText}” ({amount})}}?',
  'undo.done': '↩️ {count, plural, one {Tirado} other {Tirados, # lançamentos}}:',
  'redo.done': '↪️ {count, plural, one {De volta} other {De volta, # lançamentos}}:',
  'redo.nothing': 'Não há nada para trazer de volta.',
  'undo.nothing': 'Não há nada para tirar.',
  'refused.zero': 'O valor de {what} é zero, então não anotei nada. Envie de novo com um valor, como “12 almoço”.',
  'refused.negative':
    'O valor de {what} é menor que zero, então não anotei nada. Se te devolveram dinheiro, escreva “recebi reembolso de 12”.',
  'refused.not-a-number':
    'Não consegui ler o valor de {what}, então não anotei nada. Escreva em algarismos, como “12,50”.',
  'refused.too-large':
    'O valor de {what} é maior do que consigo guardar, então não anotei nada. Confira os algarismos e envie de novo.',
  'refused.too-precise':
    'O valor de {what} tem mais casas decimais que {currency}, então não anotei nada. Arredonde e envie de novo.',
  'refused.unknown-currency':
    'Não conheço a moeda {currency}, então não anotei nada. Use as três letras dela, como BRL ou EUR.',
  'refused.no-such-day': 'O dia de {what} não existe, então não anotei nada. Escreva o dia como “3 de março”.',
  'refused.date-in-future': '{what} está com data futura ({day}), então não anotei nada. Envie com um dia até hoje.',
  'refused.same-wallet':
    '{what} sai de uma carteira e entra na mesma, então não anotei nada. Diga duas, como “passei 50 do dinheiro para a poupança”.',
  'refused.too-many': 'São mais de {most} lançamentos numa mensagem, então não anotei nada. Envie em partes.',
};
