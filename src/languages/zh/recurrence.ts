import type { RecurrenceWords } from '../../understanding/recurrence/words';

export const recurrence: RecurrenceWords = {
  every: '每|每个|每個|每隔|每逢|逢',
  other: '两|隔',
  whole: {
    day: '每天|每日|天天',
    workday: '每个工作日|每個工作日|工作日每天|周一到周五|周一至周五',
    week: '每周|每星期|每礼拜|每週|每个星期|每個星期',
    fortnight: '每两周|每兩週|隔周|每半月',
    month: '每月|每个月|每個月|按月|月付',
    'two-months': '每两个月|每兩個月',
    quarter: '每季度|每季|按季',
    half: '每半年|半年一次',
    year: '每年|按年|年付',
  },
  per: {
    day: '一天',
    week: '一周',
    month: '一个月|一個月',
    year: '一年',
  },
  lastDay: '最后一天|最後一天|月底|月末',
  times: '次|期|回',
  varies: '金额不定|金額不定|金额不固定|金额变化|不固定|每次不同|金额每次不同|不一定',
  lead: '添加定期支出|新增定期支出|定期支出|定期收入|固定支出|固定收入|定期|固定|自动记|自動記|自动|自動|添加|新增|重复|重複|记|交|还|付|我|的|从|開始|开始|现在|是|发',
  that: '这笔|這筆|这个|這個',
};
