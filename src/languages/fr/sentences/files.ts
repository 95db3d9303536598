import type { Said } from '../../sentences';
import type { FILES } from '../../sentences/files';

export const files: Said<typeof FILES> = {
  'import.how':
    'Envoyez-moi le fichier : un CSV tel que votre banque ou une autre appli l’écrit, ou un export JSON de moi. Je montre ce que j’ai lu avant d’écrire quoi que ce soit.',
  'import.refused':
    '{why, select, empty {Ce fichier est vide. Exportez-le encore une fois et envoyez le nouveau.} binary {Je ne peux pas lire ce fichier : ce n’est pas du texte. Enregistrez-le ou exportez-le en CSV et envoyez celui-ci.} wrong_type {Je ne peux pas lire ce type de fichier. Enregistrez-le en CSV et envoyez celui-ci.} no_rows {Ce fichier a des en-têtes mais aucune ligne. Exportez une période avec des opérations et envoyez celle-ci.} no_columns {Je ne trouve ni jour ni montant dans ce fichier. Un CSV a besoin d’une colonne pour chacun.} too_many_columns {Ce fichier a trop de colonnes pour une liste d’opérations. Gardez le jour, le montant et le libellé, puis renvoyez-le.} too_many_rows {Ce fichier a plus de {most} lignes. Envoyez-le en plusieurs parties.} too_large {Ce fichier dépasse {most} Mo. Envoyez-le en plusieurs parties.} other {Je n’ai pas pu récupérer le fichier. Envoyez-le encore une fois, s’il vous plaît.}} Rien n’a été noté.',
  'import.title':
    '📄 {name} : {count, plural, one {# opération} other {# opérations}}, {from} – {to} · Rien n’est encore noté',
  'import.read-as':
    'Jour{dayColumn, select, none {} other { «{dayName}»}} ({order, select, dmy {jour, mois, année} mdy {mois, jour, année} other {année, mois, jour}}{assumed, select, yes {, supposé} other {}}) · montant{amountColumn, select, none {} other { «{amountName}»}} ({decimal, select, comma {virgule décimale} other {point décimal}}; {spends, select, positive {positif = dépensé} other {négatif = dépensé}}) · {currency}',
  'import.broken':
    '⚠️ {count, plural, one {# ligne est illisible et laissée de côté :} other {# lignes sont illisibles et laissées de côté :}}',
  'import.broken-line':
    '• ligne {line}: {why, select, same_wallet {d’un portefeuille vers le même} zero {le montant est nul} negative {le montant est négatif} too_large {le montant est trop grand} unknown_currency {devise inconnue} no_such_day {ce jour n’existe pas} date_in_future {le jour est dans le futur} quote {un guillemet n’est pas fermé} long {la ligne est trop longue} no_day {pas de jour} no_amount {pas de montant} too_precise {plus de décimales que n’en a la devise} other {des signes qui ne sont pas du texte}} – «{says}»',
  'import.doubles':
    '♻️ {count, plural, one {# est déjà noté ou en double dans le fichier et reste de côté} other {# sont déjà notés ou en double dans le fichier et restent de côté}} (lignes {lines})',
  'import.doubles-taken': '♻️ Ce qui y est déjà sera importé quand même.',
  'import.none': 'Il n’y a rien de nouveau à importer dans ce fichier. Rien n’a été noté.',
  'import.ask':
    '{count, plural, =0 {Il n’y a rien de nouveau à importer.} one {Importer # opération ?} other {Importer # opérations ?}}',
  'import.done':
    '✅ {count, plural, one {# opération importée} other {# opérations importées}}{some, select, none {} other {{doubles, plural, one { ; # y était déjà} other {; # y étaient déjà}}}}{unread, select, none {} other {{broken, plural, one { ; # ligne illisible} other { ; # lignes illisibles}}}}.',
  'import.running':
    '⏳ {count, plural, one {J’importe # opération et je vous dirai quand c’est fait.} other {J’importe # opérations et je vous dirai quand c’est fait.}}',
  'import.rewinding':
    '⏳ {what, select, undo {{count, plural, one {Je retire # opération de {name}} other {Je retire # opérations de {name}}}} other {{count, plural, one {Je remets # opération de {name}} other {Je remets # opérations de {name}}}}}. Je vous dirai quand c’est fait ; vous pouvez continuer en attendant.',
  'import.rewound':
    '{what, select, undo {↩️ {count, plural, one {Retirée : # opération de {name}} other {Retirées : # opérations de {name}}}} other {↪️ {count, plural, one {Remise : # opération de {name}} other {Remises : # opérations de {name}}}}}.',
  'import.progress':
    '⏳ {name} : {what, select, import {{done, number} lignes importées sur {all, number} pour l’instant} undo {{done, number} opérations retirées sur {all, number} pour l’instant} other {{done, number} opérations remises sur {all, number} pour l’instant}}.',
  'import.wait': '« Annuler » et « remettre » attendent que ce soit fini ; je vous le dirai. Tout le reste fonctionne.',
  'import.discarded': 'Abandonné. Rien n’a été noté.',
  'import.stale': 'Cet import est terminé ou abandonné. Renvoyez le fichier pour recommencer.',
  'button.import': 'Importer',
  'button.swap-days': 'Inverser jour et mois',
  'button.flip': 'Inverser le signe',
  'button.take-doubles': 'Les prendre aussi',
  'button.discard': 'Abandonner',
  'export.done': '📎 {what} : {count, plural, one {# opération} other {# opérations}}.',
  'export.too-many':
    'Cela fait plus de {most} lignes, trop pour Excel ici. Écrivez « exporte en csv » ou nommez une période.',
  'sheet.heading':
    '{column, select, day {Date} type {Type} amount {Montant} currency {Devise} category {Catégorie} payee {Bénéficiaire} note {Note} tags {Étiquettes} wallet {Portefeuille} other {Vers le portefeuille}}',
  'sheet.type': '{type, select, expense {Dépense} income {Revenu} refund {Remboursement} other {Virement}}',
};
