import type { Said } from '../../sentences';
import type { GOALS } from '../../sentences/goals';

export const goals: Said<typeof GOALS> = {
  'goal.line': '🎯 {name} : {saved}{target, select, none {} other { sur {amount} ({share})\n{bar}}}',
  'goal.need':
    '{need, select, late {La date ({day}) est passée ; il manque {missing}.} month {Avec {aMonth} par mois, c’est atteint pour {day}.} other {Il manque {missing}.}}',
  'goal.did':
    '{did, select, changed {✏️ Modifié :} put {💰 {amount} mis de côté :} taken {💸 {amount} repris :} dropped {🗑 Objectif abandonné :} undone {↩️ Annulé :} redone {↪️ Rétabli :} other {Nouvel objectif :}}',
  'goal.list': '{count, plural, one {# objectif} many {# objectifs} other {# objectifs}} :',
  'goal.none':
    'Tu n’as pas encore d’objectif. Écris par exemple « économiser 500 pour un vélo », puis « mets 50 de côté pour le vélo ».',
  'goal.not-found': 'Aucun objectif ne s’appelle « {what} ». « Mes objectifs » montre les tiens.',
  'goal.ask-name': 'Pour quoi économises-tu ?',
  'goal.ask-amount': 'Combien pour « {name} » en tout ?',
  'goal.reached': '🎉 « {name} » est atteint : {amount} !',
  'goal.other-currency': '« {name} » est en {currency}, donc je n’ai rien changé. Dis le montant en {currency}.',
  'goal.not-so-much': '« {name} » n’a que {saved}, donc je n’ai rien repris. Dis un montant plus petit.',
  'goal.too-many': 'Tu as déjà {most} objectifs, donc je n’ai rien gardé. Abandonnes-en un dont tu n’as plus besoin.',
  'button.no-target': 'Sans montant',
};
