import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: '请|我想|我要|可以',
  human: '人工|转人工|人工客服|找人工|真人|联系客服|找客服',
  notifications: '通知|我的通知|通知设置|提醒设置|查看通知',
  quiet: '{what}免打扰|{what}不要打扰|免打扰{what}|勿扰{what}|{what}勿扰|安静时间{what}',
  'quiet-off': '取消免打扰|关闭免打扰|不用免打扰|取消勿扰|关闭勿扰',
  'notify-on': '用{what}通知我|通过{what}通知我|在{what}上通知我|在{what}通知我|发通知到{what}',
  'notify-off':
    '不要用{what}通知我|不要通过{what}通知我|不要在{what}上通知我|不要在{what}通知我|别在{what}上通知我|别在{what}通知我|别用{what}通知我|关闭{what}通知',
};
