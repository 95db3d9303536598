import type { Said } from '../../sentences';
import type { CATEGORIES } from '../../sentences/categories';

export const categories: Said<typeof CATEGORIES> = {
  'category.list': '🗂️ Le tue categorie:',
  'category.line': '{place, select, below {   ◦ } other {• }}{name}{place, select, hidden { (nascosta)} other {}}',
  'category.how':
    'Per cambiarle: «nuova categoria Bar sotto Svago», «rinomina la categoria Svago in Tempo libero», «unisci Bar a Svago», «nascondi la categoria Regali».',
  'category.made': '🗂️ Nuova categoria: {name}{under, select, none {} other { (sotto {parent})}}.',
  'category.there': 'La categoria {name} c’è già, quindi non ho cambiato niente.',
  'category.none': 'Non conosco la categoria «{what}», quindi non ho cambiato niente. «le mie categorie» le elenca.',
  'category.renamed': '✏️ {old} ora si chiama {name}.',
  'category.merged': '🔀 {name} ora conta come {into}, anche per le voci già segnate.',
  'category.same': 'Sono già la stessa: {name}.',
  'category.needed': '{name} serve sempre, quindi resta com’è.',
  'category.hidden': '🙈 {name} non viene più proposta né scelta. Quello che c’è resta e conta.',
  'category.unhidden': '👀 {name} viene di nuovo proposta e scelta.',
  'category.too-much':
    'È troppo: un nome ha al massimo {length} lettere e ci possono essere {most} categorie tue. Non ho cambiato niente.',
  'category.back': '↩️ Le categorie sono come prima.',
  'category.with': '• di cui {category}: {amounts}',
};
