import type { Said } from '../../sentences';
import type { SCHEDULES } from '../../sentences/schedules';

export const schedules: Said<typeof SCHEDULES> = {
  'schedule.line':
    '{mark, select, repeat {🔁 } number {{number}. } other {}}{money, select, varies {montant variable} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}} · {rule}{state, select, paused { · ⏸ en pause} other {}}{next, select, none {} other { · prochain {day}}}',
  'schedule.did':
    '{did, select, changed {✏️ Modifié:} paused {⏸ En pause:} resumed {▶️ Reprend:} ended {⏹ Terminé:} skipped {⏭ {day} est sauté:} undone {↩️ Annulé:} redone {↪️ Rétabli:} other {Se répète désormais:}}',
  'schedule.today': 'Celui d’aujourd’hui est déjà noté.',
  'schedule.from': 'À partir du {day} : {amount} au lieu de {before}. Ce qui est déjà noté reste.',
  'schedule.list':
    '🔁 {count, plural, one {# paiement récurrent} many {# paiements récurrents} other {# paiements récurrents}} :',
  'schedule.none':
    'Rien ne se répète encore. Écris par exemple « loyer 900 chaque mois le 1er » ou « gym 30 toutes les 2 semaines ».',
  'schedule.not-found': 'Rien de récurrent ne s’appelle « {what} ». « Mes dépenses récurrentes » les montre.',
  'schedule.which': 'Lequel ?',
  'schedule.ask-amount': 'Combien {what, select, none {à chaque fois} other {pour « {whatText} » à chaque fois}} ?',
  'schedule.ask-rule':
    'À quel rythme{what, select, none {} other { pour « {whatText} »}} ? Par exemple : chaque mois le 1er.',
  'schedule.posted': '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what} · {day}, noté tout seul.',
  'schedule.caught-up':
    '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what} : {count, plural, one {# paiement} many {# paiements} other {# paiements}} de {from} à {to}, noté tout seul.',
  'schedule.due':
    '🔁 {what} arrive à échéance ({day}). Combien était-ce ?{count, plural, one {} many { Il manque # montants.} other { Il manque # montants.}}',
  'schedule.not-due': 'C’est déjà réglé.',
  'schedule.skipped': '⏭ {what} : {day} est sauté.',
  'schedule.tomorrow': '📅 Demain: {what}{money, select, varies { · montant variable} other { · {amount}}} ({day})',
  'schedule.open': 'Qu’en faire ?',
  'schedule.never':
    'Cette règle ne tombe plus sur aucun jour, donc je n’ai rien gardé. Renvoie-la avec une fin plus tardive.',
  'schedule.too-many':
    'Tu as déjà {most} paiements récurrents, donc je n’ai rien gardé. Termines-en un dont tu n’as plus besoin.',
  'schedule.fixed': 'Tes charges fixes font environ {amount} par mois.',
  'schedule.fixed-income': 'Il rentre régulièrement environ {amount} par mois.',
  'rule.days':
    '{count, plural, =1 {chaque jour} one {tous les # jours} many {tous les # jours} other {tous les # jours}}',
  'rule.weeks':
    '{count, plural, =1 {chaque semaine} one {toutes les # semaines} many {toutes les # semaines} other {toutes les # semaines}}',
  'rule.months':
    '{count, plural, =1 {chaque mois} one {tous les # mois} many {tous les # mois} other {tous les # mois}}',
  'rule.years': '{count, plural, =1 {chaque année} one {tous les # ans} many {tous les # ans} other {tous les # ans}}',
  'rule.workdays': 'chaque jour ouvré',
  'rule.on-weekdays': '{every} le {days}',
  'rule.on-days': '{every} le {days}',
  'rule.on-last-day': '{every} le dernier jour',
  'rule.on-nth':
    '{every} le {nth, select, 1 {premier} 2 {deuxième} 3 {troisième} 4 {quatrième} other {dernier}} {weekday}',
  'rule.on-workday': '{every} le {nth, select, 1 {premier} other {dernier}} jour ouvré',
  'rule.on-date': '{every} le {date}',
  'rule.until': '{rule} jusqu’à {day}',
  'rule.times': '{rule}, {count, plural, one {# fois} many {# fois} other {# fois}}',
  'ordinal.one': '{n}er',
  'ordinal.two': '{n}',
  'ordinal.few': '{n}',
  'ordinal.many': '{n}',
  'ordinal.other': '{n}',
  'button.end': 'Terminer',
  'button.pause': 'Pause',
  'button.resume': 'Reprendre',
  'button.skip-once': 'Sauter une fois',
  'button.amount': 'Montant',
  'button.rule': 'Jours',
  'button.varies': 'Ça varie',
  'button.enter-amount': 'Donner le montant',
};
