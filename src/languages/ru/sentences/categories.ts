import type { Said } from '../../sentences';
import type { CATEGORIES } from '../../sentences/categories';

export const categories: Said<typeof CATEGORIES> = {
  'category.list': '🗂️ Твои категории:',
  'category.line': '{place, select, below {   ◦ } other {• }}{name}{place, select, hidden { (скрыта)} other {}}',
  'category.how':
    'Изменить: «новая категория Бары внутри Еда», «переименуй категорию Еда в Питание», «объедини Бары с Еда», «скрой категорию Подарки».',
  'category.made': '🗂️ Новая категория: {name}{under, select, none {} other { (внутри {parent})}}.',
  'category.there': 'Категория {name} уже есть, ничего не изменено.',
  'category.none': 'Категории «{what}» я не знаю, ничего не изменено. «мои категории» покажет список.',
  'category.renamed': '✏️ {old} теперь называется {name}.',
  'category.merged': '🔀 {name} теперь считается как {into}, вместе с прежними записями.',
  'category.same': 'Это уже одна и та же категория: {name}.',
  'category.needed': 'Без категории {name} нельзя, она остаётся как есть.',
  'category.hidden': '🙈 {name} больше не предлагается и не выбирается. Записи в ней остаются и считаются.',
  'category.unhidden': '👀 {name} снова предлагается и выбирается.',
  'category.too-much':
    'Это слишком: в названии не больше {length} знаков, а своих категорий может быть {most}. Ничего не изменено.',
  'category.back': '↩️ Категории снова такие, как были.',
  'category.with': '• из них {category}: {amounts}',
};
