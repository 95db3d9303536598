import type { Said } from '../../sentences';
import type { PERIODS } from '../../sentences/periods';

export const periods: Said<typeof PERIODS> = {
  'period.today': '今天',
  'period.yesterday': '昨天',
  'period.day': '{day}',
  'period.this-week': '这周',
  'period.last-week': '上周',
  'period.this-month': '这个月',
  'period.last-month': '上个月',
  'period.month': '{month}',
  'period.year': '{year}年',
  'period.range': '{from}至{to}',
  'period.same-days': '{period}到同一天',
  'period.of': '{period}在{category}上',
  'period.all-time': '总共',
};
