import type { Said } from '../../sentences';
import type { CATEGORIES } from '../../sentences/categories';

export const categories: Said<typeof CATEGORIES> = {
  'category.list': '🗂️ Tes catégories :',
  'category.line': '{place, select, below {   ◦ } other {• }}{name}{place, select, hidden { (masquée)} other {}}',
  'category.how':
    'Pour les changer : « nouvelle catégorie Bars sous Courses », « renomme la catégorie Courses en Alimentation », « fusionne Bars avec Courses », « masque la catégorie Cadeaux ».',
  'category.made': '🗂️ Nouvelle catégorie : {name}{under, select, none {} other { (sous {parent})}}.',
  'category.there': 'La catégorie {name} existe déjà, rien n’a été changé.',
  'category.none': 'Je ne connais pas de catégorie « {what} », rien n’a été changé. « mes catégories » les énumère.',
  'category.renamed': '✏️ {old} s’appelle désormais {name}.',
  'category.merged': '🔀 {name} compte désormais comme {into}, y compris ce qui est déjà noté.',
  'category.same': 'C’est déjà une seule et même catégorie : {name}.',
  'category.needed': '{name} est indispensable et reste donc comme elle est.',
  'category.hidden': '🙈 {name} n’est plus proposée ni choisie. Ce qui y est noté reste et compte.',
  'category.unhidden': '👀 {name} est de nouveau proposée et choisie.',
  'category.too-much':
    'C’est trop : un nom a au plus {length} lettres, et il peut y avoir {most} catégories à toi. Rien n’a été changé.',
  'category.back': '↩️ Les catégories sont comme avant.',
  'category.with': '• dont {category} : {amounts}',
};
