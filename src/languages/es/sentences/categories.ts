import type { Said } from '../../sentences';
import type { CATEGORIES } from '../../sentences/categories';

export const categories: Said<typeof CATEGORIES> = {
  'category.list': '🗂️ Tus categorías:',
  'category.line': '{place, select, below {   ◦ } other {• }}{name}{place, select, hidden { (oculta)} other {}}',
  'category.how':
    'Para cambiarlas: «nueva categoría Bares dentro de Comida», «renombra la categoría Comida a Comer», «junta Bares con Comida», «oculta la categoría Regalos».',
  'category.made': '🗂️ Nueva categoría: {name}{under, select, none {} other { (dentro de {parent})}}.',
  'category.there': 'Ya existe la categoría {name}, así que no cambié nada.',
  'category.none': 'No conozco la categoría «{what}», así que no cambié nada. «mis categorías» las enumera.',
  'category.renamed': '✏️ {old} se llama ahora {name}.',
  'category.merged': '🔀 {name} cuenta desde ahora como {into}, también lo ya anotado.',
  'category.same': 'Ya son la misma: {name}.',
  'category.needed': '{name} hace falta, así que se queda como está.',
  'category.hidden': '🙈 {name} ya no se ofrece ni se elige. Lo anotado ahí se queda y cuenta.',
  'category.unhidden': '👀 {name} se vuelve a ofrecer y elegir.',
  'category.too-much':
    'Es demasiado: un nombre tiene como mucho {length} letras y puede haber {most} categorías propias. No cambié nada.',
  'category.back': '↩️ Las categorías están como antes.',
  'category.with': '• de ello, {category}: {amounts}',
};
