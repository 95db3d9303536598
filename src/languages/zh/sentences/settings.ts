import type { Said } from '../../sentences';
import type { SETTINGS } from '../../sentences/settings';

export const settings: Said<typeof SETTINGS> = {
  'settings.name': '{what, select, language {语言} currency {货币} other {时区}}',
  'settings.language': '• 语言：{language} – 要改就写“说英文”',
  'settings.currency': '• 货币：{currency} – 要改就写“我的货币是美元”',
  'settings.zone': '• 时区：{zone} – 要改就写“我在东京”',
  'settings.changed': '⚙️ {what, select, language {语言} currency {货币} other {时区}}：{old} → {new}',
  'settings.unchanged': '⚙️ {what, select, language {语言} currency {货币} other {时区}}：{now}，没有变。',
};
