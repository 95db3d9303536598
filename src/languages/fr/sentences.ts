import type { Sentences } from '../sentences';

export const sentences: Sentences = {
  welcome:
    'Salut ! Dis-moi ce que tu dépenses, je tiens les comptes.\nEssaie : « 12 déjeuner », « café 3,50, taxi 9 et 45€ courses hier », ou demande « combien ce mois-ci ? ».',
  help: 'Écris ce que tu as dépensé ou reçu :\n• « 12 déjeuner », « 45€ courses hier »\n• plusieurs à la fois : « café 3,50, taxi 9 »\n• revenus : « reçu 2400 de salaire »\n• demande : « combien ce mois-ci ? », « combien en restaurants le mois dernier ? »\n• « rapport » montre le mois avec son graphique\n• « annule la dernière » retire le dernier message',
  smalltalk: 'Avec plaisir. Dis-moi ce que tu as dépensé, ou demande « combien ce mois-ci ? ».',
  'not-understood':
    'Je n’ai pas compris. Écris par exemple « 12 déjeuner » ou « taxi 9 hier », ou demande « combien ce mois-ci ? ». « aide » montre ce que je sais faire.',
  'not-yet':
    'Je ne sais pas encore faire ça. Je peux noter tes dépenses et revenus, les retirer (« annule la dernière ») et répondre à « combien ce mois-ci ? ».',
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
  'chart.nothing': 'Rien de noté',
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
};
