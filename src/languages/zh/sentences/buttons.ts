import type { Said } from '../../sentences';
import type { BUTTONS } from '../../sentences/buttons';

export const buttons: Said<typeof BUTTONS> = {
  'button.undo': '撤销',
  'button.redo': '恢复',
  'button.set-back': '改回去',
  'button.save': '保存',
  'button.report': '报表',
  'button.cancel': '取消',
  'button.other': '其他',
  'button.entry': '{what} {amount}',
  'button.edit': '修改',
  'button.delete': '删除',
  'button.category': '类别',
  'button.more': '更多',
  'button.yes': '是',
  'button.no': '否',
  'button.compare': '对比',
  'button.why': '为什么？',
  'button.biggest': '最大的',
  'button.by-day': '按天',
  'button.year': '按月',
  'button.flow': '收支',
};
