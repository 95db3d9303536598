import type { CommandWords } from '../../understanding/command/words';

export const commands: CommandWords = {
  polite: '请|我想|我要|可以',
  human: '人工|转人工|人工客服|找人工|真人|联系客服|找客服',
};
