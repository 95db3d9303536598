import type { Said } from '../../sentences';
import type { SETTINGS } from '../../sentences/settings';

export const settings: Said<typeof SETTINGS> = {
  'settings.name': '{what, select, language {Language} currency {Currency} other {Time zone}}',
  'settings.language': '• Language: {language} – change it with “speak German”',
  'settings.currency': '• Currency: {currency} – change it with “my currency is USD”',
  'settings.zone': '• Time zone: {zone} – change it with “I’m in London”',
  'settings.changed': '⚙️ {what, select, language {Language} currency {Currency} other {Time zone}}: {old} → {new}',
  'settings.unchanged':
    '⚙️ {what, select, language {Language} currency {Currency} other {Time zone}}: {now}, as before.',
};
