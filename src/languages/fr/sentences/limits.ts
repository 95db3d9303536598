import type { Said } from '../../sentences';
import type { LIMITS } from '../../sentences/limits';

export const limits: Said<typeof LIMITS> = {
  'limit.total': 'Toutes les dépenses',
  'limit.done':
    '🎯 {what} : {amount} {every, select, day {par jour} week {par semaine} month {par mois} year {par an} other {de paie à paie}}{carry, select, yes {, le reste est reporté} other {}}{change, select, new {} other { (avant : {before})}}',
  'limit.assumed-month': 'J’ai supposé : un mois. Pour une autre période : « maximum 50 par semaine en taxi ».',
  'limit.removed':
    '🗑 Plus de limite : {what} ({amount} {every, select, day {par jour} week {par semaine} month {par mois} year {par an} other {de paie à paie}})',
  'limit.ask-amount': 'Combien au maximum : {what} ?',
  'limit.ask-payday': 'Quel jour du mois arrive ta paie ? Envoie un nombre de 1 à 31.',
  'limit.payday': '📅 Jour de paie : le {day}. Les limites de paie à paie le suivent.',
  'limit.ask-which': 'Quelle limite ?',
  'limit.choice':
    '{what} · {amount} {every, select, day {par jour} week {par semaine} month {par mois} year {par an} other {de paie à paie}}',
  'limit.name':
    '{what} · {every, select, day {par jour} week {par semaine} month {par mois} year {par an} other {de paie à paie}} ({currency})',
  'limit.new-of': 'Nouvelle limite pour',
  'limit.new-amount': 'Montant par mois',
  'limit.none': 'Pas encore de limite. Fixe-en une avec « limite la nourriture à 300 par mois ».',
  'limit.no-such': 'Cette limite n’existe pas. « mes limites » les montre toutes.',
  'limit.left': '🎯 {what} · {period} : il reste {left} sur {allowed}',
  'limit.over': '🎯 {what} · {period} : {over} au-dessus de {allowed}',
  'limit.near': '⚠️ {what} · {period} : {percent} de la limite utilisés, il reste {rest} sur {allowed}',
  'limit.passed': '🚨 {what} · {period} : limite dépassée, {spent} sur {allowed}, {rest} de trop',
  'limit.status':
    '• {what} · {period} : {spent} sur {allowed} ({percent}), {state, select, over {{rest} de trop} other {reste {rest}}}',
  'limit.ahead': '  À ce rythme, {ahead} d’ici le {day}.',
  'limit.pace': '📈 {what} · {period} : à ce rythme tu dépasses {allowed} vers le {day} ({ahead} à la fin)',
  'limit.afford':
    '{state, select, over {Ce serait {rest} au-dessus de la limite : {what} · {period}.} other {Cela tient dans la limite : {what} · {period}, il resterait {rest}.}}',
  'limit.refused-zero':
    'Une limite doit être au-dessus de zéro ; je n’ai rien changé. Pour ne plus en avoir : « supprime la limite nourriture ».',
  'limit.refused-too-large': 'C’est plus que je ne peux garder ; je n’ai rien changé. Vérifie les chiffres.',
  'limit.refused-too-many': 'Il y a déjà {most} limites, il n’y a plus de place. Supprime-en une d’abord.',
  'limit.refused-other-currency':
    'Cette limite est dans une autre devise ; je n’ai rien changé. Dis le nouveau montant avec sa devise.',
  'chart.limit-title': '{what} · {period}',
  'button.limits': 'Mes limites',
  'button.stop-this': 'Ne plus prévenir',
};
