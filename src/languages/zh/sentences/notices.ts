import type { Said } from '../../sentences';
import type { NOTICES } from '../../sentences/notices';

export const notices: Said<typeof NOTICES> = {
  'notices.head': '🔔 通知发送到：',
  'notices.route': '• {route}：{on, select, yes {开} other {关}}',
  'notices.turn': '{on, select, on {打开} other {关闭}}{route}',
  'notices.quiet': '🌙 {from} 到 {to} 免打扰。这段时间的通知会在之后一起发送。',
  'notices.no-quiet': '🌙 没有免打扰时间，可以说“22点到7点免打扰”',
  'notices.no-more-quiet': '取消免打扰',
  'notices.quiet-off': '🔔 已取消免打扰。',
  'notices.when-quiet': '从几点到几点？例如“22点到7点免打扰”。',
  'notices.on': '🔔 通知会发送到：{route}。',
  'notices.off': '🔕 不再发送通知到：{route}。',
  'notices.where': '发送到哪里？例如“用Telegram通知我”或“不要用邮件通知我”。',
  'notices.no-address': '🔔 注册邮箱并确认后，就会通过邮件通知你。',
  'notices.not-met': '🔔 在{route}给我发过一次消息后，就会在那里通知你。',
  'notices.muted': '🔕 不再通知此类消息。',
  'notices.unmuted': '🔔 会再次通知此类消息。',
  'notices.stop': '不再通知',
  'notices.which': '通知',
  'notices.again': '重新通知',
  'notices.email': '邮件',
  'notices.web-chat': '网页聊天',
  'notices.terminal': '终端',
};
