import type { Said } from '../../sentences';
import type { CATEGORIES } from '../../sentences/categories';

export const categories: Said<typeof CATEGORIES> = {
  'category.list': '🗂️ 你的分类：',
  'category.line': '{place, select, below {   ◦ } other {• }}{name}{place, select, hidden {（已隐藏）} other {}}',
  'category.how': '要修改：“在餐饮下新建分类酒吧”、“把分类餐饮改名为吃饭”、“把酒吧并入餐饮”、“隐藏分类礼物”。',
  'category.made': '🗂️ 新分类：{name}{under, select, none {} other {（属于{parent}）}}。',
  'category.there': '已经有分类{name}了，所以没有改动。',
  'category.none': '没有叫“{what}”的分类，所以没有改动。“我的分类”会列出全部。',
  'category.renamed': '✏️ {old}现在叫{name}。',
  'category.merged': '🔀 {name}从现在起算作{into}，以前的记录也一样。',
  'category.same': '它们本来就是同一个分类：{name}。',
  'category.needed': '{name}是必需的，所以保持不变。',
  'category.hidden': '🙈 {name}不再提供也不再选用；已记的保留并照常计算。',
  'category.unhidden': '👀 {name}重新启用。',
  'category.too-much': '太多了：名称最多{length}个字，自己的分类最多{most}个。没有改动。',
  'category.back': '↩️ 分类已恢复原样。',
  'category.with': '• 其中{category}：{amounts}',
};
