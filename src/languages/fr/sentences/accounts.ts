import type { Said } from '../../sentences';
import type { ACCOUNTS } from '../../sentences/accounts';

export const accounts: Said<typeof ACCOUNTS> = {
  'chat.name': '{channel, select, telegram {Telegram} msteams {Teams} directline {le site} other {le terminal}}',
  'link.code': '🔗 Écris ce code dans ton autre conversation avec moi, d’ici 15 minutes : {code}',
  'link.open': 'Ou ouvre-le là-bas – {channel} : {link}',
  'link.unknown': 'Je ne connais pas ce code, ou il a expiré. « lier » dans l’autre conversation en donne un nouveau.',
  'link.own': 'C’est ton propre code : écris-le dans ton autre conversation.',
  'link.two-accounts':
    'Les deux conversations ont leur propre compte. Supprime d’abord l’un d’eux : « supprimer mon compte ».',
  'link.wait': 'Trop de codes. Réessaie dans {minutes, plural, one {# minute} other {# minutes}}.',
  'link.ask':
    'Il s’agit de la conversation de {name} – {channel}.\nÉcritures là-bas : {there}. Écritures ici : {here}. Réunies, les deux montrent les {sum}.\nLe nouveau va dans {stays, select, here {le livre de cette conversation} other {le livre de l’autre conversation}} ; sa devise, sa langue et ses limites comptent. Cela se défait pendant un jour. Réunir ?',
  'link.agree': '🔗 Une autre conversation a montré ton code. Écris « lier » pour voir laquelle et décider.',
  'link.wait-other': 'Bien. Dis oui aussi de l’autre côté : écris « lier » dans la conversation d’où vient le code.',
  'link.done':
    '✅ C’est fait : les deux conversations sont un seul livre. Pendant un jour, « annuler le lien » le défait.',
  'link.undone':
    'Les conversations sont de nouveau séparées, chacune avec son livre. Ce qui a été noté depuis reste dans celui-ci.',
  'link.undo-late': 'Aucun lien à annuler : c’est possible pendant un jour. « mes canaux » montre ce qui est lié.',
  'chats.title': 'Conversations qui ouvrent ton livre :',
  'chats.line': '• {channel}, depuis {day}',
  'chats.how':
    '« lier » en ajoute une, « délier Telegram » en retire une. Les navigateurs connectés sont sur la page du compte : « se connecter ».',
  'unlink.only': 'C’est la seule conversation de ton livre. Pour le supprimer, écris « supprimer mon compte ».',
  'unlink.none': 'Aucune conversation de ce nom n’est liée. « mes canaux » les montre.',
  'unlink.which': 'Laquelle ?',
  'unlink.done': 'Délié : {channel} n’ouvre plus ce livre. Ce qui y a été noté reste ici.',
  'ledger.only-look':
    'Dans « {ledger} », tu peux seulement regarder. Son propriétaire peut changer cela ; « mes livres » mène à un autre.',
  'ledger.private': 'Cela reste entre nous : écris-le dans notre conversation privée.',
  'ledger.unnamed': 'Famille',
  'ledger.own': 'Le mien',
  'ledger.list': 'Tes livres :',
  'ledger.line':
    '{here, select, yes {▶} other {•}} {ledger}{role, select, log { – tu peux noter} look { – tu peux regarder} other {}}',
  'ledger.members': 'Dedans :',
  'ledger.member': '• {name} – {role, select, owner {propriétaire} log {peut noter} other {peut regarder}}',
  'ledger.how':
    '« passe à mon livre » change, « nouveau livre de famille » en crée un à partager, « inviter » ajoute quelqu’un.',
  'ledger.switched': '▶ Tu es dans « {ledger} ». Ce que tu notes va là.',
  'ledger.no-such': 'Tu n’as pas de livre « {ledger} ». « mes livres » les montre.',
  'ledger.made': '✅ « {ledger} » est créé et tu y es. « inviter » ajoute les autres, « passe à mon livre » te ramène.',
  'ledger.invite-first':
    'C’est ton propre livre, personne d’autre ne le voit. Crée d’abord un livre à partager : « nouveau livre de famille ».',
  'ledger.invite-owner': 'Seul le propriétaire peut inviter dans « {ledger} ».',
  'ledger.invite-role': 'Que pourra faire la personne dans « {ledger} » ?',
  'ledger.invited':
    'Envoie-lui ce code. Il sert une fois, pendant trois jours, dans toute conversation avec moi : {code}',
  'ledger.join-ask':
    '{name} t’invite dans « {ledger} » ; tu pourras y {role, select, log {noter} other {regarder}}. Les autres voient ton nom et ce que tu y notes ; ton propre livre reste à toi seul. Rejoindre ?',
  'ledger.joined': '▶ Tu fais partie de « {ledger} » et tu y es. « passe à mon livre » te ramène.',
  'ledger.member-ask': 'Que peut faire {name} dans « {ledger} » ?',
  'ledger.member-done':
    '✅ {name} {role, select, log {peut maintenant noter} look {ne peut plus que regarder} other {n’en fait plus partie}}.',
  'ledger.left': 'Tu as quitté « {ledger} » et tu es dans le tien. Ce que tu y as noté y reste.',
  'ledger.leave-own': 'C’est ton propre livre, il n’y a rien à quitter. « mes livres » montre les autres.',
  'account.register': 'Inscris-toi sur cette page à moi. Le lien est pour toi seul et vaut 30 minutes : {link}',
  'account.sign-in': 'Connecte-toi sur cette page à moi. Le lien est pour toi seul et vaut 30 minutes : {link}',
  'account.tokens':
    'Sur cette page à moi, tu crées, vois et révoques des jetons pour des scripts et des raccourcis de téléphone. Le lien n’est que pour toi et vaut 30 minutes : {link}',
  'account.have': 'Tu es déjà inscrit.',
  'account.wait': 'C’était un peu souvent. Réessaie dans quelques minutes.',
  'account.unchanged': 'D’accord, rien n’a changé.',
  'account.password-told':
    '🔒 On dirait un mot de passe. Je ne l’ai pas lu et ne le garde nulle part ; supprime ton message. N’écris jamais de mot de passe dans une conversation, même ici. Pour entrer, écris « se connecter ».',
  'account.phone': '📱 Je garde ce numéro avec ton compte.',
  'account.phone-needs-account':
    'Je ne garde un numéro de téléphone qu’avec un compte. Écris « inscription » pour en créer un.',
  'account.privacy':
    '🔒 Je garde ce que tu notes, tes réglages et, si tu t’inscris, ton e-mail et une empreinte de ton mot de passe. Personne d’autre ne les reçoit. « exporter mes données » te donne tout, « supprimer mon compte » l’efface. En détail : {link}',
  'account.exported': 'Voici tout ce que je garde de toi : chaque sorte en JSON, tes écritures aussi en CSV.',
  'account.delete-ask':
    '⚠️ Cela t’efface d’ici pour de bon : écritures, réglages, conversations liées, mails, brouillons et ton compte. C’est irréversible. Dans les livres partagés, ce que tu as noté reste pour les autres, sans ton nom. Les sauvegardes de l’opérateur le gardent jusqu’à leur remplacement. Pour une copie, écris d’abord « exporter mes données ». Tout supprimer ?',
  'account.deleted':
    'C’est fait. Dès maintenant rien ici ne mène à toi, et en quelques minutes tout est supprimé. Si tu réécris, tu repars de zéro. Au revoir !',
  'button.link': 'Lier',
  'button.undo-link': 'Annuler le lien',
  'button.invite': 'Inviter',
  'button.switch-to': '▶ {ledger}',
  'role.log': 'Peut noter',
  'role.look': 'Peut regarder',
  'role.out': 'Retirer',
};
