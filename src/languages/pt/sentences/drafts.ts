import type { Said } from '../../sentences';
import type { DRAFTS } from '../../sentences/drafts';

export const drafts: Said<typeof DRAFTS> = {
  'draft.did':
    '{did, select, read {🏦 {count, plural, one {Lido da mensagem do seu banco} other {# lançamentos lidos das mensagens do seu banco}} · Ainda nada foi anotado:} opened {📝 Rascunho · Ainda nada foi anotado:} changed {✏️ Rascunho alterado · Ainda nada foi anotado:} back {📝 De novo como rascunho · Ainda nada foi anotado:} other {🗑️ Rascunho descartado:}}',
  'draft.line':
    '{mark, select, number {{number}. } more {   } other {• }}{money, select, missing {falta o valor} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'draft.there':
    '♻️ {count, plural, one {Isso já foi colado e já está anotado:} other {Estes # já foram colados e já estão anotados:}}',
  'draft.alike': '♻️ {amount} ({day}) já está anotado. Se for o mesmo, descarte este.',
  'draft.left':
    '{count, plural, one {# mensagem não movimentou dinheiro e ficou de fora.} other {# mensagens não movimentaram dinheiro e ficaram de fora.}}',
  'draft.nothing': 'Essa mensagem do banco não movimentou dinheiro, por isso não há nada a anotar.',
  'draft.kept': '📝 Guardado como rascunho. “rascunhos” mostra o que falta terminar.',
  'draft.gone': 'Esse rascunho já foi confirmado ou descartado. “rascunhos” mostra o que falta terminar.',
  'draft.list': '📝 {count, plural, one {# rascunho ainda não anotado:} other {# rascunhos ainda não anotados:}}',
  'draft.none': 'Nenhum rascunho: tudo o que você me disse está anotado.',
  'draft.unfiled': '🏷️ {count, plural, one {# lançamento sem categoria:} other {# lançamentos sem categoria:}}',
  'draft.which': 'Qual deles? Diga o nome, como “o táxi foi 11”.',
  'draft.too-many':
    'Você já tem {most} rascunhos, por isso não guardei nada. “rascunhos” mostra quais; confirme ou descarte alguns primeiro.',
  'button.confirm': 'Confirmar',
};
