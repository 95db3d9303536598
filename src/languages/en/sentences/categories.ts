import type { Said } from '../../sentences';
import type { CATEGORIES } from '../../sentences/categories';

export const categories: Said<typeof CATEGORIES> = {
  'category.list': '🗂️ Your categories:',
  'category.line': '{place, select, below {   ◦ } other {• }}{name}{place, select, hidden { (hidden)} other {}}',
  'category.how':
    'To change them: “new category Bars under Food”, “rename category Food to Eating”, “merge Bars into Food”, “hide category Gifts”.',
  'category.made': '🗂️ New category: {name}{under, select, none {} other { (under {parent})}}.',
  'category.there': 'There is a category {name} already, so nothing was changed.',
  'category.none': 'I know no category “{what}”, so nothing was changed. “categories” lists them.',
  'category.renamed': '✏️ {old} is called {name} from now on.',
  'category.merged': '🔀 {name} counts as {into} from now on, with all that was recorded before.',
  'category.same': 'That is one and the same already: {name}.',
  'category.needed': '{name} is needed, so it stays as it is.',
  'category.hidden': '🙈 {name} is no longer offered or chosen. What is recorded there stays and counts.',
  'category.unhidden': '👀 {name} is offered and chosen again.',
  'category.too-much':
    'That is too much: a name has at most {length} letters, and there can be {most} categories of your own. Nothing was changed.',
  'category.back': '↩️ The categories are as they were.',
  'category.with': '• of which {category}: {amounts}',
};
