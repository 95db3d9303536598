import type { Said } from '../../sentences';
import type { GOALS } from '../../sentences/goals';

export const goals: Said<typeof GOALS> = {
  'goal.line': '🎯 {name}: {saved}{target, select, none {} other { de {amount} ({share})\n{bar}}}',
  'goal.need':
    '{need, select, late {A data ({day}) já passou; faltam {missing}.} month {Com {aMonth} por mês chega lá até {day}.} other {Faltam {missing}.}}',
  'goal.did':
    '{did, select, changed {✏️ Alterado:} put {💰 {amount} guardados:} taken {💸 {amount} retirados:} dropped {🗑 Meta excluída:} undone {↩️ Desfeito:} redone {↪️ Refeito:} other {Nova meta:}}',
  'goal.list': '{count, plural, one {# meta} many {# metas} other {# metas}}:',
  'goal.none':
    'Você ainda não tem metas. Escreva algo como “economizar 500 para a bicicleta”, depois “guardei 50 para a bicicleta”.',
  'goal.not-found': 'Nenhuma meta se chama “{what}”. “Minhas metas” mostra as suas.',
  'goal.ask-name': 'Para que você economiza?',
  'goal.ask-amount': 'Quanto deve ser “{name}” no total?',
  'goal.reached': '🎉 Meta “{name}” alcançada: {amount}!',
  'goal.other-currency': '“{name}” está em {currency}, então não mudei nada. Diga o valor em {currency}.',
  'goal.not-so-much': '“{name}” tem só {saved}, então não retirei nada. Diga um valor menor.',
  'goal.too-many': 'Você já tem {most} metas, então não guardei nada. Exclua uma de que não precisa mais.',
  'button.no-target': 'Sem valor',
};
