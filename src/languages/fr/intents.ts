import type { IntentWords } from '../../understanding/intent/words';
import { intentWeights } from './intent-weights';

export const intents: IntentWords = {
  classes: {
    spend: `dépensé, dépense, dépenser, dépensés, dépensée, payé, paye, paie, payer, payée, acheté, achète, acheter, achetée, coûté, coûte, coûter, réglé, règlement, versé, pris, donné, offert, prêté, commandé, parti, partis, claqué, laissé, fait le plein, rechargé, avons dépensé, sorti`,
    earn: `salaire, paie, paye, paycheck, revenu, revenus, reçu, reçois, recu, gagné, gagne, touché, touche, encaissé, encaisse, remboursé, remboursement, prime, bonus, vendu, vente, pension, retraite, bourse, dividendes, virement reçu, on m'a payé, m'a payé, m'a remboursé, m'a donné, pourboires, allocation, allocations, caf, rentrée, cashback, perçu`,
    record: 'ajoute, ajouter, note, noter, enregistre, enregistrer, inscris, mets, saisis, saisir, marque, consigne',
    'how-much': 'combien, total, somme, au total, en tout, quel montant, quelle somme',
    question:
      'quoi, que, qu, quel, quelle, quels, quelles, quand, où, qui, comment, est ce que, est, as tu, ai je, dis moi, sais tu, peux tu, je veux savoir, sont',
    why: 'pourquoi, raison, comment ça se fait, à quoi correspond',
    show: 'montre, montrer, affiche, afficher, liste, lister, voir, donne, donne moi, cherche, chercher, trouve, trouver, consulte, consulter, ouvre, envoie moi, recherche, fais voir',
    expenses:
      'dépenses, dépense, achats, achat, transactions, transaction, opérations, opération, paiements, paiement, historique, mouvements, frais, sorties, dépensé, factures',
    report:
      'rapport, rapports, résumé, résume, bilan, graphique, graphe, camembert, statistiques, stats, analyse, répartition, récapitulatif, récap, aperçu, vue d ensemble, par catégorie, par mois, tendance, tendances, synthèse, diagramme',
    most: 'le plus, la plus, les plus, plus gros, plus grosse, plus grosses, plus grand, plus grandes, principales, principal, top, moyenne, en moyenne, maximum, gros, grosses, moins',
    compare:
      'compare, comparer, comparé, comparaison, par rapport, versus, vs, plus que, moins que, différence, trop, augmenté, baissé',
    balance:
      'solde, reste, restant, reste t il, il me reste, disponible, j ai d argent, d argent, sur mon compte, sur le compte, net, dois, économisé, dans le rouge, de côté, argent',
    limit: 'limite, limites, budget, budgets, plafond, plafonds, maximum, au plus, pas plus de, plus de, max, limiter',
    set: 'fixe, fixer, mets, mettre, définis, définir, crée, créer, augmente, baisse, réduis, change, établis, règle, configure, limite, nouveau, nouvelle, modifie, passe',
    undo: 'annule, annuler, reviens, revenir en arrière, retour arrière, défais, défaire, par erreur, erreur, sans faire exprès, je me suis trompé',
    redo: 'rétablis, rétablir, refais, refaire, restaure, restaurer, remets, remettre, récupère, récupérer',
    remove: 'supprime, supprimer, efface, effacer, enlève, enlever, retire, retirer, vire, élimine, annule',
    last: 'dernier, dernière, derniers, dernières, précédent, précédente, récent, récente, récents, récentes, ça, cela, ce, cette, ceci',
    entry: 'dépense, entrée, transaction, achat, opération, ligne, paiement, saisie, revenu',
    change:
      'change, changer, corrige, corriger, modifie, modifier, édite, éditer, mets, remplace, remplacer, déplace, renomme, rectifie, actualise, passe, ajuste',
    wrong:
      'non, en fait, c était, était, devrait être, je voulais dire, erreur, correction, faux, fausse, mauvais, mauvaise, incorrect, pas, plutôt, au lieu de, pardon, désolé, oups, trompé',
    every:
      'chaque, tous les, toutes les, mensuel, mensuelle, mensuellement, par mois, hebdomadaire, par semaine, quotidien, annuel, par an, récurrent, récurrente, récurrentes, récurrents, répète, répéter, automatique, automatiquement, régulier',
    goal: 'économiser, épargner, épargne, objectif, objectifs, mettre de côté, mets de côté, mis de côté, de côté, but, cagnotte, tirelire, économise',
    advice:
      'devrais je, conseil, conseils, conseille, conseilles, recommandes, recommande, suggère, astuce, astuces, comment économiser, comment puis je économiser, investir, vaut le coup, vaut il, bonne idée, dépenser moins, économiser plus, réduire, me permettre, puis je, idées',
    export:
      'exporte, exporter, export, télécharge, télécharger, csv, excel, tableur, fichier, sauvegarde, sauvegarder, pdf, mes données',
    import:
      'importe, importer, import, charge, charger, téléverser, relevé bancaire, depuis un fichier, d une autre appli, envoyer un fichier',
    setting:
      'paramètres, réglages, préférences, devise, monnaie, langue, fuseau horaire, fuseau, notifications, notification, rappels, rappel, alertes, résumé quotidien, nouvelle catégorie, catégories, active, désactive, coupe, utilise, semaine commence',
    place: 'je suis à, je suis en, je suis au, j habite, je vis à, je vis en, j ai déménagé, nous sommes à',
    tongue:
      'français, anglais, espagnol, allemand, portugais, italien, russe, chinois, parle, parle moi, réponds en, langue',
    link: 'lie, lier, relie, relier, connecte, connecter, associe, associer, dissocie, délie, telegram, teams, whatsapp, autre compte, même compte, jumeler',
    register:
      'inscription, inscrire, m inscrire, inscris moi, créer un compte, crée un compte, crée moi un compte, nouveau compte, ouvrir un compte ici, me connecter, connexion, s inscrire',
    help: 'aide, aide moi, aidez moi, commandes, que peux tu faire, que sais tu faire, comment ça marche, comment tu marches, comment utiliser, mode d emploi, instructions, guide, menu, tutoriel, exemples, exemple, comment ajouter, tu sais faire, tu peux faire, à quoi sers tu',
    stop: 'annuler, stop, arrête, laisse tomber, oublie, tant pis, laisse, rien, quitter, sortir, pas maintenant, non merci, passer, retour, ça suffit',
    yes: 'oui, ouais, ok, okay, d accord, bien sûr, exact, exactement, correct, confirme, je confirme, vas y, fais le, parfait, c est ça, c est bon, absolument, volontiers, entendu, ça marche, si, bien entendu, oui oui',
    no: 'non, nan, jamais, pas du tout, surtout pas, non merci, pas',
    greet:
      'bonjour, salut, coucou, bonsoir, bonne nuit, ça va, comment ça va, comment vas tu, comment allez vous, quoi de neuf, au revoir, à bientôt, à plus, à demain, bonne journée, bonne soirée, qui es tu, comment tu t appelles, es tu un robot, enchanté, mdr, haha, hello',
    thanks:
      'merci, merci beaucoup, super, génial, excellent, bravo, top, cool, bien joué, je te remercie, formidable, nickel, parfait merci',
    bank: `carte, cartes, compte, comptes, banque, frais, commission, prélevé, prélèvement, prélèvements, débité, facturé, relevé, retrait, retirer, retiré, virement, virements, virer, transférer, transfère, transfert, dépôt, code, pin, refusé, refusée, refus, en attente, découvert,
      prêt, crédit, hypothèque, intérêt, intérêts, taux, chèque, fraude, volé, volée, perdu, bloquer, bloque, activer, agence, rembourser, remboursez, échéance, facture, factures, mot de passe, distributeur, guichet, identité, vérification, impôts, points, paie, paye, envoie, conseiller`,
    world: `météo, temps, pluie, pleuvoir, réunion, réunions, rendez vous, calendrier, agenda, alarme, réveil, minuteur, rappelle moi, chanson, musique, film, recette, calories, itinéraire, rue, trafic, kilomètres, km, mètres, litres, degrés, kilos, plus, moins, fois, divisé, racine, calcule, traduis, signifie, veut dire,
      nouvelles, blague, capitale, président, heure, date, anniversaire, mail, message, messages, téléphone, appeler, vol, vols, hôtel, réserver, réservation, restaurant, taxi, pile ou face, dé, huile, pneu, batterie, lumière, vacances, liste de courses, médecin, dentiste, match, équipe, histoire, monde, guerre, distance, près, heures, minutes, ans, enfants, chien, chats, pages, amis`,
    order:
      'réserve, commande moi, appelle, rappelle moi, réveille moi, joue, mets de la musique, envoie, vire, transfère, paie, paye ma, paye mon, traduis, convertis, calcule, lance, chante, lis, écris, ouvre, achète moi, trouve moi, planifie, programme, bloque, active, ferme, allume, éteins, raconte',
    you: 'tu, toi, te, ton, ta, tes, vous, votre, robot, bot, humain, assistant, es, peux, sais',
    my: 'mon, ma, mes, je, j, moi, me, m, nous, notre, nos, on',
    want: 'veux, voudrais, aimerais, souhaite, besoin, s il te plaît, s il vous plaît, stp, svp, peux tu, pouvez vous, pourrais tu, puis je, il faut, j ai envie, aide moi à',
    not: 'ne, pas, n, jamais, plus, sans, rien, toujours pas, aucun',
    future:
      'demain, vais, allons, prochain, prochaine, plus tard, bientôt, ensuite, sera, achèterai, paierai, dans, pense, réfléchis, envisage, prévois, peut être, pourrais, coûterait, dois, faut, si, j hésite, j ai vu, compte acheter',
    filler:
      'le, la, les, l, un, une, des, de, du, d, à, au, aux, en, dans, pour, par, sur, avec, et, ou, ce, cette, ça, c, est, était, y, il, se, s, qui, environ, à peu près, très, chez, ai, a, mon, ma, mes, j, je',
  },
  examples: {
    record: `
déjeuner 12
café 3,50
12 déjeuner
12
20 €
taxi 9 [hier]
loyer 900
essence 45
électricité 60
internet 30 €
pain 1,20
courses 82,40
pharmacie 13
cinéma 11 €
coiffeur 25
cadeau pour maman 40
j'ai dépensé 20 en nourriture
j'ai dépensé 45 € au supermarché
j'ai dépensé 15 euros pour le taxi [hier]
j'ai payé 80 d'électricité
j'ai payé 900 de loyer
j'ai payé 15 pour le taxi
j'ai payé le resto 32 €
j'ai acheté des chaussures à 75 €
j'ai acheté un livre 14
j'ai acheté du pain 2
j'ai pris un café 3
j'ai fait le plein 60
j'ai donné 10 à un ami
j'ai prêté 50 à paul
on a payé 90 pour le dîner
nous avons dépensé 120 au marché
dépensé 20 en café
dépense 30 restaurant
dépense de 25 € taxi
dépense: 30 dîner
payé 15 pour le bus
payé 40 € d'essence
paiement loyer 700
acheté du lait 1,50
achat livre 18
ça m'a coûté 12
l'hôtel a coûté 240
le dîner était à 35
réglé la facture 45
20 pour le café
12 euros pour le déjeuner
30 euros de bus
50 courses
250 uber
hier j'ai dépensé 30 au bar
[hier] dîner 34
[lundi] taxi 17
aujourd'hui 60 de vêtements
café 3, taxi 9
petit déj 5, déjeuner 12 et dîner 20
2 bières 9
#3 cafés 8
ajoute 20 de taxi
ajoute une dépense de 25 pour le transport
note 15 café
note 30 pour le repas
enregistre 40 de courses
mets 12 pour le déjeuner
je veux noter 45 d'essence
peux tu ajouter 20 pour le taxi
stp note 12 de pain
croquettes 38
vétérinaire 85
netflix 15,99
abonnement salle 30
assurance voiture 420
cantine 60
crèche 300
dentiste 150
timbre 5
boulanger 3,80
tabac 11
loto 5
resto avec anne 24 par carte
café 4 en espèces
+500
+2000 salaire
-15 taxi
salaire 2400
salaire reçu 2500 [aujourd'hui]
reçu 300 d'un client
reçu 50 de maman
j'ai reçu mon salaire 2100
j'ai reçu 200 €
j'ai touché 1800
j'ai gagné 80 en cours particuliers
j'ai encaissé 400
on m'a remboursé 25
paul m'a remboursé 40
prime 500
revenu 1200
revenu: 400 freelance
vendu mon vélo 150
remboursement 25 amazon
remboursement sécu 18
bourse 400
allocations 300
pourboires 35
déjeuner
café
taxi
courses
essence
j'ai acheté un café
j'ai acheté du pain
payé le taxi
oublié de noter le repas 12
aussi 5 pour l'eau
et 8 pour le taxi
café pour la réunion 18
pizza pour la réunion 60
jus 3 et gâteau 4
bonbons 2, soda 3
abonnement musique 10`,
    spending: `
combien j'ai dépensé
combien j'ai dépensé {ce mois-ci}
combien ai-je dépensé {la semaine dernière}
combien ai je dépensé en nourriture
j'ai dépensé combien {ce mois}
j'ai dépensé combien en taxi
combien on a dépensé {en mars}
combien d'argent j'ai dépensé au restaurant
combien est parti en courses {le mois dernier}
combien j'ai payé d'électricité {cette année}
combien m'a coûté la voiture {cette année}
combien je dépense en transport
combien je dépense par mois
combien {ce mois-ci}?
combien en café {cette semaine}
combien en bière
combien en bière {ce mois-ci}
combien en vin {la semaine dernière}
combien en vacances
combien pour les vacances {cette année}
combien en cadeaux
combien en livres {le mois dernier}
combien en vêtements
combien en zumba
combien pour les enfants
combien pour le chien {le mois dernier}
combien jusqu'ici
combien jusqu'à présent {ce mois-ci}
combien {en mars}
combien je dépense le lundi
qu'est ce que j'ai dépensé {hier}
dans quoi je dépense le plus
où est ce que je dépense le plus
où va mon argent
où passe mon argent
quelle est ma plus grosse dépense
quelles sont mes plus grosses dépenses
quelles sont mes dépenses {du mois}
quelle catégorie me coûte le plus
est ce que j'ai dépensé plus que {le mois dernier}
est ce que je dépense trop en sorties
ai je trop dépensé {ce mois-ci}
dépenses {du mois}
dépenses {d'aujourd'hui}
dépenses en nourriture
dépenses {de janvier}
mes dépenses
mes dépenses {de la semaine}
mes dépenses en transport
total {aujourd'hui}
total {du mois}
total des dépenses
total taxi {cette année}
et {le mois dernier}?
et pour la nourriture?
dis moi combien j'ai dépensé
je veux savoir combien j'ai dépensé en livres
j'aimerais savoir ce que j'ai dépensé {ce mois}
peux tu me dire combien j'ai dépensé
compare {ce mois} avec {le mois dernier}
compare {janvier} et {février}
dépense moyenne par jour
où j'en suis {ce mois-ci}`,
    income: `
combien j'ai gagné
combien j'ai gagné {ce mois-ci}
combien ai-je gagné {cette année}
combien je gagne
combien j'ai touché {en mars}
combien j'ai reçu {le mois dernier}
combien est rentré {ce mois}
mes revenus
mes revenus {du mois}
revenus {de l'année}
revenus {ce mois-ci}
quels sont mes revenus
quel est mon salaire
montre mes revenus
affiche les revenus
liste des revenus
total des revenus
dis moi combien j'ai gagné
d'où viennent mes revenus
est ce que mon salaire est arrivé`,
    balance: `
solde
mon solde
quel est mon solde
affiche le solde
voir mon solde
donne moi mon solde
combien il me reste
combien me reste-t-il
il me reste combien
combien il reste {ce mois-ci}
combien j'ai d'argent
j'ai combien d'argent
combien j'ai sur mon compte
combien y a-t-il sur mon compte
qu'est ce qu'il me reste
combien je dois
combien j'ai économisé {ce mois}
combien j'ai mis de côté
revenus moins dépenses
revenus vs dépenses
est ce que je suis dans le rouge
ai je assez d'argent
argent restant
argent disponible`,
    list: `
liste
liste des dépenses
liste mes dépenses
mes transactions
mes achats
mes opérations
transactions {du mois}
opérations [d'hier]
historique
historique des dépenses
montre mes dépenses
montre moi mes achats {de la semaine}
montre les dernières dépenses
montre moi les dernières transactions
affiche mes dépenses
affiche les #5 dernières
affiche toutes les dépenses de taxi
voir mes dépenses
voir l'historique
je veux voir mes dépenses
je voudrais voir les opérations {de mars}
donne moi la liste des achats
donne moi mes dernières dépenses
cherche taxi
cherche les paiements netflix
trouve la dépense de l'hôtel
dernières dépenses
dernières opérations
qu'est ce que j'ai acheté [hier]
j'ai acheté quoi {cette semaine}
quelle est ma dernière dépense
quel est mon dernier achat
quand ai-je acheté les chaussures
est ce que j'ai payé le loyer
toutes mes dépenses
toutes les dépenses de santé
achats de plus de 100`,
    report: `
rapport
rapport {du mois}
rapport sur les courses
rapport restaurants {du mois}
rapport transport
compare courses et transport
compare courses avec restaurants {du mois}
rapport mensuel
donne moi un rapport
fais un rapport
je veux un rapport {de l'année}
résumé
résumé {du mois}
résumé de mes dépenses
fais moi un résumé
bilan
bilan {du mois}
bilan de la semaine
récapitulatif
récap {de mars}
graphique
montre un graphique
fais un graphique de mes dépenses
camembert {du mois}
statistiques
mes statistiques
stats {du mois}
analyse
analyse mes dépenses
répartition
répartition par catégorie
dépenses par catégorie
par catégorie
dépenses par mois
tendances
top des catégories
vue d'ensemble`,
    'set-limit': `
pas plus de 2000 au total
limite 500 nourriture
limite de 300 pour les restaurants
mets une limite de 500 pour les courses
mets un plafond de 100 pour le taxi
mets un budget de 1000
fixe une limite à 200 pour les vêtements
fixe mon budget à 1500
fixer un budget
définis un budget mensuel de 2000
définir une limite
crée un budget de 400 pour les courses
crée une limite
budget 1000
budget courses 300
budget nourriture 300 par mois
budget mensuel 1500
budget de 200 pour les cadeaux
mon budget est de 2000
mon budget courses est de 300
plafond 500 sorties
limite mensuelle 1200
je veux dépenser au maximum 300 en nourriture
je veux limiter mes sorties à 200
je veux fixer une limite
je voudrais un budget de 400
je ne veux pas dépenser plus de 500 en vêtements
je ne veux pas dépasser 1000 {ce mois-ci}
pas plus de 60 en café
pas plus de 300 par mois au restaurant
maximum 200 restaurants
max 50 par semaine
au maximum 100 pour les jeux
limite le café à 30
limite mes dépenses à 1000
augmente la limite courses à 500
augmente mon budget à 1800
baisse la limite vêtements à 80
réduis le budget à 900
change la limite à 700
change mon budget à 1600
préviens moi si je dépense plus de 500
préviens moi quand je dépasse 300 en nourriture
nouveau budget 1400`,
    'limit-status': `
combien reste-t-il pour la nourriture
combien il me reste pour les courses
limites
mes limites
budget
mon budget
mes budgets
montre mes limites
affiche mon budget
voir mes budgets
quelles sont mes limites
quel est mon budget
quel est mon budget nourriture
quelle est ma limite
ai-je une limite
ai-je un budget pour les vêtements
combien il reste de mon budget
combien me reste-t-il dans le budget courses
que reste-t-il de mon budget
combien je peux encore dépenser
combien puis je encore dépenser {aujourd'hui}
combien puis-je dépenser {cette semaine}
où en est mon budget
où en sont mes limites
ai-je dépassé mon budget
est ce que j'ai dépassé la limite
suis je dans le budget
est ce que je respecte mon budget
budget restant
reste du budget`,
    undo: `
annule ça
annule le dernier
annule la dernière dépense
annule la dernière opération
annule ce que tu viens de faire
annule la dernière saisie
peux tu annuler la dernière
je veux annuler la dernière dépense
s'il te plaît annule ça
reviens en arrière
retour en arrière
défais ça
défaire
oups, annule ça
non, annule la dernière
c'était une erreur, annule
c'était une erreur
c'était par erreur
je l'ai ajouté par erreur
ne l'enregistre pas`,
    redo: `
rétablis
rétablis ça
rétablir
rétablis la dernière dépense
refais
refaire
restaure ça
restaure la dernière
restaure ce que j'ai supprimé
remets la
remets ça
remets la dépense supprimée
récupère ce que j'ai effacé
je veux la récupérer`,
    edit: `
non, 15
non, c'était 15
non, 15 pas 12
non, c'est du transport
non, c'était pour la nourriture
c'était du transport, pas de la nourriture
c'était [hier]
c'était [lundi]
c'était 15
c'était 20 pas 30
c'était de la nourriture
ça devrait être 20
mets 15
mets le à 15
mets 20 au lieu de 12
mets le en transport
mets le [hier]
change le à 15
change le en nourriture
change le montant à 30
change la date
change la date à [hier]
change la catégorie
change la catégorie en transport
change la dernière dépense à 25
change le déjeuner à 14
corrige
corrige ça
corrige à 15
corrige le montant: 18
corrige la dernière dépense
correction: 15
modifie la dernière dépense
modifie le dernier à 40
modifie le montant à 22
modifier
modifier la catégorie
édite la dernière
remplace 12 par 15
déplace le dans santé
déplace la dernière dans courses
renomme la dernière en dîner
passe le en transport
note le comme revenu
je voulais dire 15
je voulais dire 150
je voulais dire transport
pardon, 15
désolé, c'était 20
oups, 15
erreur, c'était 15
erreur de montant, 15
je me suis trompé, c'était 15
je me suis trompé de catégorie
mauvais montant
mauvaise catégorie, c'est du transport
mauvaise date, c'était [hier]
la date est fausse
le montant est faux, 30
en fait 15
en fait c'était [hier]
en fait 20 et pas 12
pas 12 mais 15
15 pas 12
15 au lieu de 12
pas nourriture, transport
ce n'était pas de la nourriture
c'était en dollars, pas en euros
c'était un revenu, pas une dépense`,
    delete: `
supprime
supprime ça
supprime le
supprime le dernier
supprime la dernière dépense
supprime la dernière transaction
supprime le déjeuner
supprime le taxi [d'hier]
supprime la dépense de 12
supprime la limite
supprime mon budget
supprime l'objectif
supprime mon compte
supprime toutes mes données
supprimer
supprimer la dernière
efface
efface ça
efface la dernière
efface le dernier achat
efface tout
enlève ça
enlève la dernière dépense
enlève la limite nourriture
retire la dernière dépense
retire ça
s'il te plaît supprime la dernière
peux tu supprimer la dernière
je veux supprimer une dépense
je veux effacer le dernier
c'est un doublon, supprime le`,
    recurring: `
quelles sont mes charges fixes
mes charges fixes
charges fixes
combien de frais fixes
mes frais fixes
combien coûtent mes abonnements par mois
électricité tous les mois, montant variable
électricité chaque mois, le montant varie
gym 30 toutes les #2 semaines {jusqu'en juin}
gym 30 toutes les deux semaines
café 3 chaque jour ouvré
ménage 40 tous les lundis et jeudis
assurance 90 chaque trimestre
loyer 900 chaque mois [le 1er]
mes paiements récurrents
mes prélèvements
loyer 900 tous les mois
loyer 900 chaque mois
loyer 900 le 1er de chaque mois
tous les mois 50 de salle de sport
tous les mois je paie 900 de loyer
chaque mois 30 pour le téléphone
chaque semaine 40 de courses
chaque vendredi 20 ménage
chaque jour 3 de café
tous les lundis 15 piscine
netflix 15 par mois
netflix 15 tous les mois
abonnement 10 par mois
abonnement 10 mensuel
internet 30 mensuel
salaire 2400 tous les mois
salaire 2400 le 28 de chaque mois
je paie 60 d'internet chaque mois
je touche 2000 tous les mois
dépense récurrente 20
ajoute une dépense récurrente de 20
ajoute loyer 900 chaque mois
répète ça tous les mois
répète chaque semaine
que ça se répète chaque mois
rends le mensuel
assurance 300 par an
assurance 40 tous les 5 du mois
mes dépenses récurrentes
mes abonnements
quels abonnements ai-je
montre mes abonnements`,
    goal: `
supprime l'objectif vélo
supprime mon objectif voiture
où en est mon objectif vélo
économiser 500 pour un vélo {d'ici juin}
où en est mon objectif voyage
mets 50 de côté pour le vélo
retire 20 de l'objectif voyage
supprime l'objectif voyage
économiser 200 pour le voyage
économiser 1000 pour un ordinateur
économise 50 pour le vélo
je veux économiser 500
je veux économiser 2000 pour les vacances
je veux économiser 100 par mois
je veux épargner pour une maison
je veux mettre 100 de côté
j'économise pour une voiture
objectif 1000 voyage
objectif: 500 vélo
nouvel objectif
crée un objectif
crée un objectif de 1000
fixe un objectif d'épargne de 500
mon objectif est 3000
mets 50 de côté pour le voyage
mis 100 de côté pour noël
mettre de côté 20
ajoute 50 à l'objectif voyage
mes objectifs
montre mes objectifs
où en est mon objectif
combien me manque-t-il pour l'objectif`,
    export: `
exporte taxi en json
exporte café vers excel
exporte les courses en csv
télécharge les taxis en csv
exporter
exporte mes données
exporte mes dépenses
exporter en excel
exporter en csv
export {du mois}
télécharger mes données
télécharge mes dépenses
je veux exporter mes dépenses
je veux un fichier excel
envoie moi un csv
donne moi un fichier avec mes dépenses
faire une sauvegarde
puis-je télécharger mes opérations?`,
    import: `
importer
importe un csv
importer des dépenses
importer depuis excel
importer un relevé bancaire
je veux importer mes données
je veux envoyer un fichier csv
charger un relevé
comment importer mes données
migrer depuis une autre appli`,
    settings: `
paramètres
réglages
préférences
changer de devise
change ma devise en dollars
change la devise
ma devise est l'euro
ma devise est le dollar
ma devise: francs
changer de langue
change la langue en anglais
ma langue est le français
change mon fuseau horaire
mon fuseau horaire est paris
j'utilise des euros
utilise les euros
mets la devise en euros
mets la langue en français
je suis à paris
je suis à montréal maintenant
j'habite à lyon
je vis à bruxelles
j'ai déménagé à genève
parle français
parlons anglais
parlons espagnol
parle anglais
parle moi en français
réponds en anglais
en français s'il te plaît
français
je veux parler français
désactive les notifications
active le résumé quotidien
active les rappels
coupe les alertes
ne m'écris pas la nuit
envoie moi un résumé chaque lundi
rappelle moi de noter mes dépenses chaque soir
ajoute la catégorie animaux
crée une catégorie bébé
nouvelle catégorie: jardin
renomme la catégorie nourriture
mes catégories`,
    link: `
lier
lier mon compte
lie telegram
connecte telegram
connecter teams
connecte mon autre compte
je veux lier mes comptes
relie mes comptes
j'ai déjà un compte, lie le
comment connecter telegram
dissocie telegram
mon code est #482913`,
    register: `
inscription
inscris moi
je veux m'inscrire
m'inscrire
créer un compte
crée un compte
crée moi un compte
je veux créer un compte
il me faut un compte
nouveau compte
comment m'inscrire
me connecter
je veux me connecter
connexion`,
    help: `
aide
aide moi
à l'aide
j'ai besoin d'aide
que peux tu faire
que sais tu faire
qu'est ce que tu sais faire
qu'est-ce que tu peux faire
que fais tu
tu sers à quoi
à quoi sers tu
comment ça marche
comment tu fonctionnes
comment t'utiliser
comment ajouter une dépense
comment noter un revenu
comment mettre une limite
comment supprimer une dépense
comment changer la devise
comment voir mes dépenses
commandes
menu
mode d'emploi
guide
tutoriel
exemples
donne moi un exemple
je ne comprends pas comment ça marche
commencer
c'est quoi ce bot
que puis je te demander`,
    cancel: `
annuler
annule
stop
arrête
laisse tomber
oublie
oublie ça
tant pis
laisse
rien
quitter
sortir
non
non merci
nan
pas maintenant
pas la peine
ne fais pas ça
j'ai changé d'avis
passer
retour
ça suffit`,
    confirm: `
oui
oui s'il te plaît
oui, vas y
oui, supprime
ouais
ok
okay
d'accord
bien sûr
exact
exactement
c'est exact
correct
c'est ça
c'est bon
je confirme
confirmer
vas-y
fais le
parfait
ça marche
entendu
absolument`,
    smalltalk: `
bonjour
bonjour!
salut
salut, ça va?
coucou
bonsoir
bonne nuit
ça va
ça va?
comment ça va
comment vas-tu
quoi de neuf
enchanté
merci
merci!
merci bien
un grand merci
ok merci
merci pour ton aide
je te remercie
super
génial
excellent
bravo
cool
top
bien joué
mdr
haha
au revoir
à bientôt
à plus
à demain
bonne journée
c'est tout
qui es-tu
comment tu t'appelles
tu es un robot?
es-tu humain
quel âge as-tu
je m'appelle paul
appelle moi max
je m'ennuie
je suis fatigué
je ne sais pas
je ne suis pas sûr
peut-être
je vois
je comprends
quoi
qu'as tu dit
répète s'il te plaît
joyeux noël
bonne année
tout va bien
tout va bien?
vous allez bien?`,
    advice: `
comment économiser
comment puis-je économiser
comment économiser de l'argent
comment dépenser moins
comment réduire mes dépenses
comment dépenser moins en courses
donne moi des conseils
donne moi un conseil
conseils
des conseils pour économiser
astuces pour économiser
que me conseilles-tu
que me recommandes tu
où puis-je économiser
où réduire mes dépenses
devrais-je investir
devrais je acheter une voiture
dois-je investir
est ce une bonne idée d'investir
est-ce que ça vaut le coup d'acheter
puis-je me permettre un voyage
puis je dépenser 300 en chaussures
ai-je les moyens d'acheter une voiture
je veux dépenser moins
je veux économiser plus
aide moi à économiser
combien devrais-je épargner
comment sortir des dettes`,
    unknown: `
je pense acheter une moto à 3000
j'envisage un canapé à 900
je compte dépenser 200 en cadeaux
une nouvelle cuisine coûterait 8000
j'ai vu un sac à 60
je dois encore payer 90 au dentiste
si j'achète un téléphone à 700 il me reste quoi
je voudrais acheter des bottes à 80
j'ai 2 réunions aujourd'hui
j'ai 3 enfants
j'ai 2 chats
j'ai 30 ans
j'ai couru 5 km
j'ai dormi 7 heures
200 mètres
20 degrés
123abc
la réunion est à 3
dentiste à #5
vol à 7
mets une alarme à 7
réveille moi à 6
mets un minuteur de 10 minutes
rappelle moi d'appeler maman
rappelle moi de payer l'électricité demain
rappelle moi d'acheter du lait
ajoute du lait à la liste de courses
ajoute un rendez-vous à mon agenda
quelles réunions ai-je aujourd'hui
réserve une table pour 4
réserve un hôtel à rome
trouve un vol pour londres
commande un taxi
commande moi une pizza
appelle maman
envoie un message à julie
mets de la musique
quel temps fait-il
va-t-il pleuvoir demain
quelle heure est-il
quel jour on est
comment aller au 24 rue des lilas
combien font 12 plus 5
combien font 20 fois 3
combien de calories dans une pomme
combien de kilomètres jusqu'à lyon
convertis 20 dollars en euros
combien font 100 dollars en euros
quel est le taux de change
cours du dollar
capitale de l'italie
qui a gagné le match
raconte une blague
traduis chien en anglais
que veut dire frugal
combien coûte un iphone
quel est le prix d'un billet pour rome
paie ma facture d'électricité
paye le loyer
je veux payer ma carte
vire 500 à jean
transfère 100 sur mon livret
envoie 20 à anne
je veux envoyer de l'argent à ma soeur
pourquoi m'a-t-on prélevé 1
pourquoi j'ai été débité de 5
pourquoi j'ai été débité deux fois
c'est quoi ces frais de 10
il y a un débit de 20 que je ne reconnais pas
ma carte a été refusée
mon paiement a été refusé
ma carte ne marche pas
j'ai perdu ma carte
on m'a volé ma carte
bloque ma carte
le distributeur ne m'a pas donné l'argent
où est mon remboursement
je veux être remboursé de 50
mon virement de 300 n'est pas arrivé
augmenter mon plafond de carte bancaire
quel est le plafond de ma carte
quel est le taux d'intérêt
je veux un prêt de 5000
quand dois-je payer ma facture
quand suis-je payé
votre code est 123456
code de vérification 4821
j'ai oublié mon mot de passe
change mon code pin
je veux parler à un conseiller
fermer mon compte bancaire
nous dépensons peu
les gens dépensent trop
tout est cher
l'argent est important
demain j'achèterai des chaussures
je vais payer 50 demain
j'ai acheté quelque chose mais je ne sais plus le prix
je ne me souviens pas du prix
je veux acheter une maison
j'ai faim
il fait froid
j'aime la pizza
mon chien est malade
azerty
???
j'ai une question
une question
est-ce sécurisé
qui voit mes données
mets le réveil à 7
mets l'alarme à 8h
mets mon réveil pour 6
mets le minuteur sur 5 minutes
ma fille a 8 ans
mon fils fête ses 5 ans
mon père a eu 60 ans
nous sommes 6 personnes
il y avait 40 personnes
j'ai attendu 2 heures
il reste 15 minutes
on a gagné 3 à 1
il fait 25 degrés
ma pointure est 42
j'habite au numéro 7
j'ai perdu 3 kilos
le distributeur m'a donné seulement 20
je n'ai pas d'argent
combien de temps reste-t-il
combien pèse un éléphant
combien gagne un médecin
résumé du film
qu'est ce qu'on mange`,
  },
  weights: intentWeights,
};
