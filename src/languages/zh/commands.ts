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
  tokens:
    '创建api令牌|新建api令牌|生成api令牌|api令牌|我的api令牌|我的令牌|查看我的令牌|创建令牌|新建令牌|撤销令牌|撤销api令牌|api|api 令牌|创建 api 令牌|新建 api 令牌|api访问',
  'sign-in': '登录|登入|我的账户|我的账号|账户|忘记密码|我忘记密码了|修改密码|更改密码|修改邮箱|退出所有设备',
  chats: '我的渠道|我的聊天|已关联的聊天|我的设备',
  unlink: '取消关联|取消关联{what}|取消关联 {what}|解除关联 {what}',
  unjoin: '撤销关联|撤回关联|撤销合并',
  ledgers: '我的账本|显示我的账本|我在哪个账本|哪个账本|成员',
  'switch-ledger': '切换到{what}|切换到 {what}|换到 {what}|我自己的账本',
  'new-ledger': '新建家庭账本|家庭账本|创建家庭账本|新建共享账本|共享账本|新建账本{what}|新建账本 {what}',
  invite: '邀请|邀请别人|邀请某人|邀请我的妻子|邀请我的丈夫',
  'leave-ledger': '离开这个账本|离开账本|退出这个账本|退出家庭账本',
  'delete-account': '删除我的账户|删除我的账号|注销账户|删除我的数据|删除我的所有数据',
  'my-data': '导出我的数据|我的数据|下载我的数据|你知道我什么',
  privacy: '隐私|隐私政策|你保存什么|数据保护',
  categories: '分类|类别|我的分类|我的类别|所有分类|显示分类|查看分类|有哪些分类|看看分类|分类列表',
  'category-new':
    '在{into}下新建分类{what}|在{into}下面新建分类{what}|在{into}下添加分类{what}|新建分类{what}|新分类{what}|添加分类{what}|增加分类{what}|创建分类{what}|新建类别{what}|添加类别{what}',
  'category-rename':
    '把分类{what}改名为{into}|分类{what}改名为{into}|把{what}分类改名为{into}|将分类{what}重命名为{into}|重命名分类{what}为{into}',
  'category-merge':
    '把{what}并入{into}|把{what}合并到{into}|将{what}合并到{into}|{what}并入{into}|把分类{what}合并到{into}|合并{what}到{into}|把{what}归入{into}',
  'category-hide': '隐藏分类{what}|隐藏类别{what}|把分类{what}隐藏',
  'category-unhide': '恢复分类{what}|重新显示分类{what}|取消隐藏{what}|取消隐藏分类{what}',
  'pause-schedule': '暂停{what}|暫停{what}|把{what}暂停',
  'resume-schedule': '恢复{what}|恢復{what}|继续{what}',
  'end-schedule': '结束{what}|停止{what}|取消{what}订阅|取消{what}的订阅|退订{what}|不再重复{what}',
  'skip-schedule': '跳过{what}|跳過{what}|跳过一次{what}|跳过这个月的{what}|跳过下个月的{what}|这个月跳过{what}',
  'wallet-balance': '我有多少{what}|还有多少{what}|{what}还有多少|{what}余额|{what}里有多少',
  'wallet-holds':
    '我有{what}现金|现金有{what}|现金是{what}|卡里有{what}|卡上有{what}|储蓄有{what}|存款有{what}|账户里有{what}|银行里有{what}',
};
