import type { Said } from '../../sentences';
import type { SETTINGS } from '../../sentences/settings';

export const settings: Said<typeof SETTINGS> = {
  'settings.name': '{what, select, language {Язык} currency {Валюта} other {Часовой пояс}}',
  'settings.language': '• Язык: {language} – изменить: «говори по-английски»',
  'settings.currency': '• Валюта: {currency} – изменить: «моя валюта евро»',
  'settings.zone': '• Часовой пояс: {zone} – изменить: «мой часовой пояс Алматы»',
  'settings.changed': '⚙️ {what, select, language {Язык} currency {Валюта} other {Часовой пояс}}: {old} → {new}',
  'settings.unchanged': '⚙️ {what, select, language {Язык} currency {Валюта} other {Часовой пояс}}: {now}, как и было.',
};
