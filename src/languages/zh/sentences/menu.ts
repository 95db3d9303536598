import type { Said } from '../../sentences';
import type { MENU } from '../../sentences/menu';

export const menu: Said<typeof MENU> = {
  'menu.report': '本月报告和图表',
  'menu.last': '最近的记录',
  'menu.undo': '撤销上一条消息',
  'menu.limits': '各项限额的剩余额度',
  'menu.goals': '各个目标的储蓄进度',
  'menu.export': '把记录导出为文件',
  'menu.link': '在其他聊天中使用同一账本',
  'menu.settings': '货币、时区、语言',
  'menu.help': '可以说些什么',
};
