import type { Said } from '../../sentences';
import type { DRAFTS } from '../../sentences/drafts';

export const drafts: Said<typeof DRAFTS> = {
  'draft.did':
    '{did, select, read {🏦 {count, plural, one {Lu dans le message de ta banque} other {# opérations lues dans les messages de ta banque}} · Rien n’est encore noté :} opened {📝 Brouillon · Rien n’est encore noté :} changed {✏️ Brouillon modifié · Rien n’est encore noté :} back {📝 De nouveau en brouillon · Rien n’est encore noté :} other {🗑️ Brouillon abandonné :}}',
  'draft.line':
    '{mark, select, number {{number}. } more {   } other {• }}{money, select, missing {montant manquant} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'draft.there':
    '♻️ {count, plural, one {Déjà collé auparavant, et déjà noté :} other {# déjà collées auparavant, et déjà notées :}}',
  'draft.alike': '♻️ {amount} ({day}) est déjà noté. Si c’est la même opération, abandonne celle-ci.',
  'draft.left':
    '{count, plural, one {# message sans mouvement d’argent, laissé de côté.} other {# messages sans mouvement d’argent, laissés de côté.}}',
  'draft.nothing': 'Ce message de banque ne parle d’aucun mouvement d’argent : il n’y a rien à noter.',
  'draft.kept': '📝 Gardé en brouillon. « brouillons » montre ce qui n’est pas terminé.',
  'draft.gone': 'Ce brouillon a déjà été confirmé ou abandonné. « brouillons » montre ce qui n’est pas terminé.',
  'draft.list': '📝 {count, plural, one {# brouillon pas encore noté :} other {# brouillons pas encore notés :}}',
  'draft.none': 'Aucun brouillon : tout ce que tu m’as dit est noté.',
  'draft.unfiled': '🏷️ {count, plural, one {# opération sans catégorie :} other {# opérations sans catégorie :}}',
  'draft.which': 'Laquelle ? Nomme-la, par exemple « le taxi, c’était 11 ».',
  'draft.too-many':
    'Tu as déjà {most} brouillons, je n’ai donc rien gardé. « brouillons » les montre ; confirmes-en ou abandonnes-en d’abord.',
  'button.confirm': 'Confirmer',
};
