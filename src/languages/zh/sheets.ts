import type { SheetWords } from '../../understanding/sheet/words';

export const sheets: SheetWords = {
  csv: 'csv|csv文件|csv 文件',
  xlsx: 'xlsx|xls|excel|excel表格|表格|电子表格',
  json: 'json|备份',
  carry: '导出|下载|保存|发给我|给我|把|成|为|到|用|我的|账单|记录|数据|文件|格式|开支|支出|请|帮我|的',
  swap: '交换日和月|日和月对调|月在前|日在前|日期错了|日期不对',
  flip: '正负对调|正负反了|符号反了|反过来|正数是收入',
  twice: '也要这些|重复的也要|包括重复|重复也导入',
};
