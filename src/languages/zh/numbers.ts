import type { NumberWords } from '../../understanding/numbers/words';

export const numbers: NumberWords = {
  counting: '零/〇 一/壹 二/两/兩/贰 三/叁 四/肆 五/伍 六/陆 七/柒 八/捌 九/玖',
  values: { 20: '廿' },
  inner: { 1: '十|拾', 2: '百|佰', 3: '千|仟' },
  scales: { 4: '万|萬', 8: '亿|億', 12: '兆' },
  and: '零|〇',
  tails: true,
  point: '点|點',
};
