import type { Sentences } from '../sentences';

export const sentences: Sentences = {
  welcome:
    'Salut ! Dis-moi ce que tu dépenses, je tiens les comptes.\nEssaie : « 12 déjeuner », « café 3,50, taxi 9 et 45€ courses hier », ou demande « combien ce mois ? ».',
  help: 'Écris ce que tu as dépensé ou reçu :\n• « 12 déjeuner », « 45€ courses hier »\n• plusieurs à la fois : « café 3,50, taxi 9 »\n• revenus : « reçu 2400 de salaire »\n• demande : « combien ce mois ? », « combien en restaurants le mois dernier ? »\n• « rapport » montre le mois avec son graphique\n• « annule la dernière » retire le dernier message',
  smalltalk: 'Avec plaisir. Dis-moi ce que tu as dépensé, ou demande « combien ce mois ? ».',
  'not-understood':
    'Je n’ai pas compris. Écris par exemple « 12 déjeuner » ou « taxi 9 hier », ou demande « combien ce mois ? ». « aide » montre ce que je sais faire.',
  'not-yet':
    'Je ne sais pas encore faire ça. Je peux noter tes dépenses et revenus, les retirer (« annule la dernière ») et répondre à « combien ce mois ? ».',
  'answer-not-understood': 'Je n’y vois pas une réponse. Tu peux aussi écrire « annuler ».',
  cancelled: 'Annulé. Rien n’a été noté.',
  'nothing-to-cancel': 'Il n’y a rien à annuler. « annule la dernière » retire ta dernière opération.',
  sorry:
    'Désolé, quelque chose a échoué de mon côté et rien d’autre n’a été fait. Réessaie. Si cela se reproduit, donne ce numéro à l’exploitant : {turn}',
  'one-moment': 'Un instant, mon livre de comptes se réveille. Ton message est en sécurité.',
  empty: 'Ce message était vide. Écris ce que tu as dépensé, par exemple « 12 déjeuner ».',
  'only-text': 'Pour l’instant, je ne lis que du texte. Écris par exemple « 12 déjeuner ».',
  'too-long': 'C’est trop long pour un message. Envoie au plus 4 000 caractères à la fois.',
  'button-stale': 'Ce bouton ne fait plus rien. Écris ce que tu veux, ou « aide ».',
  'which-intent': 'Je ne suis pas sûr de comprendre. Que dois-je faire ?',
  'intent.record': 'Le noter',
  'intent.spending': 'Dire les dépenses',
  'intent.report': 'Montrer le rapport',
  'intent.undo': 'Retirer la dernière',
  'intent.income': 'Dire les revenus',
  'intent.list': 'Lister les opérations',
  'intent.edit': 'Modifier une opération',
  'intent.delete': 'Supprimer une opération',
  'intent.settings': 'Montrer les réglages',
  'intent.help': 'Montrer ce que je sais faire',
  'record.count': '✅ {count, plural, one {# opération notée} other {# opérations notées}} :',
  'record.line':
    '{mark, select, check {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '« {sign} » peut désigner plusieurs devises ; j’ai pris {currency}.',
  'record.assumed-settings':
    'J’ai supposé {what}. Pour changer : « ma devise est le dollar », « je suis à Montréal », « parle français ».',
  'record.ask-amount': 'Combien pour {what, select, none {ça} other {« {whatText} »}} ?',
  'record.ask-category':
    'Dans quelle catégorie ranger {what, select, none {{amount}} other {« {whatText} » ({amount})}} ?',
  'undo.done': '↩️ {count, plural, one {Retirée} other {Retirées, # opérations}} :',
  'redo.done': '↪️ {count, plural, one {Remise} other {Remises, # opérations}} :',
  'redo.nothing': 'Il n’y a rien à remettre.',
  'undo.nothing': 'Il n’y a rien à retirer.',
  'refused.zero':
    'Le montant de {what} est nul, je n’ai donc rien noté. Renvoie-le avec un montant, par exemple « 12 déjeuner ».',
  'refused.negative':
    'Le montant de {what} est négatif, je n’ai donc rien noté. Pour de l’argent rendu, écris « remboursé 12 ».',
  'refused.not-a-number':
    'Je n’ai pas pu lire le montant de {what}, je n’ai donc rien noté. Écris-le en chiffres, par exemple « 12,50 ».',
  'refused.too-large':
    'Le montant de {what} est trop grand pour moi, je n’ai donc rien noté. Vérifie les chiffres et renvoie-le.',
  'refused.too-precise':
    'Le montant de {what} a plus de décimales que {currency}, je n’ai donc rien noté. Arrondis-le et renvoie-le.',
  'refused.unknown-currency':
    'Je ne connais pas la devise {currency}, je n’ai donc rien noté. Utilise ses trois lettres, comme EUR ou USD.',
  'refused.no-such-day':
    'Le jour indiqué pour {what} n’existe pas, je n’ai donc rien noté. Écris le jour ainsi : « 3 mars ».',
  'refused.date-in-future':
    '{what} est daté dans le futur ({day}), je n’ai donc rien noté. Renvoie-le avec un jour jusqu’à aujourd’hui.',
  'refused.too-many': 'Plus de {most} opérations en un message : je n’ai rien noté. Envoie-les en plusieurs fois.',
  'spending.total': 'Tu as dépensé {amounts} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'spending.none': 'Aucune dépense {period}.',
  'spending.category':
    'Tu as dépensé {amounts} en {category} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'income.total': 'Tu as reçu {amounts} {period}.',
  'income.none': 'Aucun revenu noté {period}.',
  'balance.total': '{period} : revenus {earned}, dépenses {spent}, reste {left}.',
  'report.title': '📊 {period}',
  'report.spent': '{amounts} dépensés en {count, plural, one {# opération} other {# opérations}}.',
  'report.earned': 'Revenus {amounts}.',
  'report.line': '• {category} : {amounts}{share, select, none {} other { ({shareText})}}',
  'report.none': 'Aucune opération {period}. Écris-en une, par exemple « 12 déjeuner ».',
  'chart.title': 'Dépenses {period}',
  'chart.other': 'Autres',
  'chart.spent': 'dépensé',
  'chart.spending': 'Dépenses',
  'chart.earned': 'Revenus',
  'chart.saved': 'Épargne',
  'chart.limit': 'Plafond',
  'chart.nothing': 'Encore rien dépensé',
  'chart-nothing': '{title} : aucune opération.',
  'chart-doughnut': '{title} : {total} en tout. {list}.',
  'chart-bars': '{title} : {total} en tout, le plus pour {peak} avec {peakAmount}.',
  'chart-income': '{title} : revenus {earned}, dépenses {spent}, épargne {saved}.',
  'chart-running': '{title} : {total} jusqu’ici.',
  'chart-running-limit': '{title} : {total} jusqu’ici, il reste {left} du plafond de {limit}.',
  'chart-running-over': '{title} : {total} jusqu’ici, {left} au-delà du plafond de {limit}.',
  'period.today': 'aujourd’hui',
  'period.yesterday': 'hier',
  'period.day': 'le {day}',
  'period.this-week': 'cette semaine',
  'period.last-week': 'la semaine dernière',
  'period.this-month': 'ce mois-ci',
  'period.last-month': 'le mois dernier',
  'period.month': 'en {month}',
  'period.year': 'en {year}',
  'period.range': 'du {from} au {to}',
  'settings.language': '• Langue : {language} – pour changer : « parle anglais »',
  'settings.currency': '• Devise : {currency} – pour changer : « ma devise est le dollar »',
  'settings.zone': '• Fuseau horaire : {zone} – pour changer : « je suis à Montréal »',
  'settings.changed': '⚙️ {what, select, language {Langue} currency {Devise} other {Fuseau horaire}} : {old} → {new}',
  'settings.unchanged':
    '⚙️ {what, select, language {Langue} currency {Devise} other {Fuseau horaire}} : {now}, comme avant.',
  'button.undo': 'Annuler',
  'button.redo': 'Remettre',
  'button.set-back': 'Rétablir',
  'button.report': 'Rapport',
  'button.cancel': 'Abandonner',
  'button.other': 'Autre',
  // Correcting, deleting, looking back.
  'edit.done': '✏️ Modifié :',
  'edit.what': 'Que faut-il changer ? Écris par exemple « mets 15 », « c’était hier » ou « c’était transports ».',
  'entry.which': 'Laquelle veux-tu dire ?',
  'entry.none':
    'Je n’ai trouvé aucune opération{what, select, none {} other { « {whatText} »}}, je n’ai donc rien changé. « montre les 10 dernières » liste ce qu’il y a.',
  'entry.hint': 'Pour la changer, écris « mets 15 », « c’était hier » ou « c’était transports ».',
  'delete.done': '🗑️ {count, plural, one {Supprimée} other {# opérations supprimées}} :',
  'delete.ask': 'Supprimer {count, plural, one {cette # opération} other {ces # opérations}} ?',
  'delete.kept': 'Rien n’a été supprimé.',
  'delete.too-many':
    'Cela ferait plus de {most} opérations, je n’ai donc rien supprimé. Précise un jour ou une catégorie, par exemple « supprime tout d’hier ».',
  'list.title': '🔎 {what} : {count, plural, one {# opération} other {# opérations}}, {amounts}',
  'list.none': '🔎 {what} : rien trouvé.',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '{from}–{to} sur {count}. Un numéro ouvre l’opération.',
  'list.end': 'C’est tout.',
  'search.what':
    '{type, select, expense {Dépenses} income {Revenus} refund {Remboursements} transfer {Virements} other {Opérations}}{words, select, none {} other { avec « {wordsText} »}}{category, select, none {} other { en {categoryName}}}{tags, select, none {} other { {tagsText}}}{min, select, none {} other { à partir de {minAmount}}}{max, select, none {} other { jusqu’à {maxAmount}}}{period, select, none {} other { {periodText}}}',
  'button.entry': '{what} {amount}',
  'button.edit': 'Modifier',
  'button.delete': 'Supprimer',
  'button.category': 'Catégorie',
  'button.more': 'Suite',
  'button.yes': 'Oui',
  'button.no': 'Non',
  // Questions about the ledger
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
  'day.most': 'Tu as dépensé {total} {period}, le plus {day} : {amount}.',
  'month.most': 'Tu as dépensé {total} {period}, {average} par mois en moyenne, le plus en {month} : {amount}.',
  'flow.total':
    'Tu as reçu {earned} et dépensé {spent} {period} : {way, select, less {{left} de plus que reçu} other {il reste {left}}}.',
  'pace.total':
    'Tu as dépensé {spent} {period} jusqu’ici. À ce rythme, ce sera {ahead} {day}{once, select, none {} other {, les grosses dépenses isolées comptées une fois}}.',
  'named.line': '• {name} : {amount} ({count, plural, one {# opération} other {# opérations}})',
  'payees.title': 'Qui tu as le plus payé {period} :',
  'payees.none': 'Aucune opération ne dit qui a été payé {period}. Écris par exemple « 12 déjeuner chez Lidl ».',
  'tags.title': 'Tes étiquettes {period} :',
  'tags.none': 'Aucune opération n’a d’étiquette {period}. Ajoutes-en une : « 12 déjeuner #travail ».',
  'spending.payee':
    'Tu as dépensé {amounts} chez {payee} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'spending.tag':
    'Tu as dépensé {amounts} pour #{tag} {period} ({count, plural, one {# opération} other {# opérations}}).',
  'spending.none-named': 'Aucune dépense {period} pour {what}.',
  'afford.yes':
    'Oui : il reste {left} des revenus de ce mois. La fin du mois coûte d’habitude {usual}, donc après {amount} il resterait encore {rest}.',
  'afford.tight':
    'De justesse : il reste {left} des revenus de ce mois, assez pour {amount}. Mais la fin du mois coûte d’habitude {usual}, et il manquerait alors {short}.',
  'afford.no': 'Pas avec les revenus de ce mois : il en reste {left}, et {amount}, c’est plus que ça.',
  'afford.no-income':
    'Je ne peux pas le dire : aucun revenu n’est noté ce mois-ci. Tu as dépensé {spent} jusqu’ici, et la fin du mois coûte d’habitude {usual}.',
  'afford.left': 'Il reste {left} des revenus de ce mois. La fin du mois coûte d’habitude {usual}.',
  'afford.basis':
    'D’après ce que tu as noté ce mois-ci (revenus {earned}, dépenses {spent}) et {months, plural, =0 {le rythme de ce mois} one {le mois précédent} other {les # mois précédents}}. Les plafonds ne comptent pas.',
  'tip.grew': '💡 {category} a augmenté : {now} {period}, contre {was} un mois habituel.',
  'tip.duplicate':
    '💡 {what} a été débité deux fois, {day} : {amount} à chaque fois. Si c’était un seul paiement, écris « annule la dernière » ou supprimes-en une.',
  'tip.price': '💡 {what} coûte plus cher : {now} depuis {day}, {was} avant.',
  'tip.none': 'Rien ne ressort de tes chiffres des trois derniers mois.',
  'chart.compared': 'Dépenses {before} et {period}',
  'chart-compared': '{title} : {was} et {now}.',
  'chart.flow': 'Revenus et dépenses {period}',
  'chart.weekdays': 'Dépenses par jour de la semaine {period}',
  'chart.running': 'Dépensé jusqu’ici {period}',
  'period.same-days': '{period} jusqu’au même jour',
  'period.all-time': 'en tout',
  'button.compare': 'Comparer',
  'button.why': 'Pourquoi ?',
  'button.biggest': 'Les plus grosses',
  'button.by-day': 'Par jour',
  'button.year': 'Par mois',
  'button.flow': 'Revenus et dépenses',
};
