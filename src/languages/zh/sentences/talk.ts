import type { Said } from '../../sentences';
import type { TALK } from '../../sentences/talk';

export const talk: Said<typeof TALK> = {
  welcome:
    '你好！告诉我你花了什么，我来记账。\n试试：“午饭 12”、“昨天咖啡15，打车30，超市120”，或者问“这个月花了多少？”。',
  help: '直接写下花了或收到多少：\n• “午饭 12”、“昨天超市120”\n• 一次记几笔：“咖啡15，打车30”\n• 收入：“发工资8000”\n• 提问：“这个月花了多少？”、“上个月餐饮花了多少？”\n• “报表”显示本月和图表\n• “吃饭每月限额300”会及时提醒\n• 发来 CSV 文件即可导入；“导出十月为csv”给你一份\n• “草稿”显示未完成的内容\n• “撤销”收回上一条消息',
  smalltalk: '很高兴帮忙。告诉我你花了什么，或者问“这个月花了多少？”。',
  'not-understood': '没看懂。可以这样写：“午饭 12”或“昨天打车30”，也可以问“这个月花了多少？”。发“帮助”看我会做什么。',
  'answer-not-understood': '这不像是回答。你也可以写“取消”。',
  cancelled: '已取消，什么都没记。',
  'nothing-to-cancel': '没有可取消的。“撤销”会收回上一笔。',
  sorry: '抱歉，我这边出错了，没有再做别的。请再试一次。如果又出错，请把这个编号告诉管理员：{turn}',
  'sum-too-large':
    '这些金额加起来超出了我能精确计算的范围，所以不报总数。请问更短的时间，或查找位数过多的记录：“超过1000000的”。',
  'one-moment': '稍等，账本正在启动。你的消息不会丢。',
  empty: '消息是空的。写下花了什么，例如“午饭 12”。',
  'only-text': '我现在只能读文字。可以这样写：“午饭 12”。',
  'too-long': '一条消息太长了。每次最多发 4,000 个字符。',
  'button-stale': '这个按钮已经失效。直接写你想做的，或发“帮助”。',
  'which-intent': '不确定你的意思。要我做什么？',
  'intent.record': '记下来',
  'intent.spending': '说说花了多少',
  'intent.report': '看报表',
  'intent.undo': '收回上一笔',
  'intent.income': '说说收入多少',
  'intent.list': '列出记录',
  'intent.edit': '修改一笔',
  'intent.delete': '删除一笔',
  'intent.settings': '看设置',
  'intent.help': '看你会做什么',
};
