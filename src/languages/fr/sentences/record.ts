import type { Said } from '../../sentences';
import type { RECORD } from '../../sentences/record';

export const record: Said<typeof RECORD> = {
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
  'refused.same-wallet':
    '{what} part d’un portefeuille vers le même, je n’ai donc rien noté. Nommes-en deux, comme « transféré 50 des espèces vers l’épargne ».',
  'refused.too-many': 'Plus de {most} opérations en un message : je n’ai rien noté. Envoie-les en plusieurs fois.',
};
