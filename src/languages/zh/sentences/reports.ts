import type { Said } from '../../sentences';
import type { REPORTS } from '../../sentences/reports';

export const reports: Said<typeof REPORTS> = {
  'spending.total': '你{period}花了 {amounts}（{count, plural, other {# 笔}}）。',
  'spending.none': '{period}没有支出。',
  'spending.category': '你{period}在{category}上花了 {amounts}（{count, plural, other {# 笔}}）。',
  'income.total': '你{period}收入 {amounts}。',
  'income.none': '{period}没有记录收入。',
  'balance.total': '{period}：收入 {earned}，支出 {spent}，结余 {left}。',
  'report.title': '📊 {period}',
  'report.spent': '支出 {amounts}，共 {count, plural, other {# 笔}}。',
  'report.earned': '收入 {amounts}。',
  'report.line': '• {category}：{amounts}{share, select, none {} other {（{shareText}）}}',
  'report.none': '{period}没有记录。记一笔吧，例如“午饭 12”。',
  'spending.payee': '你{period}在{payee}花了 {amounts}（{count, plural, other {# 笔}}）。',
  'spending.tag': '你{period}在 #{tag} 上花了 {amounts}（{count, plural, other {# 笔}}）。',
  'spending.none-named': '{period}没有在{what}上花钱。',
  'spending.words': '你{period}在写有“{words}”的账目上花了 {amounts}（{count, plural, other {# 笔}}）。',
  'spending.no-words': '{period}没有写有“{words}”的账目。',
  'question.unknown': '我不认识“{name}”这个分类或时间，{period}也没有账目提到它。',
  'question.nearest': '你是说“{category}”吗？',
  'question.known': '你的分类有：{categories}。可以这样问：“上个月在{example}上花了多少？”；“我的分类”会列出全部。',
  'question.reversed': '结束日（{to}）早于开始日（{from}）。你是说{period}吗？',
  'report.no-such-day': '日历里没有这一天。请换一天再问。',
  'report.no-such-month': '一年只有十二个月，没有这个月。可以问“十月花了多少？”。',
};
