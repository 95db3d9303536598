import type { Said } from '../../sentences';
import type { ENTRIES } from '../../sentences/entries';

export const entries: Said<typeof ENTRIES> = {
  'edit.done': '✏️ 已修改：',
  'edit.what': '要改什么？可以写“改成15”、“是昨天”或“是交通”。',
  'entry.which': '你说的是哪一笔？',
  'entry.none': '没找到{what, select, none {这笔} other {“{whatText}”}}，所以什么都没改。“看最近10笔”会列出已有的。',
  'entry.hint': '要改就写“改成15”、“是昨天”或“是交通”。',
  'delete.done': '🗑️ {count, plural, other {已删除 # 笔}}：',
  'delete.ask': '删除{count, plural, other {这 # 笔}}吗？',
  'delete.kept': '什么都没删。',
  'delete.too-many': '那会超过 {most} 笔，所以没有删。请说出日期或类别，例如“删除昨天的全部”。',
  'list.title': '🔎 {what}：{count, plural, other {# 笔}}，{amounts}',
  'list.none': '🔎 {what}：没找到。',
  'list.line':
    '{number}. {type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}} · {day}',
  'list.page': '第 {from}–{to} 笔，共 {count} 笔。发编号可打开那一笔。',
  'list.end': '没有更多了。',
  'search.what':
    '{period, select, none {} other {{periodText}}}{category, select, none {} other {{categoryName}}}{words, select, none {} other {“{wordsText}”}}{tags, select, none {} other { {tagsText} }}{min, select, none {} other {{minAmount}以上}}{max, select, none {} other {{maxAmount}以下}}{type, select, expense {支出} income {收入} refund {退款} transfer {转账} other {记录}}',
};
