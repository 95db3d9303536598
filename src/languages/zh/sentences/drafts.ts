import type { Said } from '../../sentences';
import type { DRAFTS } from '../../sentences/drafts';

export const drafts: Said<typeof DRAFTS> = {
  'draft.did':
    '{did, select, read {🏦 {count, plural, other {从银行短信读到 # 笔}} · 尚未入账：} opened {📝 草稿 · 尚未入账：} changed {✏️ 草稿已修改 · 尚未入账：} back {📝 又回到草稿 · 尚未入账：} other {🗑️ 草稿已放弃：}}',
  'draft.line':
    '{mark, select, number {{number}. } more {   } other {• }}{money, select, missing {缺金额} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'draft.there': '♻️ {count, plural, other {之前已粘贴过，账里已有 # 笔：}}',
  'draft.alike': '♻️ 账里已有 {amount}（{day}）。如果是同一笔，请放弃这条草稿。',
  'draft.left': '{count, plural, other {# 条短信没有资金变动，已略过。}}',
  'draft.nothing': '这条银行短信没有资金变动，没有可记的内容。',
  'draft.kept': '📝 已存为草稿。发“草稿”可查看未完成的内容。',
  'draft.gone': '这条草稿已经确认或放弃了。发“草稿”可查看未完成的内容。',
  'draft.list': '📝 {count, plural, other {还有 # 条草稿没有入账：}}',
  'draft.none': '没有草稿：你说的都已入账。',
  'draft.unfiled': '🏷️ {count, plural, other {# 笔还没有分类：}}',
  'draft.which': '是哪一笔？请说出名称，例如“打车是11”。',
  'draft.too-many': '已经有 {most} 条草稿，所以没有保存。发“草稿”查看，请先确认或放弃一些。',
  'button.confirm': '确认',
};
