import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: '食品杂货, 超市, 买菜',
    food: '餐饮, 吃饭, 饭馆',
    transport: '交通, 出行',
    housing: '住房, 房租',
    utilities: '水电网, 话费, 电费',
    health: '医疗, 健康, 看病',
    shopping: '购物, 衣服',
    entertainment: '娱乐',
    subscriptions: '订阅, 会员',
    travel: '旅行, 旅游',
    education: '教育, 学习',
    personal_care: '个人护理, 美容',
    kids: '孩子, 育儿',
    pets: '宠物',
    gifts: '礼物与捐赠, 礼物, 捐赠',
    insurance: '保险',
    loan: '贷款与债务, 贷款, 还款',
    fees: '手续费与税, 手续费, 税',
    transfer: '转账, 储蓄',
    income: '收入, 工资',
    other: '其他, 杂项',
  },
  also: [brands],
  head: 'last',
  payeeAfter: '在, 从',
  wallets: { cash: '现金', card: '刷卡, 银行卡, 信用卡' },
  fillers: '我, 花了, 买了, 付了, 了, 的, 块, 元',
  phrases: {
    groceries: '牛奶, 面包, 水果, 蔬菜',
    food: '午饭, 午餐, 晚饭, 晚餐, 早餐, 早饭, 咖啡, 奶茶',
    transport: '打车, 出租车, 地铁, 公交, 火车, 加油',
  },
};
