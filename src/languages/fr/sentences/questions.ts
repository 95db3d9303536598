import type { Said } from '../../sentences';
import type { QUESTIONS } from '../../sentences/questions';

export const questions: Said<typeof QUESTIONS> = {
  'most.category': 'Le plus est allé à {category} {period} : {amount} sur {total} ({share}).',
  'compare.total':
    'Tu as dépensé {now} {period}, {way, select, less {{change} de moins que} same {autant que} other {{change} de plus que}} {before}{way, select, more { ({was}, +{share})} less { ({was}, −{share})} new { ({was})} other {}}.',
  'compare.whole': 'En tout, c’était {amount} {period}.',
  'compare.line': '• {category} : {was} → {now} ({way, select, less {−} other {+}}{change})',
  'average.day':
    'Tu dépenses {average} par jour en moyenne {period} ({total} en {count, plural, one {# jour} other {# jours}}).',
  'average.month':
    'Tu dépenses {average} par mois en moyenne {period} ({total} en {count, plural, one {# mois} other {# mois}}).',
  'entry.short': '• {amount} · {what} · {day}',
  'entry.below': '   – {amount} · {what} · {day}',
  'biggest.title': 'Tes plus grosses dépenses {period} :',
  'last.found':
    'La dernière fois, c’était {day}{days, plural, =0 {} =1 {} other { (il y a # jours)}} : {amount} · {what}.',
  'last.category': 'Aucune opération ne dit « {about} ». La dernière en {category}, c’était {day} : {amount} · {what}.',
  'last.none': 'Je n’ai rien trouvé pour « {about} » dans tes comptes.',
  'weekday.most': 'Le jour où tu dépenses le plus est {weekday} : {average} en moyenne, {total} en tout {period}.',
  'weekday.line': '• {weekday} : {average} en moyenne',
  'weekday.one':
    'Un {weekday}, tu dépenses {average} en moyenne : {total} sur {count, plural, one {# jour} other {# jours}} {period}.',
  'day.most': 'Tu as dépensé {total} {period}, le plus {day} : {amount}.',
  'month.most': 'Tu as dépensé {total} {period}, {average} par mois en moyenne, le plus en {month} : {amount}.',
  'year.before':
    'C’est {way, select, less {{change} de moins que} same {autant que} other {{change} de plus que}} {before} ({was}{way, select, more {, +{share}} less {, −{share}} other {}}).',
  'flow.total':
    'Tu as reçu {earned} et dépensé {spent} {period} : {way, select, less {{left} de plus que reçu} other {il reste {left}}}.',
  'pace.total':
    'Tu as dépensé {spent} {period} jusqu’ici. À ce rythme, ce sera {ahead} {day}{once, select, none {} other {, les grosses dépenses isolées comptées une fois}}.',
  'net.total':
    '{period} : {earned} sont entrés et {spent} sont sortis ; le solde a {way, select, less {baissé} other {augmenté}} de {change}.{moves, select, one {} other { Compté à partir de zéro, il était au plus haut {highDay} ({high}) et au plus bas {lowDay} ({low}).}}',
  'usual.total':
    'Tu as dépensé {now} {period}, {way, select, less {{change} de moins que} same {autant que} other {{change} de plus que}} d’habitude ({was} : la moyenne des mêmes jours sur {count, plural, one {# période précédente} other {# périodes précédentes}}).',
  'usual.none': '{period} : pas encore de chiffres antérieurs pour dire ce qui est habituel.',
  'named.line': '• {name} : {amount} ({count, plural, one {# opération} other {# opérations}})',
  'payees.title': 'Qui tu as le plus payé {period} :',
  'payees.none': 'Aucune opération ne dit qui a été payé {period}. Écris par exemple « 12 déjeuner chez Lidl ».',
  'tags.title': 'Tes étiquettes {period} :',
  'tags.none': 'Aucune opération n’a d’étiquette {period}. Ajoutes-en une : « 12 déjeuner #travail ».',
  'afford.yes':
    'Oui : il reste {left} des revenus de ce mois. {why, select, due {Des dépenses récurrentes de {cost} sont encore à venir} other {La fin du mois coûte d’habitude {cost}}}, donc après {amount} il resterait encore {rest}.',
  'afford.tight':
    'De justesse : il reste {left} des revenus de ce mois, assez pour {amount}. Mais {why, select, due {des dépenses récurrentes de {cost} sont encore à venir} other {la fin du mois coûte d’habitude {cost}}}, et il manquerait alors {short}.',
  'afford.no': 'Pas avec les revenus de ce mois : il en reste {left}, et {amount}, c’est plus que ça.',
  'afford.no-income':
    'Je ne peux pas le dire : aucun revenu n’est noté ce mois-ci. Tu as dépensé {spent} jusqu’ici, et {why, select, due {des dépenses récurrentes de {cost} sont encore à venir} other {la fin du mois coûte d’habitude {cost}}}.',
  'afford.left':
    'Il reste {left} des revenus de ce mois. {why, select, due {Des dépenses récurrentes de {cost} sont encore à venir} other {La fin du mois coûte d’habitude {cost}}}.',
  'afford.over-limit':
    'Au-delà de ton plafond pour {what} : il reste {left} sur {allowed} {period}{coming, select, some {, dont {due} encore à payer} other {}}, donc {amount} font {short} de trop.',
  'afford.in-limit':
    'Dans ton plafond pour {what} : il reste {left} sur {allowed} {period}{coming, select, some {, dont {due} encore à payer} other {}}, donc après {amount} il resterait {rest}.',
  'afford.limit':
    'Ton plafond pour {what} : il reste {left} sur {allowed} {period}{coming, select, some {, dont {due} encore à payer} other {}}.',
  'afford.due': 'Encore à payer d’ici le {day} : {due} ({what}).',
  'afford.basis':
    'D’après ce que tu as noté ce mois-ci (revenus {earned}, dépenses {spent}) et {months, plural, =0 {le rythme de ce mois} one {le mois précédent} other {les # mois précédents}}.',
  'tip.grew': '💡 {category} a augmenté : {now} {period}, contre {was} un mois habituel.',
  'tip.duplicate':
    '💡 {what} a été débité deux fois, {day} : {amount} à chaque fois. Si c’était un seul paiement, écris « annule la dernière » ou supprimes-en une.',
  'tip.price': '💡 {what} coûte plus cher : {now} depuis {day}, {was} avant.',
  'tip.limit':
    '💡 Ton plafond mensuel de {allowed} pour {what} a été dépassé chacun des trois derniers mois : {spent} en moyenne. Relève-le, ou regarde où ça part.',
  'tip.none': 'Rien ne ressort de tes chiffres des trois derniers mois.',
};
