import type { Said } from '../../sentences';
import type { CHARTS } from '../../sentences/charts';

export const charts: Said<typeof CHARTS> = {
  'chart.title': '{period}支出',
  'chart.other': '其他',
  'chart.spent': '已花',
  'chart.spending': '支出',
  'chart.earned': '收入',
  'chart.saved': '结余',
  'chart.limit': '限额',
  'chart.nothing': '还没有支出',
  'chart-nothing': '{title}：没有记录。',
  'chart-doughnut': '{title}：共 {total}。{list}。',
  'chart-bars': '{title}：共 {total}，最多的是{peak}，{peakAmount}。',
  'chart-income': '{title}：收入 {earned}，支出 {spent}，结余 {saved}。',
  'chart-running': '{title}：目前 {total}。',
  'chart-running-limit': '{title}：目前 {total}，限额 {limit} 还剩 {left}。',
  'chart-running-over': '{title}：目前 {total}，超出限额 {limit} {left}。',
  'chart.compared': '{before}和{period}的支出',
  'chart-compared': '{title}：{was} 和 {now}。',
  'chart.flow': '{period}收支',
  'chart.weekdays': '{period}每周各天支出',
  'chart.running': '{period}目前支出',
  'chart.net': '{period}余额',
  'chart-net': '{title}：最后 {balance}。',
  'chart.one-currency': '{title}（仅 {currency}）',
};
